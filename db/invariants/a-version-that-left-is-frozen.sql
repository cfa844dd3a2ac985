-- A version that was sent out for comment or adopted is written no more.
select v.id, v.plan, v.number
from plan_version v
where v.frozen_at is null
  and (exists (select from plan_consultation c where c.version = v.id)
    or exists (select from plan_adoption a where a.version = v.id));
