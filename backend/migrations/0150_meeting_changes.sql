-- What became of a group's meetings, and how each was before: whoever is to come is told what changed since she last heard.
CREATE TABLE meeting_change (
  id uuid PRIMARY KEY,
  group_id uuid NOT NULL REFERENCES self_help_group,
  -- Null: where all of them are held.
  session_id uuid REFERENCES group_session,
  changed_at timestamptz NOT NULL,
  kind text NOT NULL CHECK (kind IN ('moved', 'cancelled', 'added', 'place')),
  -- As it was before the change.
  date date,
  starts_at time,
  ends_at time,
  venue text,
  reason text,
  CONSTRAINT meeting_change_subject CHECK ((kind = 'place') = (session_id IS NULL)),
  CONSTRAINT meeting_change_before CHECK (kind IN ('added', 'place') OR num_nulls(date, starts_at, ends_at) = 0)
);
CREATE INDEX meeting_change_group ON meeting_change (group_id, changed_at);
CREATE INDEX meeting_change_session ON meeting_change (session_id);

-- What a mail about how things are has said, as a digest: the same is not said twice in a row.
ALTER TABLE mail_delivery ADD COLUMN said text CHECK (length(said) = 43);
CREATE INDEX mail_delivery_last_said ON mail_delivery (subject_id, kind, recipient) WHERE said IS NOT NULL;
