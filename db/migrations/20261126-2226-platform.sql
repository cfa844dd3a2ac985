-- A mail to somebody who has no account here: no word of what one may choose to get.
alter table platform_mail add column to_outsider boolean not null default false;
