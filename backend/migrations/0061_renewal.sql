-- A qualification is renewed by refreshers whose days are summed: its course type says how many days (`renewal_days`) and for how
-- long (`validity_months`), and the refreshers' types that they count.
-- How many days the renewal needed when it was given; null when a course gave the qualification.
ALTER TABLE qualification ADD COLUMN renewal_days smallint CHECK (renewal_days BETWEEN 1 AND 20);
ALTER TABLE qualification ADD CONSTRAINT qualification_renewed_by_course CHECK (renewal_days IS NULL OR enrolment_id IS NOT NULL);

-- The refreshers a renewal was given for.
CREATE TABLE renewal_share (
  qualification_id uuid NOT NULL REFERENCES qualification ON DELETE CASCADE,
  enrolment_id uuid NOT NULL REFERENCES enrolment ON DELETE CASCADE,
  days smallint NOT NULL CHECK (days >= 1),
  -- When the renewal was withdrawn, so that the days can count for another.
  released_at timestamptz,
  PRIMARY KEY (qualification_id, enrolment_id)
);
CREATE UNIQUE INDEX renewal_share_counts_once ON renewal_share (enrolment_id) WHERE released_at IS NULL;
