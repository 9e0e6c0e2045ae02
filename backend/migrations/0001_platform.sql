-- What every capability stands on: extensions, audit trail, outbox, idempotency, mail deliveries.
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS cube;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- A place as a point in space, kilometres from the centre of the earth, so that a GiST index finds the nearest (`<->`
-- is the chord). The extension earthdistance does the same but only a superuser may create it.
CREATE FUNCTION earth_point(lat double precision, lon double precision) RETURNS cube
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN cube(ARRAY[6371.0088 * cos(radians(lat)) * cos(radians(lon)), 6371.0088 * cos(radians(lat)) * sin(radians(lon)), 6371.0088 * sin(radians(lat))]);
-- Great-circle kilometres between two such points.
CREATE FUNCTION earth_km(a cube, b cube) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
  RETURN 2 * 6371.0088 * asin(least(1, (a <-> b) / (2 * 6371.0088)));

-- Who did what, when and why; every state transition writes one row in its own transaction. Kept five years.
CREATE TABLE audit_event (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('anonymous', 'system', 'enrollee', 'group-contact', 'person')),
  actor_person_id uuid,
  action text NOT NULL,
  subject_type text NOT NULL,
  subject_id uuid NOT NULL,
  office_id uuid,
  from_state text,
  to_state text,
  reason text CHECK (length(reason) <= 500),
  request_id text,
  CHECK (actor_kind <> 'person' OR actor_person_id IS NOT NULL)
);
CREATE INDEX audit_event_subject ON audit_event (subject_type, subject_id, at);
CREATE INDEX audit_event_office ON audit_event (office_id, at DESC);

-- Everything that happens outside the database begins as a row here, written with the change that caused it.
CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  job text NOT NULL,
  payload jsonb NOT NULL,
  run_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  -- Handed to the queue; handed over again when it is neither done nor failed a while later (a lost queue loses nothing).
  relayed_at timestamptz,
  done_at timestamptz,
  failed_at timestamptz,
  failure text
);
CREATE INDEX outbox_waiting ON outbox (run_at) WHERE done_at IS NULL AND failed_at IS NULL;

-- Stored in the transaction of the change itself, so an unanswered request can be repeated safely.
CREATE TABLE idempotency_key (
  scope text NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  request_hash text NOT NULL,
  status smallint NOT NULL,
  response jsonb,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);

-- One row a mail; claimed by an UPDATE before sending. The row is the memory, not the queue. Bodies are never stored.
CREATE TABLE mail_delivery (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  recipient citext NOT NULL,
  language text NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  state text NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'failed', 'skipped')),
  message_id text NOT NULL UNIQUE,
  attempts smallint NOT NULL DEFAULT 0,
  claimed_at timestamptz,
  sent_at timestamptz,
  failure text,
  created_at timestamptz NOT NULL
);
CREATE INDEX mail_delivery_subject ON mail_delivery (subject_id, kind);
