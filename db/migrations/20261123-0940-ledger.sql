-- One account = what the money is doing × whose it is × year × area × party. Null area: no source tells it.
create table ledger_account (
  id          bigint generated always as identity primary key,
  kind        text not null constraint account_kind_is_known check (kind in ('source', 'pot', 'reserved', 'decided', 'paid', 'returned')),
  fund        text not null constraint account_fund_is_known check (fund in ('state', 'regional')),
  fiscal_year int  not null,
  area        text,
  party       bigint,
  -- The same as one text: an index finds it at once, which no comparison with nulls would.
  purpose     text not null generated always as (
    kind || '/' || fund || '/' || fiscal_year || '/' || coalesce(area, '-') || '/' || coalesce(party::text, '-')
  ) stored constraint one_account_per_purpose unique,
  constraint account_has_its_kind unique (id, kind)
);

-- Kept by post() under the lock that it takes anyway. Only a source, which is the world outside, may owe.
-- It repeats what its account is for, so that the sums of a year are read by one index and no join; an invariant holds
-- the two together.
create table ledger_balance (
  account     bigint primary key,
  kind        text   not null,
  fund        text   not null,
  fiscal_year int    not null,
  area        text,
  party       bigint,
  balance_ore bigint not null default 0,
  constraint balance_is_of_its_account foreign key (account, kind) references ledger_account (id, kind),
  constraint only_a_source_may_owe check (kind = 'source' or balance_ore >= 0)
);

create index balances_by_year on ledger_balance (fiscal_year, kind);

-- One row is one movement out of one account and into another: the books balance by construction.
create table ledger_transfer (
  id           bigint generated always as identity primary key,
  event        text   not null,
  from_account bigint not null references ledger_account,
  to_account   bigint not null references ledger_account,
  amount_ore   bigint not null constraint a_transfer_moves_something check (amount_ore > 0),
  -- Null: no source tells the day. The fiscal year is the account's.
  business_day date,
  booked_at    timestamptz not null,
  because      text   not null constraint a_transfer_has_a_reason check (because <> ''),
  decision_row bigint,
  "case"       bigint,
  key          text   not null constraint one_transfer_per_key unique,
  reverses     bigint references ledger_transfer constraint a_transfer_is_reversed_once unique,
  constraint a_transfer_goes_somewhere check (from_account <> to_account)
);
create index transfers_out on ledger_transfer (from_account, id);
create index transfers_in on ledger_transfer (to_account, id);
create index transfers_by_decision_row on ledger_transfer (decision_row);
create index transfers_by_event on ledger_transfer (event);

-- The grant stops, the trigger explains.
revoke update, delete, truncate on ledger_transfer from samklang_app;
revoke update, delete, truncate on ledger_account from samklang_app;
revoke update, delete, truncate on ledger_balance from samklang_app;
grant update (balance_ore) on ledger_balance to samklang_app;

create function ledger_is_append_only() returns trigger language plpgsql as
$$ begin raise exception 'The ledger is append-only: book a reversing transfer instead'; end $$;
create trigger ledger_is_append_only before update or delete or truncate on ledger_transfer
  for each statement execute function ledger_is_append_only();

-- What others read.
create view ledger_account_balance as
select account, kind, fund, fiscal_year, area, party, balance_ore from ledger_balance;
create view ledger_movement as
select t.id, t.event, f.kind as from_kind, o.kind as to_kind, o.fund, o.fiscal_year, t.amount_ore, t.business_day,
       t.booked_at, t.because, t.decision_row, t.key, t.reverses
from ledger_transfer t
join ledger_account f on f.id = t.from_account
join ledger_account o on o.id = t.to_account;
