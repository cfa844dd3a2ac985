-- People, what they may do and for how long, and where they are signed in.
create table identity_person (
  id         bigint generated always as identity primary key,
  -- What makes a person of the demonstration itself and no other. Null for everyone who is real.
  key        text constraint one_person_per_key unique,
  name       text not null constraint a_person_has_a_name check (name <> ''),
  -- Folded to small letters. Null: nobody has told it, and no mail is sent.
  email      text constraint one_person_per_email unique,
  created_at timestamptz not null,
  created_by text not null
);

-- R35: that a person's identity is protected, who marked it and when. The name is then shown to nobody who has not been
-- given the right by name; see the view below.
create table identity_protection (
  person bigint primary key references identity_person,
  by_whom text not null,
  at      timestamptz not null
);

-- What somebody is in the department: a role, for a part of it, from a day to a day, both included.
create table identity_assignment (
  id         bigint generated always as identity primary key,
  person    bigint not null references identity_person,
  role       text   not null constraint assignment_role_is_known check (role in (
    'applicant', 'institution-contact', 'municipal-coordinator', 'borrower', 'expert',
    'officer', 'adviser', 'head', 'management', 'delegate', 'registrar', 'finance-officer', 'media-editor',
    'board-chair', 'board-member', 'board-substitute', 'minutes-adjuster', 'board-secretary',
    'auditor', 'administrator'
  )),
  scope_kind text   not null constraint assignment_scope_is_known check (scope_kind in ('region', 'unit', 'body', 'municipality', 'party', 'call', 'case', 'own')),
  -- The region pack's key of a unit or body, a municipality's code, or an id. Empty where the kind says it all.
  scope_key  text   not null,
  from_day   date   not null,
  -- Null: until somebody ends it.
  to_day     date,
  given_by   text   not null,
  given_at   timestamptz not null,
  constraint an_assignment_ends_after_it_begins check (to_day is null or to_day >= from_day),
  constraint only_whole_scopes_lack_a_key check ((scope_key = '') = (scope_kind in ('region', 'own')))
);
create index assignments_by_account on identity_assignment (person);
-- What somebody once was stays to be seen; only its last day may be set.
revoke update, delete, truncate on identity_assignment from samklang_app;
grant update (to_day) on identity_assignment to samklang_app;

-- A session belongs to a person. Those of before, of a role with nobody behind it, open nothing and are gone within
-- twelve hours: whoever had one signs in again. A token is changed for a new one as time goes; the former one holds a
-- short while, for requests that were under way.
alter table identity_session
  drop constraint identity_session_pkey,
  drop column role,
  add column id           bigint generated always as identity primary key,
  add column person      bigint references identity_person,
  add constraint a_session_has_a_person check (person is not null) not valid,
  add constraint one_session_per_token unique (token_hash),
  add column next_hash    bytea constraint one_session_per_next_token unique,
  add column former_hash  bytea constraint one_session_per_former_token unique,
  add column former_until timestamptz,
  add column method       text not null default 'demo' constraint sign_in_method_is_known check (method in ('demo', 'oidc', 'mail-link', 'passkey')),
  add column assurance    text not null default 'low' constraint assurance_is_known check (assurance in ('low', 'substantial', 'high')),
  -- The assignment under which the person acts for a party, when one is chosen.
  add column acting_under bigint references identity_assignment,
  -- What the browser calls itself, in a few words.
  add column browser      text not null default '',
  add column token_at     timestamptz not null default now(),
  add column seen_at      timestamptz not null default now();
alter table identity_session
  alter column method drop default,
  alter column assurance drop default,
  alter column browser drop default,
  alter column token_at drop default,
  alter column seen_at drop default;
create index sessions_by_account on identity_session (person);

-- What others read of a person. R35: without a name where the identity is protected, so that nobody shows it by mistake.
create view identity_shown_person as
select a.id, case when p.person is null then a.name end as name, p.person is not null as is_protected
from identity_person a left join identity_protection p on p.person = a.id;
