-- The balance row repeats its account's purpose, and is never of another.
select b.account
from ledger_balance b join ledger_account a on a.id = b.account
where (a.kind, a.fund, a.fiscal_year) <> (b.kind, b.fund, b.fiscal_year)
   or a.area is distinct from b.area or a.party is distinct from b.party
