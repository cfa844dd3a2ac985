-- Everything the department handles is a case. Keys, links and the ledger use its internal id.
create table registry_case (
  id          bigint generated always as identity primary key,
  title       text not null,
  -- The diarienummer is a label in the region's own format. Null: the source does not tell it, and it is never made up.
  case_number text,
  opened_at   timestamptz not null
);

create table registry_document (
  id           bigint generated always as identity primary key,
  "case"       bigint      not null references registry_case,
  registered_at timestamptz not null,
  -- R1: date, number, from or to whom, and a short subject; R2: the public subject is a text of its own.
  from_whom    text,
  title        text        not null,
  public_title text        not null,
  -- R3: working material becomes a public record by an event.
  status       text        not null constraint document_status_is_known check (status in ('working', 'official')),
  official_by  text,
  sha256       text        not null constraint hash_is_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
  media_type   text        not null,
  size_bytes   bigint      not null,
  constraint official_documents_say_by_what check ((status = 'official') = (official_by is not null))
);
create index documents_by_case on registry_document ("case", id);
create index documents_by_content on registry_document (sha256);

-- What others read of a case.
create view registry_case_label as select id, case_number from registry_case;
