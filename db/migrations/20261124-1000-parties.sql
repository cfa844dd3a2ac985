-- Nothing ever set it and nothing needs it: an invented party says "exempel" in its name, where everyone sees it.
alter table parties_party drop column is_example;
