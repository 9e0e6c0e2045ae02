-- Secret addresses that calendars read by themselves. The address is an HMAC of the row's id; only its hash is kept.
CREATE TABLE calendar_link (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  -- own: what she is booked for. office: the courses of an office she works for.
  kind text NOT NULL CHECK (kind IN ('own', 'office')),
  office_id uuid REFERENCES office,
  token_hash bytea NOT NULL UNIQUE CHECK (length(token_hash) = 32),
  created_at timestamptz NOT NULL,
  ended_at timestamptz,
  CONSTRAINT calendar_link_office CHECK ((kind = 'office') = (office_id IS NOT NULL)),
  CHECK (ended_at >= created_at)
);
CREATE UNIQUE INDEX calendar_link_one_live ON calendar_link (person_id, kind, office_id) NULLS NOT DISTINCT WHERE ended_at IS NULL;

-- A meeting that moves or is called off is a new edition of its calendar entry (RFC 5545, SEQUENCE), on whatever path it changes.
ALTER TABLE group_session ADD COLUMN calendar_sequence integer NOT NULL DEFAULT 0;
CREATE FUNCTION group_session_calendar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.calendar_sequence := OLD.calendar_sequence + 1;
  RETURN NEW;
END $$;
CREATE TRIGGER group_session_calendar BEFORE UPDATE ON group_session FOR EACH ROW
  WHEN ((OLD.date, OLD.starts_at, OLD.ends_at, OLD.state = 'cancelled') IS DISTINCT FROM (NEW.date, NEW.starts_at, NEW.ends_at, NEW.state = 'cancelled'))
  EXECUTE FUNCTION group_session_calendar();
