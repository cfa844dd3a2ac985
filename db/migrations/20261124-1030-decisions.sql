-- Decisions to give nothing are few, and a year's page asks for them each time.
create index rows_of_nothing on decisions_row (decision) where amount_ore = 0 and is_booked;
