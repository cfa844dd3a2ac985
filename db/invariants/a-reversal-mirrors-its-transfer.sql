select r.id
from ledger_transfer r join ledger_transfer t on t.id = r.reverses
where r.from_account <> t.to_account or r.to_account <> t.from_account or r.amount_ore <> t.amount_ore
