-- What shows whether a goal is reached. The region's users define them; none comes with the program.
create table plan_indicator (
  id             bigint generated always as identity primary key,
  goal           bigint not null references plan_goal,
  name           text not null constraint an_indicator_has_a_name check (name <> ''),
  unit           text not null constraint an_indicator_has_a_unit check (unit <> ''),
  -- Which way is better.
  direction      text not null constraint direction_is_known check (direction in ('up', 'down', 'steady')),
  source         text not null constraint an_indicator_has_a_source check (source <> ''),
  -- Where it began, and where it is to be. Null: nobody has said.
  baseline       numeric,
  baseline_day   date,
  target         numeric,
  target_day     date,
  made_at        timestamptz not null,
  made_by        text not null,
  form_key       text not null constraint one_indicator_per_form unique,
  constraint a_baseline_has_a_day check ((baseline is null) = (baseline_day is null)),
  constraint a_target_has_a_day check ((target is null) = (target_day is null))
);
create index indicators_by_goal on plan_indicator (goal);

-- A reading of an indicator. The latest of a day counts; the ones before it stay, since reported figures are corrected.
create table plan_indicator_value (
  id        bigint generated always as identity primary key,
  indicator bigint not null references plan_indicator,
  day       date not null,
  value     numeric not null,
  source    text not null constraint a_value_has_a_source check (source <> ''),
  made_at   timestamptz not null,
  made_by   text not null
);
create index indicator_values_by_indicator on plan_indicator_value (indicator, day);

revoke update, delete, truncate on plan_indicator, plan_indicator_value from samklang_app;

create view plan_current_indicator_value as
select v.id, v.indicator, v.day, v.value, v.source, v.made_at,
       exists (select from plan_indicator_value e where e.indicator = v.indicator and e.day = v.day and e.id < v.id) as is_corrected
from plan_indicator_value v
where not exists (
  select from plan_indicator_value later
  where later.indicator = v.indicator and later.day = v.day and later.id > v.id
);
