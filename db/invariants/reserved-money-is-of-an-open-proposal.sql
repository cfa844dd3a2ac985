-- Money is set aside for proposals that wait, row by row, and for nothing else.
with waiting as (
  select sum(r.amount_ore) as ore
  from decisions_proposal p
  join decisions_proposal_row r on r.proposal = p.id and r.fund = 'state'
  left join decisions_proposal_end e on e.proposal = p.id
  where e.proposal is null
), reserved as (
  select sum(balance_ore) as ore from ledger_account_balance where kind = 'reserved'
)
select waiting.ore, reserved.ore from waiting, reserved where coalesce(waiting.ore, 0) <> coalesce(reserved.ore, 0)
