-- A pause takes meetings away from those who are to come, and its end brings them back: both are told, once.
ALTER TABLE meeting_change DROP CONSTRAINT meeting_change_kind_check;
ALTER TABLE meeting_change ADD CONSTRAINT meeting_change_kind_check
  CHECK (kind IN ('moved', 'cancelled', 'added', 'place', 'paused', 'resumed'));
ALTER TABLE meeting_change DROP CONSTRAINT meeting_change_subject;
ALTER TABLE meeting_change ADD CONSTRAINT meeting_change_subject
  CHECK ((kind IN ('place', 'paused', 'resumed')) = (session_id IS NULL));
ALTER TABLE meeting_change DROP CONSTRAINT meeting_change_before;
ALTER TABLE meeting_change ADD CONSTRAINT meeting_change_before
  CHECK (kind IN ('added', 'place', 'paused', 'resumed') OR num_nulls(date, starts_at, ends_at) = 0);

-- A meeting that is planned for a day on which its group rests: nobody goes there unless it is moved. From the day of the pause to the
-- day before it ends, or for as long as nobody knows when that is.
CREATE FUNCTION is_in_pause(day date, paused_at timestamptz, paused_until date) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT paused_at IS NOT NULL AND day >= (paused_at AT TIME ZONE 'Europe/Oslo')::date AND (paused_until IS NULL OR day < paused_until)
$$;
