-- A row's money, split by goal or place, is the row's money to the öre.
select s."row", s.dimension, s.recorded_at, sum(s.amount_ore) as split_ore, r.amount_ore
from decisions_share s join decisions_row r on r.id = s."row"
group by s."row", s.dimension, s.recorded_at, r.amount_ore
having sum(s.amount_ore) <> r.amount_ore
