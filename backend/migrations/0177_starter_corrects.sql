-- A starter corrects the log she sent, within a day, and moves a meeting with her group; her office sees both, and can move the meeting back.
ALTER TABLE session_log ADD COLUMN corrected_at timestamptz,
  ADD CONSTRAINT session_log_corrected_within_a_day CHECK (corrected_at BETWEEN written_at AND written_at + interval '24 hours');

ALTER TABLE group_session
  ADD COLUMN moved_by_id uuid REFERENCES starter,
  ADD COLUMN moved_at timestamptz,
  -- As the office had planned it.
  ADD COLUMN moved_from_date date,
  ADD COLUMN moved_from_starts_at time,
  ADD COLUMN moved_from_ends_at time,
  ADD CONSTRAINT group_session_moved_whole
    CHECK (num_nulls(moved_by_id, moved_at, moved_from_date, moved_from_starts_at, moved_from_ends_at) IN (0, 5));
CREATE INDEX group_session_moved_by ON group_session (moved_by_id) WHERE moved_by_id IS NOT NULL;
