-- What the department is here to achieve: a plan for a period, in versions, with its tree of goals.
create table plan_plan (
  id         bigint generated always as identity primary key,
  -- What makes a plan of the region pack itself and no other. Null: it was made here.
  key        text constraint one_plan_per_key unique,
  kind       text not null constraint plan_kind_is_known check (kind in ('culture-plan', 'department-goals')),
  title      text not null constraint a_plan_has_a_title check (title <> ''),
  title_en   text,
  first_day  date not null,
  last_day   date not null,
  -- The page or paper that tells of it. Null: it was made here.
  source     text,
  made_at    timestamptz not null,
  made_by    text not null,
  constraint a_plan_ends_after_it_begins check (last_day >= first_day)
);

-- That a plan holds for longer than it was to. Who decided it and when may be unknown.
create table plan_extension (
  id          bigint generated always as identity primary key,
  plan        bigint not null references plan_plan,
  last_day    date not null,
  body        bigint references parties_party,
  decided_day date,
  source      text,
  made_at     timestamptz not null,
  made_by     text not null
);
create index extensions_by_plan on plan_extension (plan);

-- A plan as it read at one time. A frozen version is never changed: what comes after it is a new one.
create table plan_version (
  id        bigint generated always as identity primary key,
  plan      bigint not null references plan_plan,
  number    int not null,
  frozen_at timestamptz,
  made_at   timestamptz not null,
  made_by   text not null,
  constraint one_version_per_number unique (plan, number)
);

-- That a version was adopted. Body and day are null where no source tells.
create table plan_adoption (
  version     bigint primary key references plan_version,
  decision    bigint references decisions_decision,
  body        bigint references parties_party,
  decided_day date,
  source      text,
  made_at     timestamptz not null,
  made_by     text not null
);

-- A goal is the same goal through the versions of its plan, however it is worded: measures and money point here.
create table plan_goal (
  id   bigint generated always as identity primary key,
  plan bigint not null references plan_plan,
  -- What makes a goal of the region pack itself within its plan. Null: it was made here.
  key  text,
  constraint one_goal_per_key unique (plan, key)
);

create table plan_goal_text (
  version      bigint not null references plan_version,
  goal         bigint not null references plan_goal,
  -- Null: it stands at the top.
  parent       bigint references plan_goal,
  level        text not null constraint goal_level_is_known check (level in ('vision', 'direction', 'focus', 'goal')),
  -- What the plan itself calls it, such as inriktningsmål.
  called       text not null constraint a_goal_is_called_something check (called <> ''),
  place        int not null,
  wording      text not null constraint a_goal_has_a_wording check (wording <> ''),
  wording_en   text,
  -- The plan says more than our source, or our page, has room for.
  is_shortened boolean not null,
  source       text,
  primary key (version, goal),
  constraint a_goal_is_not_its_own_parent check (parent <> goal)
);
create index goal_texts_by_goal on plan_goal_text (goal);

-- What a goal serves besides its own plan: a national goal, a culture area, an own field, a method, the best interest
-- of children, a national minority.
create table plan_goal_link (
  version bigint not null references plan_version,
  goal    bigint not null references plan_goal,
  kind    text not null constraint goal_link_kind_is_known check (kind in ('national-goal', 'area', 'field', 'method', 'children', 'minority')),
  -- Which of them: a key of the pack. Empty for children.
  code    text not null,
  primary key (version, goal, kind, code)
);

-- What is done for a goal. How it goes is told by its events and never by a figure that somebody types.
create table plan_measure (
  id       bigint generated always as identity primary key,
  goal     bigint not null references plan_goal,
  title    text not null constraint a_measure_has_a_title check (title <> ''),
  -- The unit that answers for it.
  owner    bigint not null references parties_party,
  year     int not null constraint a_measure_has_a_year check (year between 1900 and 2999),
  due_day  date,
  made_at  timestamptz not null,
  made_by  text not null,
  -- A form that is sent twice adds one.
  form_key text not null constraint one_measure_per_form unique
);
create index measures_by_goal on plan_measure (goal);

create table plan_measure_event (
  id      bigint generated always as identity primary key,
  measure bigint not null references plan_measure,
  status  text not null constraint measure_status_is_known check (status in ('planned', 'ongoing', 'done', 'dropped')),
  -- What came of it, or why it was dropped.
  note    text,
  at      timestamptz not null,
  by_whom text not null
);
create index measure_events_by_measure on plan_measure_event (measure, id);

revoke update, delete, truncate on plan_extension, plan_adoption, plan_goal, plan_measure_event from samklang_app;
-- A measure is held while it is moved, which asks for the right to update it.
revoke delete, truncate on plan_plan, plan_version, plan_measure from samklang_app;

-- Where each measure stands now: its latest event.
create view plan_current_measure as
select m.id, m.goal, m.title, m.owner, m.year, m.due_day, m.made_at, e.status, e.note, e.at as status_at, e.id as event
from plan_measure m
join plan_measure_event e on e.measure = m.id
where not exists (select from plan_measure_event later where later.measure = m.id and later.id > e.id);

-- A plan as anyone may read it: the version that was adopted last.
create view plan_adopted_version as
select v.id as version, v.plan, v.number, a.decision, a.body, a.decided_day, a.source
from plan_version v
join plan_adoption a on a.version = v.id
where not exists (
  select from plan_version later join plan_adoption b on b.version = later.id
  where later.plan = v.plan and later.number > v.number
);
