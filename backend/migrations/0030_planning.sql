-- What a kind of course is, as the national office writes it.
ALTER TABLE course_type
  -- Names of the modules in their order, each in every language.
  ADD COLUMN modules jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(modules) = 'array'),
  ADD COLUMN audience text NOT NULL DEFAULT 'anyone' CHECK (audience IN ('anyone', 'trained', 'qualified')),
  -- On a type that qualifies: so many days of refreshers renew. Null: only by passing it again.
  ADD COLUMN renewal_days smallint CHECK (renewal_days BETWEEN 1 AND 20),
  ADD COLUMN counts_for_renewal boolean NOT NULL DEFAULT false,
  ADD COLUMN approval_required boolean NOT NULL DEFAULT false,
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD CONSTRAINT course_type_renewal CHECK (renewal_days IS NULL OR qualifies),
  ADD CONSTRAINT course_type_consecutive CHECK (days > 1 OR NOT consecutive);

-- What a type said before: one row for each version that was ever in force, the present one included.
CREATE TABLE course_type_version (
  course_type_id uuid NOT NULL REFERENCES course_type,
  version integer NOT NULL CHECK (version >= 1),
  content jsonb NOT NULL,
  written_at timestamptz NOT NULL,
  written_by_id uuid REFERENCES person,
  PRIMARY KEY (course_type_id, version)
);

INSERT INTO course_type_version (course_type_id, version, content, written_at)
SELECT id, 1, jsonb_build_object('names', names, 'days', days, 'consecutive', consecutive, 'modules', modules, 'audience', audience,
  'allDaysRequired', all_days_required, 'validityMonths', validity_months, 'renewalDays', renewal_days,
  'countsForRenewal', counts_for_renewal, 'offerHours', offer_hours, 'approvalRequired', approval_required), now() FROM course_type;

ALTER TABLE venue
  ADD COLUMN key_holder_name text CHECK (length(key_holder_name) BETWEEN 1 AND 120),
  ADD COLUMN key_holder_phone text CHECK (length(key_holder_phone) <= 20),
  ADD COLUMN closed_on date,
  ADD COLUMN version integer NOT NULL DEFAULT 1;

CREATE TABLE venue_room (
  id uuid PRIMARY KEY,
  venue_id uuid NOT NULL REFERENCES venue,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  capacity integer CHECK (capacity BETWEEN 1 AND 10000),
  closed_on date
);
-- A name is free again when its room is closed.
CREATE UNIQUE INDEX venue_room_name ON venue_room (venue_id, name) WHERE closed_on IS NULL;

-- A day may take several rooms, so rooms are booked beside the day, as trainers are. `course_day.room` keeps their names
-- for reading. The empty name is the place as such, when nobody said which room.
CREATE TABLE course_room (
  course_day_id uuid NOT NULL REFERENCES course_day ON DELETE CASCADE,
  venue_id uuid NOT NULL REFERENCES venue,
  room text NOT NULL CHECK (length(room) <= 60),
  venue_room_id uuid REFERENCES venue_room,
  period tstzrange NOT NULL,
  released_at timestamptz,
  override_reason text,
  PRIMARY KEY (course_day_id, room),
  CONSTRAINT course_room_once EXCLUDE USING gist (venue_id WITH =, room WITH =, period WITH &&)
    WHERE (released_at IS NULL AND override_reason IS NULL)
);
CREATE INDEX course_room_venue ON course_room (venue_id);
CREATE INDEX course_room_register ON course_room (venue_room_id);
INSERT INTO course_room (course_day_id, venue_id, room, period, released_at, override_reason)
SELECT id, venue_id, room, period, released_at, override_reason FROM course_day WHERE venue_id IS NOT NULL;
ALTER TABLE course_day
  DROP CONSTRAINT course_day_room_once,
  -- What a calendar shows stays right where a day has several rooms.
  ADD CONSTRAINT course_day_room_length CHECK (length(room) <= 320);
CREATE INDEX course_day_date ON course_day (date);

ALTER TABLE course
  ADD COLUMN form text NOT NULL DEFAULT 'physical' CHECK (form IN ('physical', 'online', 'both')),
  -- Shown only to those with a place.
  ADD COLUMN online_link text CHECK (length(online_link) BETWEEN 8 AND 500),
  DROP CONSTRAINT course_venue_when_public,
  ADD CONSTRAINT course_venue_when_public CHECK (state IN ('draft', 'cancelled') OR form = 'online' OR venue_id IS NOT NULL),
  ADD CONSTRAINT course_link_when_public CHECK (state IN ('draft', 'cancelled') OR form = 'physical' OR online_link IS NOT NULL),
  ADD CONSTRAINT course_link_when_online CHECK (form <> 'physical' OR online_link IS NULL);

-- When a trainer can and cannot lead. No reason is stored. Days from and with `from_day` until and with `until_day`; with a
-- weekday only those, with hours only then.
CREATE TABLE trainer_time (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  kind text NOT NULL CHECK (kind IN ('away', 'free')),
  from_day date NOT NULL,
  until_day date NOT NULL,
  weekday smallint CHECK (weekday BETWEEN 1 AND 7),
  starts_at time,
  ends_at time,
  written_at timestamptz NOT NULL,
  written_by_id uuid REFERENCES person,
  CHECK (from_day <= until_day),
  CHECK ((starts_at IS NULL) = (ends_at IS NULL)),
  CHECK (starts_at < ends_at)
);
CREATE INDEX trainer_time_person ON trainer_time (person_id, until_day);

-- A plan without its dates, to begin from.
CREATE TABLE course_template (
  id uuid PRIMARY KEY,
  office_id uuid NOT NULL REFERENCES office,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  content jsonb NOT NULL,
  created_at timestamptz NOT NULL,
  created_by_id uuid REFERENCES person,
  CONSTRAINT course_template_name UNIQUE (office_id, name)
);
