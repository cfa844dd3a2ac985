-- That something has happened which concerns a person. One row for each person and event, however often it is told.
create table identity_notification (
  id        bigint generated always as identity primary key,
  person    bigint not null references identity_person,
  kind      text not null constraint notification_kind_is_known check (kind in ('new-browser', 'assignment-given', 'assignment-ends', 'file-waits')),
  -- What makes the event itself and no other: 'assignment-ends:12:2026-12-31'.
  key       text not null,
  -- What the sentence about it needs: codes, days and names.
  facts     jsonb not null,
  -- Where the person can see it.
  path      text not null constraint a_notification_leads_to_this_site check (path ~ '^/([^/\\]|$)'),
  made_at   timestamptz not null,
  -- How the person wanted it mailed when it was made.
  mailing   text not null constraint notification_mailing_is_known check (mailing in ('at-once', 'daily', 'never')),
  mailed_at timestamptz,
  read_at   timestamptz,
  constraint one_notification_per_event unique (person, key)
);
create index notifications_for_the_summary on identity_notification (person) where mailing = 'daily' and mailed_at is null;

-- How a person wants a kind mailed. Without a row: as the program proposes.
create table identity_notification_choice (
  person  bigint not null references identity_person,
  kind    text not null constraint chosen_kind_is_known check (kind in ('assignment-given', 'assignment-ends', 'file-waits')),
  mailing text not null constraint chosen_mailing_is_known check (mailing in ('at-once', 'daily', 'never')),
  primary key (person, kind)
);

-- In which browsers a person has been seen, by what they call themselves: sessions end, and with them what they knew.
create table identity_known_browser (
  person  bigint not null references identity_person,
  browser text not null,
  since   timestamptz not null,
  primary key (person, browser)
);
