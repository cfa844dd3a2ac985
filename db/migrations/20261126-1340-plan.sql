-- What comes back every year: a decision, an application window, a report. The days of a year are made from it.
create table plan_recurring (
  id          bigint generated always as identity primary key,
  -- What makes one of the region pack itself and no other. Null: it was made here.
  key         text constraint one_recurring_per_key unique,
  title       text not null constraint recurring_has_a_title check (title <> ''),
  title_en    text,
  -- What it is for.
  purpose     text,
  purpose_en  text,
  -- When in a year it falls: months, days, or a weekday of a month.
  falls       jsonb not null,
  -- What a day off does to its last day.
  shift       text not null constraint shift_of_recurring_is_known check (shift in ('next', 'previous', 'stay')),
  -- How many days before the last day it begins to wait for somebody.
  notice_days int not null constraint notice_of_recurring_is_a_while check (notice_days between 0 and 365),
  -- Whose it is: roles, and a body by its key in the region pack.
  roles       text[] not null,
  body        text,
  -- How sure it is that it comes back: a source says so, or it has been seen. Null: it was made here.
  certainty   text constraint certainty_is_known check (certainty in ('stated', 'seen')),
  seen        text,
  seen_en     text,
  source      text,
  made_at     timestamptz not null,
  made_by     text not null
);

-- That something comes back no more. The deadlines that were made of it stay.
create table plan_recurring_end (
  recurring bigint primary key references plan_recurring,
  reason    text not null constraint an_end_has_a_reason check (reason <> ''),
  at        timestamptz not null,
  by_whom   text not null
);

-- One year's: made of what recurs, or added by hand. Where it stands is told by its events.
create table plan_deadline (
  id          bigint generated always as identity primary key,
  year        int not null constraint a_deadline_has_a_year check (year between 1900 and 2999),
  recurring   bigint references plan_recurring,
  title       text not null constraint a_deadline_has_a_title check (title <> ''),
  title_en    text,
  purpose     text,
  purpose_en  text,
  -- Null: it is one day, and moves as one.
  first_day   date,
  -- The last day before any day off moved it.
  planned_day date not null,
  shift       text not null constraint shift_of_deadline_is_known check (shift in ('next', 'previous', 'stay')),
  notice_days int not null constraint notice_of_deadline_is_a_while check (notice_days between 0 and 365),
  roles       text[] not null,
  body        text,
  made_at     timestamptz not null,
  made_by     text not null,
  -- A form that is sent twice adds one. Null: it was made of what recurs.
  form_key    text constraint one_deadline_per_form unique,
  constraint one_deadline_per_recurring_and_year unique (recurring, year)
);
create index deadlines_by_year on plan_deadline (year);

create table plan_deadline_event (
  id       bigint generated always as identity primary key,
  deadline bigint not null references plan_deadline,
  status   text not null constraint deadline_status_is_known check (status in ('open', 'done', 'dropped')),
  -- The last day from here on.
  due_day  date not null,
  done_day date,
  -- Why it was moved or taken away, or what came of it.
  note     text,
  at       timestamptz not null,
  by_whom  text not null,
  constraint what_is_done_was_done_on_a_day check ((status = 'done') = (done_day is not null))
);
create index deadline_events_by_deadline on plan_deadline_event (deadline, id);

revoke update, delete, truncate on plan_recurring_end, plan_deadline_event from samklang_app;
-- They are held while a year is made and while a deadline is changed, which asks for the right to update them.
revoke delete, truncate on plan_recurring, plan_deadline from samklang_app;

-- Where each deadline stands now: its latest event, and why it was moved, or taken up again, the last time that it was.
create view plan_current_deadline as
select d.id, d.year, d.recurring, d.title, d.title_en, d.purpose, d.purpose_en, d.first_day, d.planned_day, d.shift,
  d.notice_days, d.roles, d.body, d.made_at, e.status, e.due_day, e.done_day, e.note, e.at as status_at, e.id as event,
  (select count(*) from plan_deadline_event earlier where earlier.deadline = d.id and earlier.id < e.id)::int as changes,
  (select m.note from plan_deadline_event m where m.deadline = d.id and m.status = 'open' and m.note is not null
    order by m.id desc limit 1) as why_moved
from plan_deadline d
join plan_deadline_event e on e.deadline = d.id
where not exists (select from plan_deadline_event later where later.deadline = d.id and later.id > e.id);
