-- A leaderless group that wants help has a starter with it for some meetings, and is asked afterwards how it goes.
ALTER TABLE assignment ADD CONSTRAINT assignment_support_budget CHECK (kind = 'start' OR budget <= 6);

ALTER TABLE follow_up DROP CONSTRAINT follow_up_kind_check;
ALTER TABLE follow_up ADD CONSTRAINT follow_up_kind_check CHECK (kind IN ('six-weeks', 'six-months', 'twelve-months', 'after-support'));
-- A group may be supported more than once.
ALTER TABLE follow_up DROP CONSTRAINT follow_up_group_id_kind_key;
CREATE UNIQUE INDEX follow_up_once ON follow_up (group_id, kind) WHERE kind <> 'after-support';
