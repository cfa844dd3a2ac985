-- What a named person lays before a body or a delegate (R24). It is never changed: another text is another proposal.
create table decisions_proposal (
  id           bigint generated always as identity primary key,
  "case"       bigint not null references registry_case,
  kind         text   not null constraint proposal_kind_is_known check (kind in ('distribution')),
  title        text   not null,
  fiscal_year  int    not null,
  proposed_at  timestamptz not null,
  by_whom      text   not null,
  key          text   not null constraint one_proposal_per_key unique
);

create table decisions_proposal_row (
  id              bigint generated always as identity primary key,
  proposal        bigint not null references decisions_proposal,
  position        int    not null,
  party           bigint not null references parties_party,
  party_in_source text   not null,
  fund            text   not null constraint proposed_fund_is_known check (fund in ('state', 'regional')),
  amount_ore      bigint not null constraint a_proposed_amount_is_not_negative check (amount_ore >= 0),
  area            text,
  note            text,
  constraint one_proposal_row_per_position unique (proposal, position)
);

-- What became of it: a decision, or it was taken back before anybody decided.
create table decisions_proposal_end (
  proposal bigint primary key references decisions_proposal,
  outcome  text   not null constraint proposal_outcome_is_known check (outcome in ('decided', 'withdrawn')),
  decision bigint references decisions_decision,
  because  text,
  at       timestamptz not null,
  by_whom  text   not null,
  constraint a_decided_proposal_has_a_decision check ((outcome = 'decided') = (decision is not null))
);

alter table distribution_proposal add constraint proposals_are_proposals foreign key (proposal) references decisions_proposal;

-- Whoever decides or withdraws a proposal holds it, which asks for the right to update it.
revoke delete, truncate on decisions_proposal from samklang_app;
revoke update, delete, truncate on decisions_proposal_row, decisions_proposal_end from samklang_app;

-- Where in the minutes a decision stands. Null: no source tells, or the body has no minutes.
alter table decisions_decision add column paragraph text constraint a_paragraph_is_not_empty check (paragraph <> '');
create or replace view decisions_public_decision as
select d.id, d.kind, d.title, d.fiscal_year, d.body, d.decided_day, d.legal_regime, d.source, d.note, d."case",
       c.case_number, p.at as published_at, x.at as reversed_at, x.because as reversed_because, d.paragraph
from decisions_decision d
join decisions_publication p on p.decision = d.id
join registry_case_label c on c.id = d."case"
left join decisions_reversal x on x.decision = d.id;

-- What other rooms list: a proposal with its sum and what became of it.
create view decisions_shown_proposal as
select p.id, p.kind, p.title, p.fiscal_year, p.proposed_at, p.by_whom, e.outcome, e.decision,
       (select coalesce(sum(r.amount_ore), 0)::bigint from decisions_proposal_row r where r.proposal = p.id) as total_ore
from decisions_proposal p
left join decisions_proposal_end e on e.proposal = p.id;
