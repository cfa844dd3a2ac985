-- One fiscal year: one grant of the state, ten distribution decisions, 1 895 recipients by area with a state and a
-- regional row each (3 790 rows), and every movement of the money: pot → reserved → decided → paid in twelve months.
-- Reads the settings bench.base, bench.year, bench.body, bench.giver, bench.region and bench.months (payments made).
create temporary table bench_settings on commit drop as
select current_setting('bench.year')::int as year,
       current_setting('bench.base')::bigint + current_setting('bench.year')::bigint * 10000 as base,
       current_setting('bench.body')::bigint as body, current_setting('bench.giver')::bigint as giver,
       current_setting('bench.region')::bigint as region, current_setting('bench.months')::int as months;

-- Rows in the order of the file. Of a recipient's first line one in ten has no area: no source tells it.
create temporary table bench_row on commit drop as
select s.base + 1 + 2 * k + f.n as id, 1 + k * 10 / 1895 as decision, k as line, f.fund, p.id as party, p.name, p.seat,
       case when k < 500 and k % 10 = 3 then null else (1 + (k / 500 + k * 7) % 7)::text end as area,
       ((k::bigint * 7919 + s.year * 104729 + f.n * 31) % 99991 + 1000) * 100 as ore
from bench_settings s, generate_series(0, 1894) k
cross join (values (0, 'state'), (1, 'regional')) f (n, fund)
join bench_party p on p.id = current_setting('bench.base')::bigint + k % 500;

create temporary table bench_decision on commit drop as
select s.base + d as id, d as number, s.year, case when d = 0 then s.giver else s.body end as body,
       case when d = 0 then 'state-grant' else 'distribution' end as kind,
       case when d = 0 then 'Statens bidrag ' || s.year || ', ordinarie bidrag'
            else 'Fördelning av bidrag ' || s.year || ', ordinarie bidrag, del ' || d end as title,
       make_date(s.year, 1, 20 + d) as day
from bench_settings s, generate_series(0, 10) d;

insert into registry_case (id, title, case_number, opened_at) overriding system value
select id, title, 'RUN/' || year || ':' || number, day from bench_decision order by id;
insert into decisions_decision (id, "case", kind, title, fiscal_year, body, decided_day, legal_regime, source, recorded_at, recorded_by, key) overriding system value
select id, id, kind, title, year, body, day, 'unset', 'https://example.se/beslut/' || id, day, 'bench', 'bench:' || id
from bench_decision order by id;
insert into decisions_publication (decision, by_whom, at) select id, 'bench', day from bench_decision order by id;
insert into distribution_round (id, fiscal_year, number, kind) overriding system value
select base, year, 1, 'ordinary' from bench_settings;
insert into distribution_round_decision (decision, round, part)
select d.id, s.base, case when d.number = 0 then 'state' else 'region' end from bench_decision d, bench_settings s;

-- The state gave three per cent more than is shared out.
insert into decisions_row (id, decision, position, party, party_in_source, outcome, fund, amount_ore, precision, source) overriding system value
select s.base, s.base, 1, s.region, 'Regionen', 'granted', 'state', (select sum(ore) * 103 / 100 from bench_row where fund = 'state'),
       'exact', 'https://example.se/beslut/' || s.base
from bench_settings s;
insert into decisions_row (id, decision, position, party, party_in_source, outcome, fund, amount_ore, precision, area, area_in_source, source, file_line) overriding system value
select r.id, s.base + r.decision, row_number() over (partition by r.decision order by r.id), r.party, r.name, 'granted', r.fund,
       r.ore, 'exact', r.area, 'Område ' || r.area, 'https://example.se/beslut/' || (s.base + r.decision), 2 + r.line
from bench_row r, bench_settings s order by r.id;
insert into decisions_share ("row", dimension, code, weight, amount_ore, basis, source, recorded_at)
select r.id, 'seat', r.seat, 1, r.ore, 'besöksadress på den egna webbplatsen', 'https://example.se/' || r.party, make_date(s.year, 1, 20)
from bench_row r, bench_settings s where r.seat is not null order by r.id;

insert into ledger_account (kind, fund, fiscal_year, area, party)
select kind, fund, year, null, null
from bench_settings, (values ('source', 'state'), ('source', 'regional'), ('pot', 'state')) a (kind, fund)
union all
select k.kind, r.fund, s.year, r.area, r.party
from bench_row r, bench_settings s, (values ('reserved'), ('decided'), ('paid')) k (kind)
where k.kind <> 'reserved' or r.fund = 'state';

create temporary table bench_booked on commit drop as
select r.*, src.id as source, res.id as reserved, dec.id as decided, pay.id as paid
from bench_row r cross join bench_settings s
join ledger_account src on src.kind = case r.fund when 'state' then 'pot' else 'source' end and src.fund = r.fund
  and src.fiscal_year = s.year and src.party is null and src.area is null
left join ledger_account res on res.kind = 'reserved' and res.fund = r.fund and res.fiscal_year = s.year
  and res.area is not distinct from r.area and res.party = r.party
join ledger_account dec on dec.kind = 'decided' and dec.fund = r.fund and dec.fiscal_year = s.year
  and dec.area is not distinct from r.area and dec.party = r.party
join ledger_account pay on pay.kind = 'paid' and pay.fund = r.fund and pay.fiscal_year = s.year
  and pay.area is not distinct from r.area and pay.party = r.party;

-- In the order of the year, as it would have been booked: the grant, the reservations, the decisions, then month by month.
insert into ledger_transfer (event, from_account, to_account, amount_ore, business_day, booked_at, because, decision_row, "case", key)
select event, from_account, to_account, ore, day, day, because, decision_row, "case", key
from (
  select 0 as step, 'decision:' || s.base as event, src.id as from_account, pot.id as to_account, g.amount_ore as ore,
         make_date(s.year, 1, 20) as day, 'Statens bidrag ' || s.year || ', ordinarie bidrag' as because,
         g.id as decision_row, s.base as "case", 'decision-row:' || g.id as key
  from bench_settings s
  join decisions_row g on g.id = s.base
  join ledger_account src on src.kind = 'source' and src.fund = 'state' and src.fiscal_year = s.year and src.party is null
  join ledger_account pot on pot.kind = 'pot' and pot.fund = 'state' and pot.fiscal_year = s.year and pot.party is null
  union all
  select 1, 'proposal:' || (s.base + r.decision), r.source, r.reserved, r.ore, make_date(s.year, 1, 20 + r.decision),
         'Förslag ' || s.year || ', ordinarie bidrag: ' || r.name, r.id, s.base + r.decision, 'reserved-row:' || r.id
  from bench_booked r, bench_settings s where r.fund = 'state'
  union all
  select 2, 'decision:' || (s.base + r.decision), coalesce(r.reserved, r.source), r.decided, r.ore, make_date(s.year, 1, 20 + r.decision),
         'Fördelning ' || s.year || ', ordinarie bidrag: ' || r.name, r.id, s.base + r.decision, 'decision-row:' || r.id
  from bench_booked r, bench_settings s
  union all
  select 2 + m, 'payment:' || s.year || '-' || m, r.decided, r.paid,
         case when m < 12 then r.ore / 12 else r.ore - 11 * (r.ore / 12) end, make_date(s.year, m, 25),
         'Utbetalning ' || m || ' av 12: ' || r.name, r.id, s.base + r.decision, 'payment:' || m || ':' || r.id
  from bench_booked r, bench_settings s, generate_series(1, s.months) m
) movement
order by step, decision_row;
