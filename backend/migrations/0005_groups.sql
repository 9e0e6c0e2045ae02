-- "group" is a reserved word in SQL; the table keeps the field's full name.
CREATE TABLE self_help_group (
  id uuid PRIMARY KEY,
  office_id uuid NOT NULL REFERENCES office,
  contact_point_id uuid REFERENCES contact_point,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  municipality_code text NOT NULL REFERENCES municipality,
  theme_code text REFERENCES theme,
  form text NOT NULL CHECK (form IN ('physical', 'digital')),
  language text NOT NULL DEFAULT 'no' CHECK (length(language) BETWEEN 2 AND 10),
  venue text CHECK (length(venue) <= 200),
  room_and_key text CHECK (length(room_and_key) <= 500),
  expected_size smallint NOT NULL CHECK (expected_size BETWEEN 4 AND 8),
  contact_name text CHECK (length(contact_name) <= 120),
  contact_email citext NOT NULL CHECK (length(contact_email::text) BETWEEN 3 AND 254),
  contact_phone text CHECK (length(contact_phone) <= 20),
  contact_language text NOT NULL DEFAULT 'nb' CHECK (contact_language IN ('nb', 'nn', 'en')),
  state text NOT NULL CHECK (state IN ('forming', 'called-in', 'started', 'with-starter', 'leaderless', 'followed-up', 'ended', 'merged', 'dissolved')),
  starts_time time NOT NULL,
  ends_time time NOT NULL,
  session_budget smallint NOT NULL DEFAULT 4,
  budget_reason text CHECK (length(budget_reason) <= 500),
  participants_at_start smallint CHECK (participants_at_start BETWEEN 4 AND 8),
  started_on date,
  leaderless_on date,
  fresh_until date,
  paused_at timestamptz,
  ended_on date,
  end_reason text CHECK (length(end_reason) <= 500),
  predecessor_id uuid REFERENCES self_help_group,
  lat double precision NOT NULL,
  lon double precision NOT NULL,
  position cube GENERATED ALWAYS AS (earth_point(lat, lon)) STORED,
  state_changed_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  CHECK (starts_time < ends_time),
  CONSTRAINT group_budget CHECK (session_budget BETWEEN 1 AND 10 AND (session_budget <= 8 OR length(trim(budget_reason)) > 0)),
  CONSTRAINT group_started_with_people CHECK (state IN ('forming', 'called-in', 'dissolved') OR (participants_at_start IS NOT NULL AND started_on IS NOT NULL)),
  CONSTRAINT group_leaderless_is_fresh CHECK (state NOT IN ('leaderless', 'followed-up') OR (leaderless_on IS NOT NULL AND fresh_until IS NOT NULL)),
  CONSTRAINT group_end_is_dated CHECK ((state IN ('ended', 'merged', 'dissolved')) = (ended_on IS NOT NULL))
);
CREATE INDEX self_help_group_office ON self_help_group (office_id, state, state_changed_at, id);
CREATE INDEX self_help_group_position ON self_help_group USING gist (position);
CREATE INDEX self_help_group_municipality ON self_help_group (municipality_code);

CREATE TABLE assignment (
  id uuid PRIMARY KEY,
  group_id uuid NOT NULL REFERENCES self_help_group,
  kind text NOT NULL CHECK (kind IN ('start', 'support')),
  state text NOT NULL CHECK (state IN ('needed', 'asked', 'accepted', 'active', 'completed', 'withdrawn')),
  budget smallint NOT NULL CHECK (budget BETWEEN 1 AND 10),
  starters_wanted smallint NOT NULL DEFAULT 1 CHECK (starters_wanted BETWEEN 1 AND 2),
  created_at timestamptz NOT NULL,
  state_changed_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX assignment_one_live ON assignment (group_id) WHERE state NOT IN ('completed', 'withdrawn');
CREATE INDEX assignment_group ON assignment (group_id);

CREATE TABLE assignment_starter (
  assignment_id uuid NOT NULL REFERENCES assignment,
  person_id uuid NOT NULL REFERENCES starter,
  accepted_at timestamptz NOT NULL,
  -- Access to the group ends here: handover, withdrawal or dissolution.
  ended_at timestamptz,
  end_kind text CHECK (end_kind IN ('handed-over', 'withdrew', 'dissolved')),
  PRIMARY KEY (assignment_id, person_id),
  CHECK ((ended_at IS NULL) = (end_kind IS NULL))
);
-- Her groups now, and those she has started.
CREATE INDEX assignment_starter_person ON assignment_starter (person_id, ended_at);

CREATE TABLE assignment_request (
  id uuid PRIMARY KEY,
  assignment_id uuid NOT NULL REFERENCES assignment,
  person_id uuid NOT NULL REFERENCES starter,
  state text NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'expired', 'taken-back')),
  message text CHECK (length(message) <= 1000),
  asked_at timestamptz NOT NULL,
  asked_by_id uuid REFERENCES person,
  expires_at timestamptz NOT NULL,
  answered_at timestamptz,
  override_reason text CHECK (length(override_reason) <= 500),
  CHECK ((state = 'open') = (answered_at IS NULL)),
  CHECK (expires_at > asked_at)
);
-- "No" is final for that need; a second question while one is open makes no sense.
CREATE UNIQUE INDEX assignment_request_once ON assignment_request (assignment_id, person_id) WHERE state IN ('open', 'accepted', 'declined');
CREATE INDEX assignment_request_assignment ON assignment_request (assignment_id);
CREATE INDEX assignment_request_person ON assignment_request (person_id, asked_at DESC);
CREATE INDEX assignment_request_expiry ON assignment_request (expires_at) WHERE state = 'open';

