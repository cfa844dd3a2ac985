-- What stands as decided or paid for a row is the row's amount, or nothing where its decision is reversed.
select r.id, r.amount_ore, coalesce(p.net_ore, 0) as net_ore
from decisions_row r
join decisions_decision d on d.id = r.decision and d.kind = 'distribution'
left join decisions_reversal x on x.decision = d.id
left join (
  select decision_row, sum(case when ato.kind in ('decided', 'paid', 'returned') then amount_ore else 0 end)
                     - sum(case when afrom.kind in ('decided', 'paid', 'returned') then amount_ore else 0 end) as net_ore
  from ledger_transfer t
  join ledger_account ato on ato.id = t.to_account
  join ledger_account afrom on afrom.id = t.from_account
  group by decision_row
) p on p.decision_row = r.id
where coalesce(p.net_ore, 0) <>
      case when x.decision is null and r.is_booked then r.amount_ore else 0 end
