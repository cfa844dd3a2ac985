-- Two decisions of the state are two rounds; a decision and its round are of one year.
select o.id
from distribution_round o
join distribution_round_decision rd on rd.round = o.id and rd.part = 'state'
left join decisions_reversal x on x.decision = rd.decision
where x.decision is null
group by o.id
having count(*) > 1
union all
select o.id
from distribution_round o
join distribution_round_decision rd on rd.round = o.id
join decisions_decision d on d.id = rd.decision
where d.fiscal_year <> o.fiscal_year
