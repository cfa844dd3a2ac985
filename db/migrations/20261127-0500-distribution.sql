-- What the department knows of a recipient and the checks ask about: that the report on a year has come in, or that the
-- activity has ended. A fact that was wrong is taken back with its reason, and stays to be seen.
create table distribution_recipient_fact (
  id          bigint generated always as identity primary key,
  party       bigint not null references parties_party,
  kind        text   not null constraint recipient_fact_is_of_a_known_kind check (kind in ('report', 'ended')),
  -- The year that the report is about. Of an activity that ended: null.
  fiscal_year int,
  -- The day that it came in, or ended.
  day         date   not null,
  -- Where it is to be found.
  source      text   not null constraint a_recipient_fact_has_a_source check (source <> ''),
  at          timestamptz not null,
  by_whom     text   not null,
  constraint a_report_is_about_a_year check ((kind = 'report') = (fiscal_year is not null))
);
create index recipient_facts_by_party on distribution_recipient_fact (party);
create table distribution_recipient_fact_end (
  fact    bigint primary key references distribution_recipient_fact,
  reason  text        not null constraint a_wrong_fact_has_a_reason check (reason <> ''),
  at      timestamptz not null,
  by_whom text        not null
);

-- What the state has said that a part of a round's money is for.
create table distribution_earmark (
  id         bigint generated always as identity primary key,
  round      bigint not null references distribution_round,
  purpose    text   not null constraint an_earmark_has_a_purpose check (purpose <> ''),
  -- Null: the state names no area.
  area       text,
  amount_ore bigint not null constraint an_earmark_is_above_nothing check (amount_ore > 0),
  source     text   not null constraint an_earmark_has_a_source check (source <> ''),
  at         timestamptz not null,
  by_whom    text   not null
);
create index earmarks_by_round on distribution_earmark (round);
create table distribution_earmark_end (
  earmark bigint primary key references distribution_earmark,
  reason  text        not null constraint a_wrong_earmark_has_a_reason check (reason <> ''),
  at      timestamptz not null,
  by_whom text        not null
);

-- Why a warning does not stop a scenario. It counts as long as the finding says the same; the latest answer counts.
create table distribution_warning_answer (
  id       bigint generated always as identity primary key,
  scenario bigint not null references distribution_scenario,
  finding  text   not null,
  reason   text   not null constraint an_answer_says_something check (reason <> ''),
  at       timestamptz not null,
  by_whom  text   not null
);
create index warning_answers_by_scenario on distribution_warning_answer (scenario, finding, id);

-- The texts of a scenario's memorandum, version by version, until it is locked.
create table distribution_memorandum_version (
  scenario bigint      not null references distribution_scenario,
  number   int         not null constraint memorandum_versions_begin_at_one check (number > 0),
  texts    jsonb       not null,
  made_at  timestamptz not null,
  by_whom  text        not null,
  primary key (scenario, number)
);

-- A proposal that came out of a scenario, with the version and the texts that it was.
create table distribution_proposal (
  proposal   bigint primary key,
  scenario   bigint not null,
  version    int    not null,
  -- The version of its texts. Null: nobody wrote any.
  memorandum int,
  -- What the checks found and what was answered that day, in Swedish, for the paper and the public page.
  told       jsonb  not null,
  foreign key (scenario, version) references distribution_scenario_version
);
create index proposals_by_scenario on distribution_proposal (scenario);

revoke update, delete, truncate on distribution_recipient_fact, distribution_recipient_fact_end, distribution_earmark,
  distribution_earmark_end, distribution_warning_answer, distribution_memorandum_version, distribution_proposal from samklang_app;
