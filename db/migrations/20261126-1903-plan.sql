-- What the region is asked to say something of, and what it asks the state for each year.
create table plan_statement (
  id              bigint generated always as identity primary key,
  kind            text    not null constraint statement_kind_is_known check (kind in ('referral', 'state-request')),
  title           text    not null constraint a_statement_has_a_title check (title <> ''),
  -- Who asks for the answer, or is asked for money, as it was called then.
  counterpart     text    not null constraint a_counterpart_has_a_name check (counterpart <> ''),
  -- What is asked, in short. Null: nobody has written it here.
  asked           text,
  -- Where the referral is to be read.
  source          text,
  received_day    date,
  -- Null: no day is told.
  due_day         date,
  -- The year that a request is for.
  year            int,
  -- Such a statement may not be delegated (R23).
  to_full_council boolean not null,
  "case"          bigint  not null references registry_case,
  made_at         timestamptz not null,
  made_by         text    not null,
  -- A form that is sent twice adds one.
  form_key        text    not null constraint one_statement_per_form unique,
  constraint a_request_is_for_a_year check ((kind = 'state-request') = (year is not null)),
  constraint a_year_of_a_request_is_a_year check (year between 1900 and 2999)
);
create index statements_by_case on plan_statement ("case");

-- Every draft that somebody has saved. None is written over.
create table plan_statement_draft (
  statement  bigint not null references plan_statement,
  number     int    not null constraint drafts_are_numbered_from_one check (number > 0),
  text       text   not null constraint a_draft_says_something check (text <> ''),
  -- What a request asks for. Null: it is not known.
  amount_ore bigint constraint a_request_is_not_for_less_than_nothing check (amount_ore >= 0),
  at         timestamptz not null,
  by_whom    text   not null,
  primary key (statement, number)
);

-- What others in the department say of a draft.
create table plan_statement_comment (
  id        bigint generated always as identity primary key,
  statement bigint not null,
  draft     int    not null,
  text      text   not null constraint a_comment_says_something check (text <> ''),
  at        timestamptz not null,
  by_whom   text   not null,
  -- A form that is sent twice says it once.
  form_key  text   not null constraint one_comment_per_form unique,
  foreign key (statement, draft) references plan_statement_draft
);
create index comments_by_statement on plan_statement_comment (statement, draft);

-- What has happened with it. Each tells all that may change as it stands from there on.
create table plan_statement_event (
  id              bigint generated always as identity primary key,
  statement       bigint not null references plan_statement,
  change          text   not null constraint change_of_statement_is_known check (change in
                    ('received', 'drafting', 'proposed', 'sent-back', 'decided', 'taken-back', 'sent', 'published',
                     'unanswered', 'resumed')),
  status          text   not null constraint statement_status_is_known check (status in
                    ('received', 'drafting', 'proposed', 'decided', 'sent', 'published', 'unanswered')),
  -- The decision that holds. Null: nobody has decided.
  decision        bigint references decisions_decision,
  -- The item of the delegation order by which a delegate decided. Null: the body did, or nobody has.
  delegation_rule text,
  sent_day        date,
  sent_how        text,
  note            text,
  at              timestamptz not null,
  by_whom         text   not null,
  constraint what_is_decided_has_its_decision check ((status in ('decided', 'sent', 'published')) = (decision is not null)),
  constraint only_a_decision_is_delegated check (delegation_rule is null or decision is not null),
  constraint what_is_sent_was_so_on_a_day_somehow
    check ((status in ('sent', 'published')) = (sent_day is not null) and (sent_day is null) = (sent_how is null))
);
create index statement_events_by_statement on plan_statement_event (statement, id);
create index statement_events_by_decision on plan_statement_event (decision);

revoke update, delete, truncate on plan_statement_draft, plan_statement_comment, plan_statement_event from samklang_app;
-- A statement is held while it is changed, which asks for the right to update it.
revoke delete, truncate on plan_statement from samklang_app;

-- Where each stands now: its latest event and its latest draft.
create view plan_current_statement as
select s.id, s.kind, s.title, s.counterpart, s.asked, s.source, s.received_day, s.due_day, s.year, s.to_full_council,
  s."case", s.made_at, e.status, e.decision, e.delegation_rule, e.sent_day, e.sent_how, e.note, e.at as status_at,
  e.id as event, d.number as draft, d.text, d.amount_ore
from plan_statement s
join plan_statement_event e on e.statement = s.id
left join plan_statement_draft d on d.statement = s.id
  and not exists (select from plan_statement_draft later where later.statement = s.id and later.number > d.number)
where not exists (select from plan_statement_event later where later.statement = s.id and later.id > e.id);
