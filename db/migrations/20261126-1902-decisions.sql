-- What the region answers or asks is decided as well. Such a decision gives nobody money: it has no rows.
alter table decisions_decision drop constraint decision_kind_is_known;
alter table decisions_decision add constraint kind_of_decision_is_known
  check (kind in ('state-grant', 'distribution', 'statement'));
