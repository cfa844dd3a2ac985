create table parties_party (
  id         bigint generated always as identity primary key,
  -- The key of a party that the region pack knows, and null for one that came with a file.
  key        text constraint one_party_per_pack_key unique,
  kind       text not null constraint party_kind_is_known check (kind in ('organisation', 'authority', 'body', 'unit')),
  is_example boolean not null default false
);

-- Names have periods: an old decision keeps the name that its source used.
create table parties_name (
  id       bigint generated always as identity primary key,
  party    bigint  not null references parties_party,
  name     text    not null constraint name_says_something check (name <> ''),
  folded   text    not null,
  is_alias boolean not null default false,
  from_day date,
  to_day   date,
  source   text,
  -- Null: the search index has not read the name yet. A name without any word has an empty one.
  search   tsvector,
  constraint one_row_per_party_and_name unique (party, name)
);
create index names_by_folded on parties_name (folded);
create index names_by_search on parties_name using gin (search);
create index names_to_index on parties_name (id) where search is null;

-- Where the house of a party stands, in the words of a page that says so. No row: no page was found.
create table parties_seat (
  id                    bigint generated always as identity primary key,
  party                 bigint not null references parties_party,
  municipality_code     text   not null constraint municipality_code_has_four_digits check (municipality_code ~ '^\d{4}$'),
  what_the_source_says  text   not null,
  source                text   not null,
  from_day              date,
  to_day                date
);
create index seats_by_party on parties_seat (party);

-- The name to print today: one that is no alias, the one whose period began last.
create view parties_current_name as
select distinct on (party) party, name
from parties_name
where not is_alias
order by party, to_day desc nulls first, from_day desc nulls last, id desc;

-- Where each party's house stands, by the source found last.
create view parties_current_seat as
select distinct on (party) party, municipality_code, what_the_source_says, source
from parties_seat
order by party, to_day desc nulls first, id desc;

-- Every name of every party, to search in.
create view parties_searchable_name as select party, name, folded, search from parties_name;
