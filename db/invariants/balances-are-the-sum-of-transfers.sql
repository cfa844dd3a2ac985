-- Every balance row equals the sum of the movements in and out of its account.
select b.account, b.balance_ore, coalesce(m.sum_ore, 0) as moved_ore
from ledger_balance b
left join (
  select account, sum(ore) as sum_ore
  from (select to_account as account, amount_ore as ore from ledger_transfer
        union all select from_account, -amount_ore from ledger_transfer) movements
  group by account
) m on m.account = b.account
where b.balance_ore <> coalesce(m.sum_ore, 0)
