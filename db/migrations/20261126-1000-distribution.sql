-- A year may have two earmarks or two rounds of crisis support, each its own decision of the state: a name tells them
-- apart. Null: the kind alone names the round, and that is one name as any other. Which kinds may be several is a rule
-- of the program and not of the table.
alter table distribution_round
  add column name text constraint a_round_name_is_not_empty check (name <> ''),
  drop constraint one_round_per_year_and_kind,
  add constraint one_round_per_year_kind_and_name unique nulls not distinct (fiscal_year, kind, name);

alter table distribution_region_figure
  add column round_name text constraint a_figures_round_name_is_not_empty check (round_name <> ''),
  drop constraint one_figure_per_region_year_and_kind,
  add constraint one_figure_per_region_year_kind_and_name
    unique nulls not distinct (fiscal_year, county_code, kind, round_name);

create or replace view distribution_public_round as
select rd.decision, rd.part, o.fiscal_year, o.number, o.kind, o.name as round_name
from distribution_round_decision rd join distribution_round o on o.id = rd.round;
create or replace view distribution_public_region_figure as
select fiscal_year, county_code, region, kind, amount_ore, precision, decided_day, note, source, round_name
from distribution_region_figure;
