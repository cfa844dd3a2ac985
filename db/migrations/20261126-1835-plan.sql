-- What a goal also contributes to, as those who work with it say; the plan's own words of it belong to its versions.
create table plan_own_link (
  goal    bigint not null references plan_goal,
  kind    text not null constraint kind_of_own_link_is_known check (kind in ('area', 'field', 'method', 'children', 'minority')),
  code    text not null,
  made_at timestamptz not null,
  made_by text not null,
  constraint one_own_link_per_goal_and_thing primary key (goal, kind, code)
);
create index own_links_by_thing on plan_own_link (kind, code);
revoke update, truncate on plan_own_link from samklang_app;
