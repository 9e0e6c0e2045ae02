-- What trainers have been told about the courses they lead. One row a mail: its number is the SEQUENCE of her calendar entries, and
-- its days are what her calendar then had, so that days which are gone can be taken out of it (RFC 5545, RFC 5546).
CREATE TABLE trainer_notice (
  id uuid PRIMARY KEY,
  course_id uuid NOT NULL REFERENCES course,
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL CHECK (kind IN ('added', 'changed', 'removed', 'cancelled')),
  sequence int NOT NULL CHECK (sequence >= 0),
  days jsonb NOT NULL,
  at timestamptz NOT NULL,
  UNIQUE (course_id, person_id, sequence)
);
CREATE INDEX trainer_notice_person ON trainer_notice (person_id);
