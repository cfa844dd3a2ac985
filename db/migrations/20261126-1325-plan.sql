-- What an organisation carries on from year to year, and how it is paid for (D5, M6). Null name: all that it does.
create table plan_operation (
  id      bigint generated always as identity primary key,
  party   bigint not null references parties_party,
  name    text constraint an_operation_has_a_name_or_null check (name <> ''),
  made_at timestamptz not null,
  made_by text not null,
  constraint one_operation_per_name unique nulls not distinct (party, name)
);

-- A declared fact with its source: never booked. The latest that is declared counts; the ones before it stay.
create table plan_financing (
  id         bigint generated always as identity primary key,
  operation  bigint not null references plan_operation,
  financier  text not null constraint financier_is_known check (financier in ('state', 'region', 'municipality', 'other')),
  year       int not null constraint financing_has_a_year check (year between 1900 and 2999),
  phase      text not null constraint financing_phase_is_known check (phase in ('planned', 'outcome')),
  amount_ore bigint not null constraint financing_is_not_negative check (amount_ore >= 0),
  precision  text not null constraint precision_of_financing_is_known check (precision in ('exact', 'rounded', 'derived')),
  note       text,
  source     text not null constraint financing_has_a_source check (source <> ''),
  made_at    timestamptz not null,
  made_by    text not null
);
create index financing_by_operation on plan_financing (operation, year, phase, financier);
create index financing_by_year on plan_financing (year);

revoke update, delete, truncate on plan_operation, plan_financing from samklang_app;

-- What counts today: of each operation, financier, year and phase, what was declared last.
create view plan_current_financing as
select f.id, f.operation, o.party, o.name, f.financier, f.year, f.phase, f.amount_ore, f.precision, f.note, f.source, f.made_at
from plan_financing f
join plan_operation o on o.id = f.operation
where not exists (
  select from plan_financing later
  where later.operation = f.operation and later.financier = f.financier and later.year = f.year
    and later.phase = f.phase and later.id > f.id
);
