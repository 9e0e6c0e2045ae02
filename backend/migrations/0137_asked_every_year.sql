-- After a year a group is asked every year, for as long as it lives, unless it asks not to be asked.
ALTER TABLE follow_up DROP CONSTRAINT follow_up_kind_check;
ALTER TABLE follow_up ADD CONSTRAINT follow_up_kind_check
  CHECK (kind IN ('six-weeks', 'own-meetings', 'six-months', 'twelve-months', 'yearly', 'after-support', 'help'));
DROP INDEX follow_up_once;
CREATE UNIQUE INDEX follow_up_once ON follow_up (group_id, kind) WHERE kind NOT IN ('yearly', 'after-support', 'help');
CREATE UNIQUE INDEX follow_up_yearly ON follow_up (group_id) WHERE kind = 'yearly' AND state NOT IN ('done', 'unknown', 'dropped');

ALTER TABLE follow_up DROP CONSTRAINT follow_up_outcome_check;
ALTER TABLE follow_up ADD CONSTRAINT follow_up_outcome_check
  CHECK (outcome IN ('alive', 'paused', 'merged', 'ended', 'wants-help', 'no-questions'));
ALTER TABLE self_help_group ADD COLUMN no_questions_since timestamptz;
ALTER TABLE self_help_group ADD CONSTRAINT group_no_questions CHECK (no_questions_since IS NULL OR leaderless_on IS NOT NULL);

-- "We have ended" can be taken back for a while: until then the group is closing.
ALTER TABLE self_help_group ADD COLUMN closing_at timestamptz;
ALTER TABLE self_help_group ADD COLUMN closing_as text CHECK (closing_as IN ('end', 'merge'));
ALTER TABLE self_help_group ADD CONSTRAINT group_closing
  CHECK ((closing_at IS NULL) = (closing_as IS NULL) AND (closing_at IS NULL OR state IN ('leaderless', 'followed-up')));
