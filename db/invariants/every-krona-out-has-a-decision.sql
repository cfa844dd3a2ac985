-- S7: money that left a pot, or came to a recipient, points at the decision row that says so.
select t.id
from ledger_transfer t
join ledger_account a on a.id = t.to_account
left join decisions_row r on r.id = t.decision_row
where a.kind in ('pot', 'decided', 'paid') and r.id is null
