-- A decision has one home, whoever made it and whatever room asked for it. It is never changed: a wrong one is
-- reversed, and stays visible.
create table decisions_decision (
  id           bigint generated always as identity primary key,
  "case"       bigint not null references registry_case,
  kind         text   not null constraint decision_kind_is_known check (kind in ('state-grant', 'distribution')),
  title        text   not null,
  fiscal_year  int    not null constraint fiscal_year_is_a_year check (fiscal_year between 1900 and 2999),
  body         bigint not null references parties_party,
  -- Null: no source tells the day.
  decided_day  date,
  legal_regime text   not null constraint legal_regime_is_known check (legal_regime in ('KL13', 'not-appealable', 'FL-appeal', 'unset')),
  source       text,
  note         text,
  recorded_at  timestamptz not null,
  recorded_by  text   not null,
  -- What makes this decision itself and no other: a second import of the same file finds it here.
  key          text   not null constraint one_decision_per_key unique
);
create index decisions_by_year on decisions_decision (fiscal_year, kind);

create table decisions_row (
  id             bigint generated always as identity primary key,
  decision       bigint not null references decisions_decision,
  position       int    not null,
  party          bigint not null references parties_party,
  -- The name as the decision's source writes it.
  party_in_source text  not null,
  outcome        text   not null constraint outcome_is_known check (outcome in ('granted', 'rejected')),
  fund           text   not null constraint fund_is_known check (fund in ('state', 'regional', 'other')),
  amount_ore     bigint not null constraint a_decided_amount_is_not_negative check (amount_ore >= 0),
  precision      text   not null constraint precision_is_known check (precision in ('exact', 'rounded', 'derived')),
  -- Null: the source does not tell the area.
  area           text,
  area_in_source text,
  area_basis     text,
  condition      text,
  note           text,
  source         text,
  file_line      int,
  constraint one_row_per_position unique (decision, position)
);
create index rows_by_party on decisions_row (party, decision);
create index rows_not_exact on decisions_row (decision) where precision <> 'exact';

-- Which goal a row serves and which place it belongs to, as weights, each with its source and day. Beside the row and
-- not in it, so that a share can be corrected without touching the decision or its money: the latest set counts.
create table decisions_share (
  id          bigint generated always as identity primary key,
  "row"       bigint not null references decisions_row,
  dimension   text   not null constraint dimension_is_known check (dimension in ('goal', 'seat', 'effect')),
  code        text   not null,
  weight      bigint not null constraint weight_is_positive check (weight > 0),
  -- The row's money by weight, split to the öre; the shares of a set sum to the row.
  amount_ore  bigint not null constraint a_share_is_not_negative check (amount_ore >= 0),
  basis       text   not null,
  source      text,
  recorded_at timestamptz not null,
  constraint one_share_per_code_and_time unique ("row", dimension, recorded_at, code)
);

-- Facts about a decision, with the who and when that a flag would lose.
create table decisions_publication (
  decision bigint primary key references decisions_decision,
  by_whom  text        not null,
  at       timestamptz not null
);
create table decisions_reversal (
  decision bigint primary key references decisions_decision,
  by_whom  text        not null,
  because  text        not null constraint a_reversal_has_a_reason check (because <> ''),
  at       timestamptz not null
);

revoke update, delete, truncate on decisions_decision, decisions_row, decisions_share, decisions_publication, decisions_reversal from samklang_app;

-- The shares that count: of each row and dimension, the set recorded last.
create view decisions_current_share as
select s."row", s.dimension, s.code, s.weight, s.amount_ore, s.basis, s.source
from decisions_share s
where not exists (
  select from decisions_share later
  where later."row" = s."row" and later.dimension = s.dimension and later.recorded_at > s.recorded_at
);

-- What anyone may read: published decisions with their rows, and whether they still hold.
create view decisions_public_row as
select r.id, r.decision, r.position, r.party, r.party_in_source, r.outcome, r.fund, r.amount_ore, r.precision,
       r.area, r.area_in_source, r.area_basis, r.condition, r.note, r.source, r.file_line,
       d.kind, d.fiscal_year, d.body, d.decided_day, d.source as decision_source, c.case_number,
       x.decision is not null as is_reversed
from decisions_row r
join decisions_decision d on d.id = r.decision
join decisions_publication p on p.decision = d.id
join registry_case_label c on c.id = d."case"
left join decisions_reversal x on x.decision = d.id;

-- The same without rows, for lists.
create view decisions_public_decision as
select d.id, d.kind, d.title, d.fiscal_year, d.body, d.decided_day, d.legal_regime, d.source, d.note, d."case",
       c.case_number, p.at as published_at, x.at as reversed_at, x.because as reversed_because
from decisions_decision d
join decisions_publication p on p.decision = d.id
join registry_case_label c on c.id = d."case"
left join decisions_reversal x on x.decision = d.id;
