-- The program works under a role that can add and read, and that cannot undo what is append-only. The role belongs to
-- the database server, so another region's migration may be making it in the same moment.
do $$ begin
  create role samklang_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;

do $$ begin
  execute format('grant samklang_app to %I', current_user);
  execute format('grant usage on schema %I to samklang_app', current_schema());
end $$;

alter default privileges grant select, insert, update, delete on tables to samklang_app;

-- What this database is, for example the region it belongs to.
create table platform_setting (
  key   text primary key,
  value text not null
);

-- Who did what, written in the transaction that it tells of. Never changed.
create table platform_audit (
  id      bigint generated always as identity primary key,
  at      timestamptz not null,
  who     text        not null,
  what    text        not null,
  about   text        not null,
  details jsonb       not null default '{}'
);
revoke update, delete, truncate on platform_audit from samklang_app;
create index audit_by_subject on platform_audit (about, id);
