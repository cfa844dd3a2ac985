-- Mail that is to be sent, written in the transaction that it tells of. Its body is forgotten some time after it was
-- sent; that it was sent stays.
create table platform_mail (
  id           bigint generated always as identity primary key,
  -- What it tells of, so that nothing is told twice. Null where the same may be said again.
  key          text constraint one_mail_per_key unique,
  language     text not null constraint mail_language_is_known check (language in ('sv', 'en')),
  -- Null when it is forgotten, as the rest of the body.
  to_address   text constraint a_mail_has_one_address check (to_address ~ '^[^[:space:][:cntrl:]@<>,;:"()]+@[^[:space:][:cntrl:]@<>,;:"()]+$'),
  subject      text constraint a_subject_is_one_line check (subject <> '' and subject !~ '[[:cntrl:]]'),
  body         text,
  link_label   text,
  -- A path of this site: it becomes an address when the mail is sent.
  link_path    text constraint a_mail_leads_to_this_site check (link_path ~ '^/([^/\\]|$)'),
  -- Where the receiver stops mail of this kind without signing in. Null: this kind cannot be stopped.
  stop_path    text constraint mail_is_stopped_on_this_site check (stop_path ~ '^/([^/\\]|$)'),
  -- Holds a key to something, and is forgotten as soon as it has been sent.
  is_secret    boolean not null,
  made_at      timestamptz not null,
  -- After this moment it would only mislead. Null: it is always better late than never.
  useful_until timestamptz,
  -- Somebody is sending it right now.
  claimed_at   timestamptz,
  attempts     integer not null default 0,
  sent_at      timestamptz,
  -- It will not be sent: the receiver's server does not want it, or it is too late.
  given_up_at  timestamptz,
  -- Codes only. What a mail server answers may hold the address.
  last_error   text,
  constraint what_is_sent_is_not_given_up check (sent_at is null or given_up_at is null)
);
create index mail_that_waits on platform_mail (made_at) where sent_at is null and given_up_at is null;
create index mail_with_a_body on platform_mail (made_at) where body is not null;
