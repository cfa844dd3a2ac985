-- How a plan comes to be (D7). A plan that is made here has a case of its own.
create table plan_preparation (
  plan          bigint primary key references plan_plan,
  "case"        bigint not null references registry_case,
  -- Why it is not for three years (D6). Null: it is, or nobody has said.
  period_reason text,
  made_at       timestamptz not null,
  made_by       text not null,
  -- A form that is sent twice begins one.
  form_key      text not null constraint one_preparation_per_form unique
);
create index preparations_by_case on plan_preparation ("case");

-- A part of a plan besides its goals is the same part through the versions, whatever it says.
create table plan_section (
  id   bigint generated always as identity primary key,
  plan bigint not null references plan_plan
);
create table plan_section_text (
  version bigint not null references plan_version,
  section bigint not null references plan_section,
  place   int not null,
  heading text not null constraint a_section_has_a_heading check (heading <> ''),
  text    text not null,
  primary key (version, section)
);
create index section_texts_by_section on plan_section_text (section);

-- With whom a plan was made, and what came of it.
create table plan_dialogue (
  id       bigint generated always as identity primary key,
  plan     bigint not null references plan_plan,
  kind     text not null constraint dialogue_kind_is_known check (kind in ('meeting', 'co-operation', 'consultation')),
  day      date not null,
  title    text not null constraint a_dialogue_has_a_title check (title <> ''),
  -- Null: nobody has written it.
  outcome  text,
  -- Where its notes are. Null: no such place is told.
  source   text,
  made_at  timestamptz not null,
  made_by  text not null,
  -- A form that is sent twice logs one.
  form_key text not null constraint one_dialogue_per_form unique
);
create index dialogues_by_plan on plan_dialogue (plan);
create table plan_dialogue_with (
  dialogue bigint not null references plan_dialogue,
  kind     text not null constraint kind_of_partner_is_known check (kind in ('municipality', 'group')),
  -- The code of a municipality, or one of the groups that the law names and the region asks.
  code     text not null,
  primary key (dialogue, kind, code)
);
-- That an entry of the log was wrong. It stays to be read.
create table plan_dialogue_end (
  dialogue bigint primary key references plan_dialogue,
  reason   text not null constraint an_entry_is_wrong_for_a_reason check (reason <> ''),
  at       timestamptz not null,
  by_whom  text not null
);

-- A version that was sent out for comment, and until when.
create table plan_consultation (
  id            bigint generated always as identity primary key,
  version       bigint not null references plan_version constraint a_version_is_sent_out_once unique,
  opened_day    date not null,
  due_day       date not null,
  message       text not null constraint a_consultation_says_something check (message <> ''),
  -- How many days before the last day those are reminded who have not replied. Null: by hand alone.
  reminder_days int constraint a_reminder_is_in_time check (reminder_days between 1 and 90),
  made_at       timestamptz not null,
  made_by       text not null,
  constraint a_consultation_ends_after_it_begins check (due_day > opened_day)
);
create table plan_consulted_body (
  id           bigint generated always as identity primary key,
  consultation bigint not null references plan_consultation,
  name         text not null constraint a_consulted_body_has_a_name check (name <> ''),
  -- Null: it is told by other means.
  email        text,
  made_at      timestamptz not null,
  made_by      text not null,
  constraint a_body_is_consulted_once unique (consultation, name)
);
-- That a body was written to.
create table plan_consulted_told (
  id      bigint generated always as identity primary key,
  body    bigint not null references plan_consulted_body,
  what    text not null constraint what_a_body_was_told_is_known check (what in ('invitation', 'reminder')),
  at      timestamptz not null,
  by_whom text not null
);
create index told_by_body on plan_consulted_told (body);

create table plan_reply (
  id           bigint generated always as identity primary key,
  consultation bigint not null references plan_consultation,
  -- Null: it came from somebody who had not been asked.
  body         bigint references plan_consulted_body,
  from_whom    text not null constraint a_reply_comes_from_somebody check (from_whom <> ''),
  -- A person who replied as such is named on no public page.
  is_person    boolean not null,
  -- It came by the form that is open to all: nobody has seen who sent it.
  by_form      boolean not null,
  received_day date not null,
  text         text,
  -- As it came in, and as it was registered.
  document     bigint not null references registry_document,
  made_at      timestamptz not null,
  made_by      text not null,
  -- A form that is sent twice registers one.
  form_key     text not null constraint one_reply_per_form unique
);
create index replies_by_consultation on plan_reply (consultation);
create index replies_by_body on plan_reply (body);
create index replies_by_form on plan_reply (made_at) where by_form;
-- What the region thought of a reply, and what became of it. The latest holds.
create table plan_consideration (
  id      bigint generated always as identity primary key,
  reply   bigint not null references plan_reply,
  verdict text not null constraint verdict_is_known check (verdict in ('followed', 'partly', 'not-followed', 'noted')),
  reason  text not null constraint a_consideration_says_why check (reason <> ''),
  at      timestamptz not null,
  by_whom text not null
);
create index considerations_by_reply on plan_consideration (reply, id);

revoke update, delete, truncate on plan_preparation, plan_section, plan_dialogue_with, plan_dialogue_end,
  plan_consulted_body, plan_consulted_told, plan_consideration from samklang_app;
-- These are held while what hangs on them is changed, which asks for the right to update them.
revoke delete, truncate on plan_dialogue, plan_consultation, plan_reply from samklang_app;

-- Every reply, with what the region thinks of it now.
create view plan_current_reply as
select r.id, r.consultation, r.body, r.from_whom, r.is_person, r.by_form, r.received_day, r.text, r.document, r.made_at,
  c.id as consideration, c.verdict, c.reason, c.at as considered_at, c.by_whom as considered_by
from plan_reply r
left join plan_consideration c on c.reply = r.id
  and not exists (select from plan_consideration later where later.reply = r.id and later.id > c.id);

-- What has left the department, or been adopted, reads as it did.
create function plan_frozen_text_stays() returns trigger language plpgsql as
$$
begin
  if exists (select from plan_version v where v.id = old.version and v.frozen_at is not null) then
    raise exception 'the version % is frozen', old.version;
  end if;
  return coalesce(new, old);
end
$$;
create trigger plan_frozen_text_stays before update or delete on plan_goal_text
  for each row execute function plan_frozen_text_stays();
create trigger plan_frozen_text_stays before update or delete on plan_goal_link
  for each row execute function plan_frozen_text_stays();
create trigger plan_frozen_text_stays before update or delete on plan_section_text
  for each row execute function plan_frozen_text_stays();
