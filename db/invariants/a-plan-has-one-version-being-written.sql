-- Two versions that are written at once would each lose what the other says.
select plan, count(*)
from plan_version
where frozen_at is null
group by plan
having count(*) > 1;
