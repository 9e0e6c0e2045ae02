-- Times of the week that do not suit her, and days she is away. She gives no reason and none is stored.
ALTER TABLE starter ADD COLUMN unsuitable_times text[] NOT NULL DEFAULT '{}' CHECK (unsuitable_times <@ ARRAY[
  '1-day', '1-evening', '2-day', '2-evening', '3-day', '3-evening', '4-day', '4-evening',
  '5-day', '5-evening', '6-day', '6-evening', '7-day', '7-evening']);

CREATE TABLE starter_absence (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES starter,
  first_day date NOT NULL,
  last_day date NOT NULL,
  period tstzrange NOT NULL GENERATED ALWAYS AS (
    tstzrange(first_day::timestamp AT TIME ZONE 'Europe/Oslo', (last_day + 1)::timestamp AT TIME ZONE 'Europe/Oslo')) STORED,
  created_at timestamptz NOT NULL,
  CHECK (first_day <= last_day),
  CONSTRAINT starter_absence_once EXCLUDE USING gist (person_id WITH =, period WITH &&)
);
CREATE INDEX starter_absence_person ON starter_absence (person_id);

-- She has said that she cannot come to a meeting of her group; until then her hours are free.
ALTER TABLE session_starter ADD COLUMN away_at timestamptz, ADD CHECK (away_at IS NULL OR released_at IS NOT NULL);
