-- The day by which the office decides whether a course will be held; null means that it follows from the other dates.
ALTER TABLE course ADD COLUMN confirm_by date;
ALTER TABLE course ADD CONSTRAINT course_confirm_before_start CHECK (confirm_by IS NULL OR first_day IS NULL OR confirm_by <= first_day);

-- Days that were in people's calendars and are no longer part of the course, to take them out again.
CREATE TABLE dropped_course_day (
  course_id uuid NOT NULL REFERENCES course,
  number smallint NOT NULL CHECK (number >= 1),
  date date NOT NULL,
  starts_at time NOT NULL,
  ends_at time NOT NULL,
  dropped_at timestamptz NOT NULL,
  PRIMARY KEY (course_id, number),
  CHECK (starts_at < ends_at)
);

-- Courses that are open already are asked about too.
INSERT INTO outbox (id, job, payload, run_at, created_at)
SELECT gen_random_uuid(), 'course.check-minimum', jsonb_build_object('courseId', id),
  (least(enrolment_deadline + 1, first_day - 14) + time '09:00') AT TIME ZONE 'Europe/Oslo', now()
FROM course WHERE state IN ('open', 'closed') AND confirmed_at IS NULL AND least(enrolment_deadline + 1, first_day - 14) > current_date;
