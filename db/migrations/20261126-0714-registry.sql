-- What anyone may see of a document that is not shown whole: a copy with less in it, registered beside the original.
alter table registry_document add column copy_of bigint references registry_document;
