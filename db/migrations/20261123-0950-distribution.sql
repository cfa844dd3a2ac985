-- A year may have several rounds: the ordinary grant, and each later state decision on top, never as an edit.
create table distribution_round (
  id          bigint generated always as identity primary key,
  fiscal_year int  not null,
  number      int  not null,
  kind        text not null constraint round_kind_is_known check (kind in ('ordinary', 'index', 'earmark', 'reinforcement', 'crisis', 'decrease')),
  constraint rounds_are_numbered_within_the_year unique (fiscal_year, number),
  constraint one_round_per_year_and_kind unique (fiscal_year, kind)
);

create table distribution_round_decision (
  decision bigint primary key references decisions_decision,
  round    bigint not null references distribution_round,
  -- What the state gave, or how the region shared it out.
  part     text   not null constraint part_is_known check (part in ('state', 'region'))
);
create index round_decisions_by_round on distribution_round_decision (round);
revoke update, delete, truncate on distribution_round, distribution_round_decision from samklang_app;

-- What the state gave to each region, as far as sources tell: for comparison, never booked.
create table distribution_region_figure (
  id          bigint generated always as identity primary key,
  fiscal_year int    not null,
  county_code text   not null,
  region      text,
  kind        text   not null,
  amount_ore  bigint not null,
  precision   text   not null,
  decided_day date,
  note        text,
  source      text,
  constraint one_figure_per_region_year_and_kind unique (fiscal_year, county_code, kind)
);

-- A file on its way in: uploaded, mapped and looked at, not yet a decision.
create table distribution_draft_import (
  id          bigint generated always as identity primary key,
  what        text   not null constraint import_is_of_a_known_kind check (what in ('distribution', 'state-grants')),
  sha256      text   not null,
  file_name   text   not null,
  size_bytes  bigint not null,
  uploaded_by text   not null,
  uploaded_at timestamptz not null,
  -- What the officer has told so far, as typed: mapping, year, body, day, total.
  answers     jsonb  not null default '{}',
  version     int    not null default 1,
  decision    bigint references decisions_decision
);

-- What others read.
create view distribution_public_round as
select rd.decision, rd.part, o.fiscal_year, o.number, o.kind
from distribution_round_decision rd join distribution_round o on o.id = rd.round;
create view distribution_public_region_figure as
select fiscal_year, county_code, region, kind, amount_ore, precision, decided_day, note, source from distribution_region_figure;
