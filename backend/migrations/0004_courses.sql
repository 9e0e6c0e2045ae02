CREATE TABLE course_type (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  names jsonb NOT NULL,
  days smallint NOT NULL CHECK (days BETWEEN 1 AND 20),
  consecutive boolean NOT NULL,
  all_days_required boolean NOT NULL,
  qualifies boolean NOT NULL,
  validity_months smallint CHECK (validity_months BETWEEN 1 AND 120),
  offer_hours smallint NOT NULL DEFAULT 48 CHECK (offer_hours BETWEEN 1 AND 336),
  closed_on date,
  CHECK (qualifies = (validity_months IS NOT NULL))
);

CREATE TABLE venue (
  id uuid PRIMARY KEY,
  office_id uuid NOT NULL REFERENCES office,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  address text NOT NULL CHECK (length(address) <= 200),
  postal_code text NOT NULL REFERENCES postal_code,
  access_note text CHECK (length(access_note) <= 500),
  lat double precision NOT NULL,
  lon double precision NOT NULL,
  position cube GENERATED ALWAYS AS (earth_point(lat, lon)) STORED
);
CREATE INDEX venue_office ON venue (office_id, name, id);
CREATE INDEX venue_position ON venue USING gist (position);

CREATE TABLE course (
  id uuid PRIMARY KEY,
  office_id uuid NOT NULL REFERENCES office,
  course_type_id uuid NOT NULL REFERENCES course_type,
  venue_id uuid REFERENCES venue,
  state text NOT NULL CHECK (state IN ('draft', 'published', 'open', 'closed', 'held', 'completed', 'cancelled')),
  capacity integer NOT NULL CHECK (capacity BETWEEN 1 AND 10000),
  minimum_places integer NOT NULL CHECK (minimum_places >= 1),
  enrolment_deadline date NOT NULL,
  -- Kept by the triggers below, so that no path around the use cases can pass the capacity or jump the list.
  places_taken integer NOT NULL DEFAULT 0 CHECK (places_taken >= 0),
  waiting integer NOT NULL DEFAULT 0 CHECK (waiting >= 0),
  last_arrival bigint NOT NULL DEFAULT 0,
  first_day date,
  starts_at timestamptz,
  ends_at timestamptz,
  message text CHECK (length(message) <= 2000),
  confirmed_at timestamptz,
  confirmed_by_id uuid REFERENCES person,
  cancelled_at timestamptz,
  cancel_reason text CHECK (length(cancel_reason) BETWEEN 1 AND 500),
  calendar_sequence integer NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  CONSTRAINT course_capacity_holds CHECK (places_taken <= capacity),
  CONSTRAINT course_minimum CHECK (minimum_places <= capacity),
  CONSTRAINT course_venue_when_public CHECK (state IN ('draft', 'cancelled') OR venue_id IS NOT NULL),
  CONSTRAINT course_days_when_public CHECK (state IN ('draft', 'cancelled') OR starts_at IS NOT NULL),
  CONSTRAINT course_cancelled_with_reason CHECK ((state = 'cancelled') = (cancelled_at IS NOT NULL AND cancel_reason IS NOT NULL)),
  CONSTRAINT course_deadline_before_start CHECK (first_day IS NULL OR enrolment_deadline <= first_day)
);
CREATE INDEX course_office ON course (office_id, starts_at, id);
CREATE INDEX course_catalogue ON course (starts_at, id) WHERE state IN ('published', 'open', 'closed');
CREATE INDEX course_venue ON course (venue_id);

CREATE TABLE course_day (
  id uuid PRIMARY KEY,
  course_id uuid NOT NULL REFERENCES course,
  number smallint NOT NULL CHECK (number >= 1),
  date date NOT NULL,
  starts_at time NOT NULL,
  ends_at time NOT NULL,
  time_zone text NOT NULL DEFAULT 'Europe/Oslo',
  period tstzrange GENERATED ALWAYS AS (tstzrange((date + starts_at) AT TIME ZONE time_zone, (date + ends_at) AT TIME ZONE time_zone)) STORED,
  venue_id uuid REFERENCES venue,
  room text NOT NULL DEFAULT '',
  -- The day gives its venue and trainers back when the course is cancelled.
  released_at timestamptz,
  override_reason text,
  CHECK (starts_at < ends_at),
  UNIQUE (course_id, number),
  UNIQUE (course_id, date, starts_at),
  CONSTRAINT course_day_room_once EXCLUDE USING gist (venue_id WITH =, room WITH =, period WITH &&)
    WHERE (released_at IS NULL AND override_reason IS NULL)
);

