-- A body also decides that a plan is the region's. Such a decision gives nobody money: it has no rows.
alter table decisions_decision drop constraint kind_of_decision_is_known;
alter table decisions_decision add constraint decision_is_of_a_known_kind
  check (kind in ('state-grant', 'distribution', 'statement', 'plan'));
