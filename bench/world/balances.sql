-- What post() would have left behind: every balance is the sum of the movements in and out of its account.
insert into ledger_balance (account, kind, fund, fiscal_year, area, party, balance_ore)
select a.id, a.kind, a.fund, a.fiscal_year, a.area, a.party, coalesce(sum(m.ore), 0)::bigint
from ledger_account a
left join (
  select to_account as account, amount_ore as ore from ledger_transfer
  union all select from_account, -amount_ore from ledger_transfer
) m on m.account = a.id
where not exists (select from ledger_balance b where b.account = a.id)
group by a.id, a.kind
order by a.id;
