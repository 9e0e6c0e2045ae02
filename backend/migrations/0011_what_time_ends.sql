-- A pause may have an end, for a group as for a starter; it and a qualification end by themselves.
ALTER TABLE self_help_group ADD COLUMN paused_until date;
ALTER TABLE self_help_group ADD CONSTRAINT group_pause_has_begun CHECK (paused_until IS NULL OR paused_at IS NOT NULL);

-- What stood before this was so.
INSERT INTO outbox (id, job, payload, run_at, created_at)
SELECT gen_random_uuid(), 'starter.resume', jsonb_build_object('personId', person_id), paused_until::timestamp AT TIME ZONE 'Europe/Oslo', now()
FROM starter WHERE state = 'paused' AND paused_until IS NOT NULL
UNION ALL
SELECT gen_random_uuid(), 'qualification.lapse', jsonb_build_object('personId', person_id), qualified_until, now()
FROM starter WHERE state IN ('qualified', 'paused')
UNION ALL
SELECT gen_random_uuid(), 'qualification.remind', jsonb_build_object('personId', person_id, 'daysBefore', days),
  ((qualified_until AT TIME ZONE 'Europe/Oslo')::date - days + time '10:00') AT TIME ZONE 'Europe/Oslo', now()
FROM starter, unnest(ARRAY[60, 14]) AS days
WHERE state IN ('qualified', 'paused') AND (qualified_until AT TIME ZONE 'Europe/Oslo')::date - days > (now() AT TIME ZONE 'Europe/Oslo')::date;
