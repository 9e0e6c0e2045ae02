-- A group that began without a starter and wants to be asked how it goes. It was never handed over, and counts apart.
ALTER TABLE self_help_group ADD COLUMN self_started boolean NOT NULL DEFAULT false;
CREATE TABLE group_registration (
  id uuid PRIMARY KEY,
  email citext NOT NULL UNIQUE CHECK (length(email::text) BETWEEN 3 AND 254),
  language text NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  municipality_code text NOT NULL REFERENCES municipality,
  office_id uuid NOT NULL REFERENCES office,
  people smallint NOT NULL CHECK (people BETWEEN 4 AND 8),
  venue text CHECK (length(venue) <= 200),
  starts_at time NOT NULL,
  ends_at time NOT NULL,
  lat double precision NOT NULL,
  lon double precision NOT NULL,
  asked_at timestamptz NOT NULL,
  -- Nobody is written to again about a group whose address nobody confirmed.
  expires_at timestamptz NOT NULL,
  CHECK (starts_at < ends_at)
);
CREATE INDEX group_registration_office ON group_registration (office_id);
CREATE INDEX group_registration_municipality ON group_registration (municipality_code);
