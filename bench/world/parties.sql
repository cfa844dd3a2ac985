-- 500 recipients that do not exist, with the shape of real ones: compound names, a seat in seven of ten, the rest unknown.
-- Reads the settings bench.base (first id) and bench.municipalities ({code,name} as JSON).
create temporary table bench_party as
with places as (
  select row_number() over (order by value ->> 'code') - 1 as n, value ->> 'code' as code, value ->> 'name' as name
  from jsonb_array_elements(current_setting('bench.municipalities')::jsonb)
), kinds as (
  select n - 1 as n, name from unnest(array[
    'teaterförening', 'folkbibliotek', 'konstmuseum', 'hembygdsförening', 'dansscen', 'filmklubb', 'konsthall',
    'kammarmusikförening', 'spelmansförbund', 'folkrörelsearkiv', 'barnteater', 'slöjdförening', 'symfoniorkester',
    'litteraturhus', 'kulturskola', 'industrimuseum'
  ]) with ordinality as k (name, n)
)
select current_setting('bench.base')::bigint + i as id,
       p.name || ' ' || k.name || ' ' || (i / 16) as name,
       case when i % 10 < 7 then p.code end as seat
from generate_series(0, 499) i
join places p on p.n = i % (select count(*) from places)
join kinds k on k.n = (i / 7) % 16;

insert into parties_party (id, key, kind) overriding system value
select id, null, 'organisation' from bench_party order by id;
insert into parties_name (party, name, folded, is_alias, source)
select id, name, lower(name), false, 'https://example.se/' || id from bench_party order by id;
insert into parties_seat (party, municipality_code, what_the_source_says, source)
select id, seat, 'besöksadress på den egna webbplatsen', 'https://example.se/' || id from bench_party where seat is not null order by id;
