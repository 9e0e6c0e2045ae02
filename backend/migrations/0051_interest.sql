-- "Tell me when": an address, a place and how far she would travel. Nothing else is known of her, and nothing longer than a year.
CREATE TABLE interest (
  id uuid PRIMARY KEY,
  email citext NOT NULL CHECK (length(email::text) BETWEEN 3 AND 254),
  language text NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  -- Any type when left out.
  course_type_id uuid REFERENCES course_type,
  place text NOT NULL CHECK (place ~ '^[pk]?\d{4}$'),
  municipality_code text REFERENCES municipality,
  radius_km smallint NOT NULL CHECK (radius_km BETWEEN 5 AND 1000),
  lat double precision NOT NULL,
  lon double precision NOT NULL,
  position cube GENERATED ALWAYS AS (earth_point(lat, lon)) STORED,
  asked_at timestamptz NOT NULL,
  -- Null until she has opened the link: nobody is written to about courses because of what a stranger wrote.
  confirmed_at timestamptz,
  expires_at timestamptz NOT NULL,
  CHECK (expires_at > asked_at),
  CHECK (expires_at <= coalesce(confirmed_at, asked_at) + interval '367 days')
);
CREATE UNIQUE INDEX interest_once ON interest (email, place, course_type_id) NULLS NOT DISTINCT;
CREATE INDEX interest_position ON interest USING gist (position) WHERE confirmed_at IS NOT NULL;
CREATE INDEX interest_municipality ON interest (municipality_code);

-- She has been told of that course, once.
CREATE TABLE interest_notice (
  id uuid PRIMARY KEY,
  interest_id uuid NOT NULL REFERENCES interest ON DELETE CASCADE,
  course_id uuid NOT NULL REFERENCES course ON DELETE CASCADE,
  told_at timestamptz NOT NULL,
  UNIQUE (interest_id, course_id)
);
CREATE INDEX interest_notice_course ON interest_notice (course_id);
