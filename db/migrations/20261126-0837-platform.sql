-- How many times something was tried within a while, so that guessing and flooding end. The key is a hash: nobody reads
-- out of this table who tried what.
create table platform_limit (
  key     text        primary key,
  times   integer     not null,
  ends_at timestamptz not null
);
create index limits_by_end on platform_limit (ends_at);
