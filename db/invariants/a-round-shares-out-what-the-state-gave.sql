-- D2: where the state's decision is known in exact figures, its round shares out no more. The ledger holds this for the
-- year alone, whose rounds have one pot together.
select o.id, sum(r.amount_ore) filter (where rd.part = 'state') as given_ore,
       sum(r.amount_ore) filter (where rd.part = 'region') as shared_ore
from distribution_round o
join distribution_round_decision rd on rd.round = o.id
join decisions_row r on r.decision = rd.decision and r.fund = 'state' and r.is_booked
left join decisions_reversal x on x.decision = rd.decision
where x.decision is null
group by o.id
having sum(r.amount_ore) filter (where rd.part = 'region') > sum(r.amount_ore) filter (where rd.part = 'state')
