-- The day a thing to do was done on, as the person says it, where that was not the day they answered: 2026-11-22.
ALTER TABLE plans ADD COLUMN done_on TEXT;
