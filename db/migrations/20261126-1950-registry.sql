-- The unit that handled a case, and what it was called then: units merge and change names, and an old case does not.
-- Null: no source tells.
alter table registry_case
  add column unit      bigint references parties_party,
  add column unit_name text constraint unit_name_says_something check (unit_name <> ''),
  add constraint unit_has_the_name_it_had check ((unit is null) = (unit_name is null));
create index cases_by_unit on registry_case (unit) where unit is not null;
create index cases_by_opening on registry_case (opened_at desc, id desc);
