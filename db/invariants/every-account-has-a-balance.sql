select a.id from ledger_account a left join ledger_balance b on b.account = a.id where b.account is null
