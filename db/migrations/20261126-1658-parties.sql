-- The name to print today, and the key by which the region pack knows the party. Null: no pack knows it.
-- Each party's name is looked up by itself, so that whoever asks for one does not sort the names of all.
create or replace view parties_current_name as
select p.id as party, n.name, p.key
from parties_party p
cross join lateral (
  select name from parties_name
  where party = p.id and not is_alias
  order by to_day desc nulls first, from_day desc nulls last, id desc
  limit 1
) n;