CREATE TABLE course_trainer (
  course_day_id uuid NOT NULL REFERENCES course_day ON DELETE CASCADE,
  person_id uuid NOT NULL REFERENCES person,
  period tstzrange NOT NULL,
  released_at timestamptz,
  override_reason text,
  PRIMARY KEY (course_day_id, person_id),
  CONSTRAINT course_trainer_once EXCLUDE USING gist (person_id WITH =, period WITH &&)
    WHERE (released_at IS NULL AND override_reason IS NULL)
);
CREATE INDEX course_trainer_person ON course_trainer (person_id);

CREATE TABLE enrolment (
  id uuid PRIMARY KEY,
  course_id uuid NOT NULL REFERENCES course,
  -- Set when the address is confirmed: an unconfirmed stranger cannot touch a person.
  person_id uuid REFERENCES person,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  email citext NOT NULL CHECK (length(email::text) BETWEEN 3 AND 254),
  phone text CHECK (length(phone) <= 20),
  postal_code text REFERENCES postal_code,
  language text NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  state text NOT NULL CHECK (state IN ('applied', 'confirmed', 'waitlisted', 'offered', 'declined', 'expired', 'cancelled', 'attended', 'absent')),
  source text NOT NULL CHECK (source IN ('public', 'staff', 'import')),
  priority smallint NOT NULL DEFAULT 0,
  -- Order of arrival in this course, given under the lock that decides the place.
  arrival bigint,
  applied_at timestamptz NOT NULL,
  email_confirmed_at timestamptz,
  state_changed_at timestamptz NOT NULL,
  -- Until when she may take back that she gave her place away; null when that is not hers to undo.
  undo_until timestamptz CHECK (undo_until IS NULL OR state = 'cancelled'),
  stay_on_list boolean NOT NULL DEFAULT false,
  result text CHECK (result IN ('passed', 'repeat', 'not-passed')),
  result_at timestamptz,
  result_by_id uuid REFERENCES person,
  CHECK (state = 'applied' OR state = 'cancelled' OR arrival IS NOT NULL),
  CHECK ((result IS NULL) = (result_at IS NULL)),
  CHECK (result IS NULL OR state IN ('attended', 'absent'))
);
CREATE UNIQUE INDEX enrolment_one_live ON enrolment (course_id, email)
  WHERE state IN ('applied', 'waitlisted', 'offered', 'confirmed', 'attended', 'absent');
CREATE UNIQUE INDEX enrolment_one_live_person ON enrolment (course_id, person_id)
  WHERE person_id IS NOT NULL AND state IN ('waitlisted', 'offered', 'confirmed', 'attended', 'absent');
CREATE UNIQUE INDEX enrolment_arrival ON enrolment (course_id, arrival) WHERE arrival IS NOT NULL;
CREATE INDEX enrolment_waiting ON enrolment (course_id, priority DESC, arrival, id) WHERE state = 'waitlisted';
CREATE INDEX enrolment_course ON enrolment (course_id, arrival, id);
CREATE INDEX enrolment_person ON enrolment (person_id);

CREATE TABLE place_offer (
  id uuid PRIMARY KEY,
  enrolment_id uuid NOT NULL REFERENCES enrolment,
  offered_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  outcome text CHECK (outcome IN ('accepted', 'declined', 'expired', 'cancelled')),
  answered_at timestamptz,
  CHECK (expires_at > offered_at),
  CHECK ((outcome IS NULL) = (answered_at IS NULL))
);
CREATE UNIQUE INDEX place_offer_one_open ON place_offer (enrolment_id) WHERE outcome IS NULL;
CREATE INDEX place_offer_expiry ON place_offer (expires_at) WHERE outcome IS NULL;

