-- Somebody at the door, or on the telephone, has no e-mail address. She has a place as everybody, and a certificate on paper. A person is
-- somebody who can be written to, so she is none here until there is an address; and nothing waits for an answer that she cannot get.
ALTER TABLE enrolment
  ALTER COLUMN email DROP NOT NULL,
  ADD CONSTRAINT enrolment_without_address CHECK (email IS NOT NULL
    OR (source = 'staff' AND person_id IS NULL AND state NOT IN ('in-review', 'waitlisted', 'offered')));
-- One live enrolment a person and course (invariant 3), when there is no address to know her by.
CREATE UNIQUE INDEX enrolment_one_live_name ON enrolment (course_id, lower(name), coalesce(phone, ''))
  WHERE email IS NULL AND state IN ('applied', 'confirmed', 'attended', 'absent');
ALTER TABLE certificate ALTER COLUMN person_id DROP NOT NULL;
