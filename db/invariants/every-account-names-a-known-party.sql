select a.id, a.party from ledger_account a left join parties_party p on p.id = a.party where a.party is not null and p.id is null
