-- What somebody has told the department to do: an authority of the state, a body of the region, its presidium or management.
create table plan_commission (
  id          bigint generated always as identity primary key,
  title       text not null constraint a_commission_has_a_title check (title <> ''),
  -- As it was given, word for word. Null: nobody has written it here.
  wording     text,
  giver_kind  text not null constraint giver_is_known
                check (giver_kind in ('authority', 'body', 'presidium', 'management', 'other')),
  -- An authority or a body by its key in the packs. Null: it has none.
  giver_key   text,
  -- As it was called when it gave the commission.
  giver_name  text not null constraint a_giver_has_a_name check (giver_name <> ''),
  given_day   date,
  -- Where it was given: a letter, a decision, a paragraph.
  source      text,
  first_day   date,
  last_day    date,
  amount_ore  bigint constraint money_of_a_commission_is_not_negative check (amount_ore >= 0),
  -- The item in which it is to be reported.
  report_in   text,
  made_at     timestamptz not null,
  made_by     text not null,
  -- A form that is sent twice adds one.
  form_key    text not null constraint one_commission_per_form unique,
  constraint a_commission_ends_after_it_begins check (first_day <= last_day)
);

-- What has happened with it. Each tells all that may change as it stands from there on.
create table plan_commission_event (
  id           bigint generated always as identity primary key,
  commission   bigint not null references plan_commission,
  change       text not null constraint change_of_commission_is_known check (change in
                 ('given', 'ongoing', 'reported', 'closed', 'withdrawn', 'reopened', 'moved', 'handed', 'linked')),
  status       text not null constraint commission_status_is_known
                 check (status in ('given', 'ongoing', 'reported', 'closed', 'withdrawn')),
  -- The unit that answers for it, or the region.
  owner        bigint not null references parties_party,
  -- Null: no day is told.
  due_day      date,
  reported_day date,
  -- The item in which it was reported.
  reported_in  text,
  note         text,
  at           timestamptz not null,
  by_whom      text not null,
  constraint what_is_reported_was_so_on_a_day_somewhere
    check ((status in ('reported', 'closed')) = (reported_day is not null) and (reported_day is null) = (reported_in is null))
);
create index commission_events_by_commission on plan_commission_event (commission, id);
create index commission_events_by_owner on plan_commission_event (owner);

-- Which goals and measures it is done for, as it stands.
create table plan_commission_link (
  commission bigint not null references plan_commission,
  goal       bigint not null references plan_goal,
  -- Null: the goal as a whole.
  measure    bigint references plan_measure,
  constraint one_link_per_commission_and_thing unique nulls not distinct (commission, goal, measure)
);
create index commission_links_by_goal on plan_commission_link (goal);

revoke update, delete, truncate on plan_commission_event from samklang_app;
-- A commission is held while it is changed, which asks for the right to update it.
revoke delete, truncate on plan_commission from samklang_app;

-- Where each stands now: its latest event.
create view plan_current_commission as
select c.id, c.title, c.wording, c.giver_kind, c.giver_key, c.giver_name, c.given_day, c.source, c.first_day, c.last_day,
  c.amount_ore, c.report_in, c.made_at, e.status, e.owner, e.due_day, e.reported_day, e.reported_in, e.note,
  e.at as status_at, e.id as event,
  (select count(*) from plan_commission_event earlier where earlier.commission = c.id and earlier.id < e.id)::int as changes
from plan_commission c
join plan_commission_event e on e.commission = c.id
where not exists (select from plan_commission_event later where later.commission = c.id and later.id > e.id);
