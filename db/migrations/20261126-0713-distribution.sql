-- Null: the file came without an answer to what it holds. It is kept, and asked about.
alter table distribution_draft_import alter column what drop not null;
