-- Ways to share a round, one document each. A scenario is what its latest version says; versions are never changed, so
-- that two officers can be shown what each wrote, and that what was proposed can be computed again years later.
create table distribution_scenario (
  id       bigint generated always as identity primary key,
  round    bigint      not null references distribution_round,
  made_at  timestamptz not null,
  by_whom  text        not null,
  -- The same form sent twice begins one.
  form_key text        not null constraint one_scenario_per_form unique
);
create index scenarios_by_round on distribution_scenario (round);

create table distribution_scenario_version (
  scenario bigint      not null references distribution_scenario,
  number   int         not null constraint versions_begin_at_one check (number > 0),
  name     text        not null constraint a_scenario_has_a_name check (name <> ''),
  -- What it is for, in the officer's words.
  about    text,
  -- As the file says it, byte for byte.
  contents text        not null,
  -- The version whose contents this one changed; what undoing leads back to. Null: nothing came before.
  parent   int,
  made_at  timestamptz not null,
  by_whom  text        not null,
  primary key (scenario, number)
);

create table distribution_scenario_comment (
  id       bigint generated always as identity primary key,
  scenario bigint      not null references distribution_scenario,
  text     text        not null constraint a_scenario_comment_says_something check (text <> ''),
  at       timestamptz not null,
  by_whom  text        not null,
  form_key text        not null constraint one_scenario_comment_per_form unique
);
create index scenario_comments_by_scenario on distribution_scenario_comment (scenario);

-- Whoever changes a scenario holds it, which asks for the right to update it.
revoke delete, truncate on distribution_scenario from samklang_app;
revoke update, delete, truncate on distribution_scenario_version, distribution_scenario_comment from samklang_app;
