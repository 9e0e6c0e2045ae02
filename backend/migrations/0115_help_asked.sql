-- A group may ask for help whenever it wants, not only when it is asked how it goes: an answer without a question.
ALTER TABLE follow_up DROP CONSTRAINT follow_up_kind_check;
ALTER TABLE follow_up ADD CONSTRAINT follow_up_kind_check
  CHECK (kind IN ('six-weeks', 'six-months', 'twelve-months', 'after-support', 'help'));
DROP INDEX follow_up_once;
CREATE UNIQUE INDEX follow_up_once ON follow_up (group_id, kind) WHERE kind NOT IN ('after-support', 'help');
ALTER TABLE follow_up ADD CONSTRAINT follow_up_help CHECK (kind <> 'help' OR (state = 'done' AND outcome = 'wants-help'));

-- It does so by the address of its pack, which names nobody.
ALTER TABLE audit_event DROP CONSTRAINT audit_event_actor_kind_check;
ALTER TABLE audit_event ADD CONSTRAINT audit_event_actor_kind_check
  CHECK (actor_kind IN ('anonymous', 'system', 'enrollee', 'group-contact', 'group', 'person'));
