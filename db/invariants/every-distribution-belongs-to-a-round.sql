select d.id from decisions_decision d left join distribution_round_decision rd on rd.decision = d.id where rd.decision is null
