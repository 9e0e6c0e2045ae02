-- How the office heard: on the phone or on a visit. Answers from before stay as they were written.
ALTER TABLE follow_up DROP CONSTRAINT follow_up_answered_by_check;
ALTER TABLE follow_up ADD CONSTRAINT follow_up_answered_by_check CHECK (answered_by IN ('group', 'office', 'phone', 'visit'));

-- The first question may come after so many meetings of the group's own, instead of six weeks after the handover.
ALTER TABLE follow_up DROP CONSTRAINT follow_up_kind_check;
ALTER TABLE follow_up ADD CONSTRAINT follow_up_kind_check
  CHECK (kind IN ('six-weeks', 'own-meetings', 'six-months', 'twelve-months', 'after-support', 'help'));

-- A group that begins afresh with more people is a new group; a group has one that follows it at most.
CREATE UNIQUE INDEX self_help_group_predecessor ON self_help_group (predecessor_id) WHERE predecessor_id IS NOT NULL;
