-- S7: money that came into a pot, or to a recipient, points at the decision row that says so. What was only set aside
-- for a proposal comes back to its pot without one: nobody has decided anything.
select t.id
from ledger_transfer t
join ledger_account a on a.id = t.to_account
join ledger_account f on f.id = t.from_account
left join decisions_row r on r.id = t.decision_row
where a.kind in ('pot', 'decided', 'paid') and not (a.kind = 'pot' and f.kind = 'reserved') and r.id is null
