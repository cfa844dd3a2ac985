-- A signed-in person. Only the hash of the token is kept: who reads this table cannot sign in with it.
create table identity_session (
  token_hash bytea       primary key,
  role       text        not null,
  started_at timestamptz not null,
  ends_at    timestamptz not null
);
create index sessions_by_end on identity_session (ends_at);
