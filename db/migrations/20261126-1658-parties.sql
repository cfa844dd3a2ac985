-- The name to print today, and the key by which the region pack knows the party. Null: no pack knows it.
create or replace view parties_current_name as
select distinct on (n.party) n.party, n.name, p.key
from parties_name n
join parties_party p on p.id = n.party
where not n.is_alias
order by n.party, n.to_day desc nulls first, n.from_day desc nulls last, n.id desc;
