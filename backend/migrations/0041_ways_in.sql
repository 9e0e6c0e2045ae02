-- More ways into a course: by approval, by another choice, moved by the office, and several people in one go.
ALTER TABLE enrolment
  DROP CONSTRAINT enrolment_state_check,
  ADD CONSTRAINT enrolment_state_check CHECK (state IN
    ('applied', 'in-review', 'confirmed', 'waitlisted', 'offered', 'declined', 'expired', 'turned-down', 'cancelled', 'attended', 'absent')),
  ADD COLUMN reviewed_at timestamptz,
  ADD COLUMN reviewed_by_id uuid REFERENCES person,
  ADD COLUMN turned_down_reason text CHECK (length(turned_down_reason) BETWEEN 1 AND 500),
  -- The enrolment in another course that took over, when the office moved her.
  ADD COLUMN moved_to_id uuid REFERENCES enrolment,
  -- Her first choice's enrolment, on every enrolment that came of the same sign-up; null when she named no other course.
  ADD COLUMN chain_id uuid REFERENCES enrolment,
  ADD CONSTRAINT enrolment_turned_down CHECK (turned_down_reason IS NULL OR state = 'turned-down'),
  ADD CONSTRAINT enrolment_moved CHECK (moved_to_id IS NULL OR state = 'cancelled');

DROP INDEX enrolment_one_live;
CREATE UNIQUE INDEX enrolment_one_live ON enrolment (course_id, email)
  WHERE state IN ('applied', 'in-review', 'waitlisted', 'offered', 'confirmed', 'attended', 'absent');
DROP INDEX enrolment_one_live_person;
CREATE UNIQUE INDEX enrolment_one_live_person ON enrolment (course_id, person_id)
  WHERE person_id IS NOT NULL AND state IN ('in-review', 'waitlisted', 'offered', 'confirmed', 'attended', 'absent');
-- One live place of a chain at a time. An offer she has not answered is none yet.
CREATE UNIQUE INDEX enrolment_one_place_in_chain ON enrolment (chain_id) WHERE state = 'confirmed';
CREATE INDEX enrolment_chain ON enrolment (chain_id) WHERE chain_id IS NOT NULL;
CREATE INDEX enrolment_in_review ON enrolment (course_id, arrival) WHERE state = 'in-review';

-- Where she would rather go than nowhere, should the course of the enrolment be full.
CREATE TABLE further_choice (
  enrolment_id uuid NOT NULL REFERENCES enrolment ON DELETE CASCADE,
  rank smallint NOT NULL CHECK (rank IN (2, 3)),
  course_id uuid NOT NULL REFERENCES course,
  PRIMARY KEY (enrolment_id, rank),
  UNIQUE (enrolment_id, course_id)
);
CREATE INDEX further_choice_course ON further_choice (course_id);

-- Several people signed up by one. Their enrolments begin when she has confirmed her address; until then this is all there is.
CREATE TABLE party (
  id uuid PRIMARY KEY,
  course_id uuid NOT NULL REFERENCES course,
  organiser_name text NOT NULL CHECK (length(organiser_name) BETWEEN 1 AND 120),
  organiser_email citext NOT NULL CHECK (length(organiser_email::text) BETWEEN 3 AND 254),
  language text NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  mode text NOT NULL CHECK (mode IN ('all', 'as-many')),
  applied_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  -- `nobody`: all or nobody was wanted, and there was not a place for each.
  outcome text CHECK (outcome IN ('placed', 'nobody')),
  CHECK ((confirmed_at IS NULL) = (outcome IS NULL))
);
CREATE INDEX party_course ON party (course_id);
CREATE TABLE party_member (
  party_id uuid NOT NULL REFERENCES party ON DELETE CASCADE,
  number smallint NOT NULL CHECK (number BETWEEN 1 AND 10),
  -- Emptied when the enrolment has taken them over, or the party came to nothing.
  name text CHECK (length(name) BETWEEN 1 AND 120),
  email citext CHECK (length(email::text) BETWEEN 3 AND 254),
  enrolment_id uuid UNIQUE REFERENCES enrolment ON DELETE SET NULL,
  PRIMARY KEY (party_id, number)
);
CREATE UNIQUE INDEX party_member_once ON party_member (party_id, email) WHERE email IS NOT NULL;

-- The nightly job that deletes what has had its time is looked for by every sign-up with such an answer.
CREATE INDEX outbox_forgetting ON outbox (job) WHERE job = 'answers.forget' AND done_at IS NULL AND failed_at IS NULL;
-- How it went on the latest courses of a type.
CREATE INDEX course_of_type ON course (course_type_id, starts_at DESC);
