-- One press that proposes starters for all of an office's needs at once. What it found is a week old at most: it names people.
CREATE TABLE matching_run (
  id uuid PRIMARY KEY,
  office_id uuid NOT NULL REFERENCES office,
  state text NOT NULL CHECK (state IN ('waiting', 'running', 'done', 'cancelled', 'failed')),
  step text CHECK (step IN ('gather', 'cover', 'journeys-and-turns')),
  result jsonb,
  created_by_id uuid NOT NULL REFERENCES person,
  created_at timestamptz NOT NULL,
  state_changed_at timestamptz NOT NULL,
  CHECK ((state = 'done') = (result IS NOT NULL)),
  CHECK ((state = 'running') = (step IS NOT NULL))
);
CREATE INDEX matching_run_office ON matching_run (office_id);
CREATE INDEX matching_run_created_by ON matching_run (created_by_id);