CREATE TABLE group_session (
  id uuid PRIMARY KEY,
  group_id uuid NOT NULL REFERENCES self_help_group,
  assignment_id uuid NOT NULL REFERENCES assignment,
  number smallint NOT NULL CHECK (number BETWEEN 1 AND 20),
  date date NOT NULL,
  starts_at time NOT NULL,
  ends_at time NOT NULL,
  time_zone text NOT NULL DEFAULT 'Europe/Oslo',
  period tstzrange GENERATED ALWAYS AS (tstzrange((date + starts_at) AT TIME ZONE time_zone, (date + ends_at) AT TIME ZONE time_zone)) STORED,
  state text NOT NULL CHECK (state IN ('planned', 'held', 'cancelled', 'starter-absent')),
  state_changed_at timestamptz NOT NULL,
  CHECK (starts_at < ends_at),
  UNIQUE (assignment_id, number)
);
CREATE INDEX group_session_group ON group_session (group_id, number);
CREATE INDEX group_session_planned ON group_session (date, id) WHERE state = 'planned';

-- A starter's meetings, so that nobody is in two places at once. Rows follow acceptance and are released with it.
CREATE TABLE session_starter (
  session_id uuid NOT NULL REFERENCES group_session,
  person_id uuid NOT NULL REFERENCES starter,
  period tstzrange NOT NULL,
  released_at timestamptz,
  override_reason text,
  PRIMARY KEY (session_id, person_id),
  CONSTRAINT session_starter_once EXCLUDE USING gist (person_id WITH =, period WITH &&)
    WHERE (released_at IS NULL AND override_reason IS NULL)
);
CREATE INDEX session_starter_person ON session_starter (person_id);

-- Sessions that were or will be held never exceed the budget, whatever path adds them.
CREATE FUNCTION group_session_within_budget() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  allowed smallint;
  used integer;
BEGIN
  SELECT budget INTO allowed FROM assignment WHERE id = NEW.assignment_id FOR NO KEY UPDATE;
  SELECT count(*) INTO used FROM group_session WHERE assignment_id = NEW.assignment_id AND state IN ('planned', 'held');
  IF used > allowed THEN
    RAISE EXCEPTION 'sessions % exceed budget %', used, allowed USING ERRCODE = 'check_violation', CONSTRAINT = 'group_session_budget';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER group_session_budget AFTER INSERT OR UPDATE OF state ON group_session
  FOR EACH ROW WHEN (NEW.state IN ('planned', 'held')) EXECUTE FUNCTION group_session_within_budget();

-- Counts, a checklist and readiness; never what was said. The free note for the office lives twelve months.
CREATE TABLE session_log (
  id uuid PRIMARY KEY,
  session_id uuid NOT NULL UNIQUE REFERENCES group_session,
  written_by_id uuid NOT NULL REFERENCES person,
  written_at timestamptz NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('held', 'cancelled', 'starter-absent')),
  present smallint CHECK (present BETWEEN 0 AND 30),
  frames text[] NOT NULL DEFAULT '{}',
  readiness smallint CHECK (readiness BETWEEN 1 AND 4),
  stepping_in smallint CHECK (stepping_in BETWEEN 0 AND 4),
  next_agreed boolean,
  note text CHECK (length(note) <= 500),
  CHECK ((outcome = 'held') = (present IS NOT NULL))
);

CREATE TABLE handover (
  id uuid PRIMARY KEY,
  group_id uuid NOT NULL REFERENCES self_help_group,
  assignment_id uuid NOT NULL UNIQUE REFERENCES assignment,
  handed_over_on date NOT NULL,
  checklist text[] NOT NULL,
  done_at timestamptz NOT NULL,
  done_by_id uuid NOT NULL REFERENCES person
);

CREATE TABLE follow_up (
  id uuid PRIMARY KEY,
  group_id uuid NOT NULL REFERENCES self_help_group,
  kind text NOT NULL CHECK (kind IN ('six-weeks', 'six-months', 'twelve-months')),
  due_on date NOT NULL,
  state text NOT NULL CHECK (state IN ('planned', 'due', 'no-answer', 'reminded', 'call-task', 'done', 'unknown', 'dropped')),
  outcome text CHECK (outcome IN ('alive', 'paused', 'merged', 'ended', 'wants-help')),
  answered_at timestamptz,
  answered_by text CHECK (answered_by IN ('group', 'office')),
  state_changed_at timestamptz NOT NULL,
  UNIQUE (group_id, kind),
  CHECK ((state = 'done') = (outcome IS NOT NULL AND answered_at IS NOT NULL))
);
CREATE INDEX follow_up_due ON follow_up (due_on, id) WHERE state NOT IN ('done', 'unknown', 'dropped');
