-- What an office has decided for itself. Without a row the default of the domain (OFFICE_SETTINGS) holds.
CREATE TABLE office_setting (
  office_id uuid NOT NULL REFERENCES office,
  name text NOT NULL CHECK (name IN ('enquiry-unanswered', 'request-unanswered', 'log-missing', 'handover-overdue', 'course-draft-soon', 'session-budget')),
  value smallint NOT NULL CHECK (value BETWEEN 1 AND 120),
  changed_at timestamptz NOT NULL,
  changed_by_id uuid NOT NULL REFERENCES person,
  PRIMARY KEY (office_id, name)
);
CREATE INDEX office_setting_changed_by ON office_setting (changed_by_id);
