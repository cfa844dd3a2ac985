-- A row's money, split by goal or place, is the row's money to the öre.
select s."row", s.dimension, sum(s.amount_ore) as split_ore, r.amount_ore
from decisions_share_amount s join decisions_row r on r.id = s."row"
group by s."row", s.dimension, r.amount_ore
having sum(s.amount_ore) <> r.amount_ore
