-- Rules that several rooms would say again (infra/docs/adr/0028): plain views, written into the statements that read them.
CREATE VIEW begun_group AS
  SELECT x.person_id, a.group_id
  FROM assignment_starter x JOIN assignment a ON a.id = x.assignment_id JOIN self_help_group g ON g.id = a.group_id
  WHERE a.kind = 'start' AND g.started_on IS NOT NULL AND x.end_kind IS DISTINCT FROM 'withdrew';
COMMENT ON VIEW begun_group IS
  'A group that a starter has begun and did not withdraw from. Kept by groups/assignments.';

CREATE VIEW wanted_help AS
  SELECT f.id, f.group_id, f.kind, f.answered_at
  FROM follow_up f
  WHERE f.outcome = 'wants-help'
    AND NOT EXISTS (SELECT FROM assignment h WHERE h.group_id = f.group_id AND h.kind = 'support' AND h.state <> 'withdrawn' AND h.created_at >= f.answered_at)
    AND NOT EXISTS (SELECT FROM follow_up l WHERE l.group_id = f.group_id AND l.answered_at > f.answered_at);
COMMENT ON VIEW wanted_help IS
  'An answer that still asks for help: no support has been given since (one that was called off is none), and the group has not said later that all is well. Kept by groups/follow-ups.';
