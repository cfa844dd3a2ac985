-- What people say cannot be used (R40). Who wrote is not asked; where an answer can be sent, if somebody wants one.
create table openness_message (
  id          bigint generated always as identity primary key,
  received_at timestamptz not null,
  text        text not null constraint a_message_says_something check (text <> ''),
  -- The page that it is about, in the sender's words. Null: nothing was told.
  about_page  text constraint a_page_is_told_or_null check (about_page <> ''),
  answer_to   text constraint an_answer_has_somewhere_to_go_or_null check (answer_to <> ''),
  -- What makes a message itself and no other: a form that is sent twice arrives once.
  key         text not null constraint one_message_per_key unique
);
create index messages_by_time on openness_message (received_at);

-- That somebody has answered it.
create table openness_answer (
  message bigint primary key references openness_message,
  by_whom text        not null,
  at      timestamptz not null
);

revoke update, truncate on openness_message, openness_answer from samklang_app;
