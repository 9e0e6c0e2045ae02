-- What the office writes down for a starter who has told it on the telephone: who wrote stands as before, and for whom beside it.
ALTER TABLE session_log ADD COLUMN on_behalf_of_id uuid REFERENCES person,
  ADD CONSTRAINT session_log_on_behalf_of_another CHECK (on_behalf_of_id <> written_by_id);
CREATE INDEX session_log_on_behalf_of ON session_log (on_behalf_of_id) WHERE on_behalf_of_id IS NOT NULL;

-- Who wrote down her yes or no; null when she answered herself.
ALTER TABLE assignment_request ADD COLUMN answered_by_id uuid REFERENCES person,
  ADD CONSTRAINT assignment_request_answered_by_another
    CHECK (answered_by_id IS NULL OR (answered_by_id <> person_id AND state IN ('accepted', 'declined')));
CREATE INDEX assignment_request_answered_by ON assignment_request (answered_by_id) WHERE answered_by_id IS NOT NULL;