-- The counts follow the rows on every path; the CHECK on course refuses what would pass the capacity.
CREATE FUNCTION enrolment_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE course SET places_taken = course.places_taken + delta.taken, waiting = course.waiting + delta.waiting
    FROM (SELECT course_id, count(*) FILTER (WHERE state IN ('confirmed', 'offered', 'attended', 'absent')) AS taken,
                 count(*) FILTER (WHERE state = 'waitlisted') AS waiting
          FROM new_rows GROUP BY course_id) AS delta
    WHERE course.id = delta.course_id AND (delta.taken <> 0 OR delta.waiting <> 0);
  ELSE
    UPDATE course SET places_taken = course.places_taken + delta.taken, waiting = course.waiting + delta.waiting
    FROM (SELECT course_id, sum(taken)::int AS taken, sum(waiting)::int AS waiting FROM (
            SELECT course_id, (state IN ('confirmed', 'offered', 'attended', 'absent'))::int AS taken, (state = 'waitlisted')::int AS waiting FROM new_rows
            UNION ALL
            SELECT course_id, -(state IN ('confirmed', 'offered', 'attended', 'absent'))::int, -(state = 'waitlisted')::int FROM old_rows
          ) AS changes GROUP BY course_id) AS delta
    WHERE course.id = delta.course_id AND (delta.taken <> 0 OR delta.waiting <> 0);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER enrolment_counts_insert AFTER INSERT ON enrolment
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION enrolment_counts();
CREATE TRIGGER enrolment_counts_update AFTER UPDATE ON enrolment
  REFERENCING NEW TABLE AS new_rows OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION enrolment_counts();
CREATE FUNCTION enrolment_never_deleted_with_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state IN ('confirmed', 'offered', 'waitlisted') THEN
    RAISE EXCEPTION 'an enrolment that holds a place or waits is cancelled, never deleted' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.state IN ('attended', 'absent') THEN
    UPDATE course SET places_taken = places_taken - 1 WHERE id = OLD.course_id;
  END IF;
  RETURN OLD;
END $$;
CREATE TRIGGER enrolment_delete BEFORE DELETE ON enrolment FOR EACH ROW EXECUTE FUNCTION enrolment_never_deleted_with_place();

CREATE TABLE attendance (
  enrolment_id uuid NOT NULL REFERENCES enrolment,
  course_day_id uuid NOT NULL REFERENCES course_day,
  presence text NOT NULL CHECK (presence IN ('present', 'late', 'left-early', 'absent')),
  marked_at timestamptz NOT NULL,
  marked_by_id uuid NOT NULL REFERENCES person,
  PRIMARY KEY (enrolment_id, course_day_id)
);

CREATE TABLE certificate (
  id uuid PRIMARY KEY,
  enrolment_id uuid NOT NULL UNIQUE REFERENCES enrolment,
  person_id uuid NOT NULL REFERENCES person,
  serial text NOT NULL UNIQUE,
  issued_on date NOT NULL,
  withdrawn_at timestamptz
);
CREATE INDEX certificate_person ON certificate (person_id);

CREATE TABLE starter (
  person_id uuid PRIMARY KEY REFERENCES person,
  office_id uuid NOT NULL REFERENCES office,
  state text NOT NULL CHECK (state IN ('applicant', 'in-training', 'qualified', 'paused', 'lapsed', 'retired')),
  languages text[] NOT NULL DEFAULT '{no}',
  max_groups smallint NOT NULL DEFAULT 2 CHECK (max_groups BETWEEN 1 AND 10),
  -- Themes she asked to avoid. She gives no reason and none is stored.
  avoided_themes text[] NOT NULL DEFAULT '{}',
  confidentiality_agreed_at timestamptz,
  qualified_until timestamptz,
  paused_until date,
  last_asked_at timestamptz,
  state_changed_at timestamptz NOT NULL,
  lat double precision NOT NULL,
  lon double precision NOT NULL,
  position cube GENERATED ALWAYS AS (earth_point(lat, lon)) STORED,
  CHECK (state NOT IN ('qualified', 'paused') OR qualified_until IS NOT NULL),
  CHECK ((state = 'paused') OR paused_until IS NULL)
);
CREATE INDEX starter_office ON starter (office_id, state);
CREATE INDEX starter_position ON starter USING gist (position) WHERE state = 'qualified';

CREATE TABLE qualification (
  id uuid PRIMARY KEY,
  person_id uuid NOT NULL REFERENCES person,
  enrolment_id uuid UNIQUE REFERENCES enrolment,
  valid_from timestamptz NOT NULL,
  valid_until timestamptz NOT NULL,
  withdrawn_at timestamptz,
  CHECK (valid_until > valid_from)
);
CREATE INDEX qualification_person ON qualification (person_id, valid_until DESC);
