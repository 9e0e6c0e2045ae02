-- What is agreed with the group before the starter lets go, as it is agreed, and how the group meets afterwards.
CREATE TABLE handover_preparation (
  assignment_id uuid PRIMARY KEY REFERENCES assignment,
  group_id uuid NOT NULL REFERENCES self_help_group,
  agreed text[] NOT NULL CHECK (agreed <@ ARRAY['frames-known', 'room-and-key', 'contact-agreed', 'confidentiality-signed', 'next-dates-set']),
  -- The first meeting without a starter and the weeks between; nobody knows yet when it is null.
  meets_from date,
  every_weeks smallint NOT NULL DEFAULT 1 CHECK (every_weeks IN (1, 2, 4)),
  changed_at timestamptz NOT NULL,
  changed_by_id uuid NOT NULL REFERENCES person
);
CREATE INDEX handover_preparation_group ON handover_preparation (group_id);
