CREATE TABLE person (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  email citext NOT NULL UNIQUE CHECK (length(email::text) BETWEEN 3 AND 254),
  phone text CHECK (length(phone) <= 20),
  language text NOT NULL DEFAULT 'nb' CHECK (language IN ('nb', 'nn', 'en')),
  postal_code text REFERENCES postal_code,
  created_at timestamptz NOT NULL
);
CREATE INDEX person_name ON person (name, id);

-- A tree: national → district. Dated: an office can be opened and closed, and its area moved.
CREATE TABLE office (
  id uuid PRIMARY KEY,
  parent_id uuid REFERENCES office,
  kind text NOT NULL CHECK (kind IN ('national', 'district')),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  seat text NOT NULL,
  email citext NOT NULL,
  phone text,
  opened_on date NOT NULL,
  closed_on date,
  CHECK (closed_on IS NULL OR closed_on > opened_on),
  CHECK ((kind = 'national') = (parent_id IS NULL))
);
CREATE INDEX office_parent ON office (parent_id);
CREATE TABLE office_county (
  id uuid PRIMARY KEY,
  office_id uuid NOT NULL REFERENCES office,
  county_code text NOT NULL REFERENCES county,
  valid daterange NOT NULL,
  -- A county belongs to one district office at a time.
  CONSTRAINT office_county_once EXCLUDE USING gist (county_code WITH =, valid WITH &&)
);
CREATE INDEX office_county_office ON office_county (office_id);

CREATE TABLE role_grant (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  office_id uuid NOT NULL REFERENCES office,
  role text NOT NULL CHECK (role IN ('contact-point', 'coordinator', 'trainer', 'national', 'auditor')),
  granted_at timestamptz NOT NULL,
  granted_by_id uuid REFERENCES person,
  ended_at timestamptz
);
CREATE UNIQUE INDEX role_grant_live ON role_grant (person_id, office_id, role) WHERE ended_at IS NULL;
CREATE INDEX role_grant_office ON role_grant (office_id);

CREATE TABLE contact_point (
  id uuid PRIMARY KEY,
  municipality_code text NOT NULL REFERENCES municipality,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  kind text NOT NULL CHECK (kind IN ('frivilligsentral', 'frisklivssentral', 'lms', 'municipality', 'other')),
  email citext NOT NULL,
  phone text,
  address text,
  postal_code text REFERENCES postal_code,
  confirmed_on date NOT NULL,
  closed_on date,
  lat double precision NOT NULL,
  lon double precision NOT NULL,
  position cube GENERATED ALWAYS AS (earth_point(lat, lon)) STORED
);
CREATE INDEX contact_point_position ON contact_point USING gist (position) WHERE closed_on IS NULL;
CREATE INDEX contact_point_municipality ON contact_point (municipality_code);

CREATE TABLE theme (
  code text PRIMARY KEY CHECK (code ~ '^[a-z-]{2,40}$'),
  names jsonb NOT NULL,
  closed_on date
);
