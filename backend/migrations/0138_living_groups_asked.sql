-- Groups that live, and had their last question before there was one every year: on their next anniversary, or, where that is past or
-- near, on one of the coming weeks' days in turn, so that not all are written to the same night.
WITH silent AS (
  SELECT g.id AS group_id, g.office_id, gen_random_uuid() AS id,
    greatest(
      coalesce((SELECT max(f.due_on) FROM follow_up f WHERE f.group_id = g.id AND f.state IN ('done', 'unknown')), g.leaderless_on) + 365,
      current_date + 7 + (row_number() OVER (ORDER BY g.leaderless_on, g.id))::int % 56) AS due_on
  FROM self_help_group g
  WHERE g.state IN ('leaderless', 'followed-up') AND g.no_questions_since IS NULL AND g.closing_at IS NULL
    AND NOT EXISTS (SELECT FROM follow_up f WHERE f.group_id = g.id AND f.state NOT IN ('done', 'unknown', 'dropped'))
), planned AS (
  INSERT INTO follow_up (id, group_id, kind, due_on, state, state_changed_at)
  SELECT id, group_id, 'yearly', due_on, 'planned', now() FROM silent
), told AS (
  INSERT INTO audit_event (id, at, actor_kind, action, subject_type, subject_id, office_id, to_state)
  SELECT gen_random_uuid(), now(), 'system', 'follow-up.plan', 'follow-up', id, office_id, 'planned' FROM silent
)
INSERT INTO outbox (id, job, payload, run_at, created_at)
SELECT gen_random_uuid(), 'follow-up.advance', jsonb_build_object('followUpId', id), (due_on + time '10:00') AT TIME ZONE 'Europe/Oslo', now() FROM silent;
