-- Counties with their history, municipalities, postal codes, public holidays. Loaded by `igang geography`.
CREATE TABLE county (
  code text PRIMARY KEY CHECK (code ~ '^\d{2}$'),
  name text NOT NULL,
  official_names text[] NOT NULL,
  valid_from date,
  valid_to date,
  lat double precision,
  lon double precision,
  population integer CHECK (population >= 0),
  CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_from <= valid_to)
);
CREATE TABLE county_successor (
  code text NOT NULL REFERENCES county,
  successor_code text NOT NULL REFERENCES county,
  PRIMARY KEY (code, successor_code)
);
CREATE TABLE municipality (
  code text PRIMARY KEY CHECK (code ~ '^\d{4}$'),
  name text NOT NULL,
  official_names text[] NOT NULL,
  county_code text NOT NULL REFERENCES county,
  admin_centre text NOT NULL,
  population integer NOT NULL CHECK (population >= 0),
  area_km2 double precision NOT NULL,
  language_form text NOT NULL CHECK (language_form IN ('nb', 'nn', 'neutral')),
  lat double precision NOT NULL CHECK (lat BETWEEN -90 AND 90),
  lon double precision NOT NULL CHECK (lon BETWEEN -180 AND 180)
);
CREATE INDEX municipality_county ON municipality (county_code);
-- Svalbard and Jan Mayen have postal codes but are no municipality; the code carries its own position.
CREATE TABLE postal_code (
  code text PRIMARY KEY CHECK (code ~ '^\d{4}$'),
  place text NOT NULL,
  municipality_code text REFERENCES municipality,
  territory text CHECK (territory IN ('svalbard', 'jan-mayen')),
  lat double precision NOT NULL,
  lon double precision NOT NULL,
  CHECK ((municipality_code IS NULL) <> (territory IS NULL))
);
CREATE INDEX postal_code_municipality ON postal_code (municipality_code);
-- Two holidays may fall on one day: 17 May and Whit Monday in 2027.
CREATE TABLE public_holiday (
  date date NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (date, name)
);
