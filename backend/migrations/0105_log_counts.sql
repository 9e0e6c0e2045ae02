-- Who was not there, and who was new, as numbers only.
ALTER TABLE session_log
  ADD COLUMN absent_with_notice smallint CHECK (absent_with_notice BETWEEN 0 AND 30),
  ADD COLUMN absent_without_notice smallint CHECK (absent_without_notice BETWEEN 0 AND 30),
  ADD COLUMN newcomers smallint CHECK (newcomers BETWEEN 0 AND 30),
  ADD CONSTRAINT session_log_counts_when_held CHECK (outcome = 'held' OR (absent_with_notice IS NULL AND absent_without_notice IS NULL AND newcomers IS NULL)),
  ADD CONSTRAINT session_log_newcomers_came CHECK (newcomers <= present);
