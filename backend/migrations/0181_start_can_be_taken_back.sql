-- A start can be taken back for a day. Until it settles those who said yes keep their places and what they hoped for; then they are placed.
ALTER TABLE self_help_group ADD COLUMN start_settles_at timestamptz;
ALTER TABLE self_help_group ADD CONSTRAINT group_start_settles_once CHECK (start_settles_at IS NULL OR state = 'started');

-- A group has not started before the day of its first meeting.
CREATE FUNCTION group_starts_when_it_meets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT min(s.date) FROM group_session s WHERE s.group_id = NEW.id AND s.state IN ('planned', 'held')) > NEW.started_on THEN
    RAISE EXCEPTION 'group % has not met yet', NEW.id USING ERRCODE = 'check_violation', CONSTRAINT = 'group_starts_when_it_meets';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER group_starts_when_it_meets BEFORE UPDATE OF state ON self_help_group
  FOR EACH ROW WHEN (OLD.state = 'called-in' AND NEW.state = 'started') EXECUTE FUNCTION group_starts_when_it_meets();

-- A group starts on the day of its first meeting, so that meeting is reminded of, and its log asked for, from the day it is planned.
-- Groups that are on their way have nothing waiting yet.
INSERT INTO outbox (id, job, payload, run_at, created_at)
SELECT gen_random_uuid(), w.job, w.payload, w.run_at, now()
FROM group_session s JOIN self_help_group g ON g.id = s.group_id AND g.state IN ('forming', 'called-in')
CROSS JOIN LATERAL (VALUES
  ('session.remind', jsonb_build_object('sessionId', s.id), (s.date - 1 + time '10:00') AT TIME ZONE 'Europe/Oslo'),
  ('session.check-log', jsonb_build_object('sessionId', s.id, 'again', false), (s.date + 1 + time '10:00') AT TIME ZONE 'Europe/Oslo')) AS w(job, payload, run_at)
WHERE s.state = 'planned' AND w.run_at > now();
