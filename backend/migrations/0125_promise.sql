-- The promise of confidentiality is a fact of its own: given on a day, in some way, to a text with a version. Passing a course is none.
CREATE TABLE confidentiality_promise (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES starter ON DELETE CASCADE,
  given_on date NOT NULL,
  -- before: kept from the time when passing the course counted as the promise; course: given on the day of a course.
  how text NOT NULL CHECK (how IN ('before', 'course', 'herself', 'office')),
  -- Which text she said yes to; paper: another text than ours, on a sheet that the office keeps.
  text_version text NOT NULL CHECK (text_version IN ('unknown', 'paper', '2026-1')),
  recorded_at timestamptz NOT NULL,
  recorded_by_id uuid REFERENCES person,
  CHECK ((how = 'before') = (text_version = 'unknown')),
  CHECK ((how = 'before') = (recorded_by_id IS NULL)),
  CHECK (how <> 'herself' OR (recorded_by_id = person_id AND text_version <> 'paper')),
  -- What has been promised lies not ahead.
  CHECK (given_on BETWEEN '1990-01-01' AND (recorded_at AT TIME ZONE 'Europe/Oslo')::date)
);
CREATE INDEX confidentiality_promise_person ON confidentiality_promise (person_id, recorded_at DESC);
CREATE INDEX confidentiality_promise_recorder ON confidentiality_promise (recorded_by_id) WHERE recorded_by_id IS NOT NULL;

INSERT INTO confidentiality_promise (id, person_id, given_on, how, text_version, recorded_at)
SELECT gen_random_uuid(), person_id, (confidentiality_agreed_at AT TIME ZONE 'Europe/Oslo')::date, 'before', 'unknown', confidentiality_agreed_at
FROM starter WHERE confidentiality_agreed_at IS NOT NULL;
