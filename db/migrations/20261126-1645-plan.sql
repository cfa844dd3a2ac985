-- What a source tells of an adoption where it does not tell of the decision itself.
alter table plan_adoption add column note text;
