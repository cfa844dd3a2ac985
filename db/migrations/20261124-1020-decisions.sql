-- Which rows count as money was written out in five places, and they had begun to differ: here it is told once. The rule
-- beside it is isBooked() in src/decisions, and a test holds the two together.
alter table decisions_row add column is_booked boolean not null
  generated always as (outcome = 'granted' and fund <> 'other' and precision = 'exact') stored;

create or replace view decisions_public_row as
select r.id, r.decision, r.position, r.party, r.party_in_source, r.outcome, r.fund, r.amount_ore, r.precision,
       r.area, r.area_in_source, r.area_basis, r.condition, r.note, r.source, r.file_line,
       d.kind, d.fiscal_year, d.body, d.decided_day, d.source as decision_source, c.case_number,
       x.decision is not null as is_reversed, r.is_booked
from decisions_row r
join decisions_decision d on d.id = r.decision
join decisions_publication p on p.decision = d.id
join registry_case_label c on c.id = d."case"
left join decisions_reversal x on x.decision = d.id;
