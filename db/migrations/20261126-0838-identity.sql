-- By whom a person is known elsewhere. The subject is kept as a hash: it is only ever compared, and what an identity
-- provider calls somebody is no concern of whoever reads this table. Never a personal identity number.
create table identity_login (
  id           bigint generated always as identity primary key,
  person       bigint not null references identity_person,
  issuer       text   not null,
  subject_hash bytea  not null,
  at           timestamptz not null,
  constraint one_person_per_login unique (issuer, subject_hash)
);
create index logins_by_person on identity_login (person);

-- A key in somebody's own device: the public half, and how many times it says that it has been used.
create table identity_passkey (
  id            bigint generated always as identity primary key,
  person        bigint not null references identity_person,
  credential_id text   not null constraint one_passkey_per_credential unique,
  public_key    bytea  not null,
  counter       bigint not null,
  transports    text   not null,
  -- What its owner calls it.
  name          text   not null constraint a_passkey_has_a_name check (name <> ''),
  made_at       timestamptz not null,
  used_at       timestamptz
);
create index passkeys_by_person on identity_passkey (person);

-- A sign-in that a browser has begun: what must be the same when it comes back. Taken once, and then gone.
create table identity_attempt (
  token_hash bytea primary key,
  kind       text  not null constraint attempt_kind_is_known check (kind in ('oidc', 'passkey', 'new-passkey')),
  -- Whose it is, where somebody was signed in.
  person     bigint references identity_person,
  details    jsonb not null,
  ends_at    timestamptz not null
);
create index attempts_by_end on identity_attempt (ends_at);

-- A link that signs in once. `mail-link`: sent to the address. `setup-link`: printed for whoever runs the program.
create table identity_one_time_link (
  token_hash bytea primary key,
  kind       text  not null constraint link_kind_is_known check (kind in ('mail-link', 'setup-link')),
  email      text  not null,
  made_at    timestamptz not null,
  ends_at    timestamptz not null
);
create index links_by_end on identity_one_time_link (ends_at);
create index links_by_email on identity_one_time_link (email);

alter table identity_session
  drop constraint sign_in_method_is_known,
  add constraint sign_in_method_is_one_of_ours check (method in ('demo', 'oidc', 'mail-link', 'setup-link', 'passkey'));
