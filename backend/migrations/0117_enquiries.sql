-- Somebody at a contact point works for that one place.
ALTER TABLE role_grant ADD COLUMN contact_point_id uuid REFERENCES contact_point;
ALTER TABLE role_grant ADD CONSTRAINT role_grant_place CHECK ((role = 'contact-point') = (contact_point_id IS NOT NULL));
CREATE INDEX role_grant_contact_point ON role_grant (contact_point_id) WHERE contact_point_id IS NOT NULL;
DROP INDEX role_grant_live;
CREATE UNIQUE INDEX role_grant_live ON role_grant (person_id, office_id, role, contact_point_id) NULLS NOT DISTINCT WHERE ended_at IS NULL;

-- Somebody wants to join or start a group. What is hers is gone when the enquiry has ended; her hopes when she has a group.
CREATE TABLE enquiry (
  id uuid PRIMARY KEY,
  office_id uuid NOT NULL REFERENCES office,
  contact_point_id uuid REFERENCES contact_point,
  channel text NOT NULL CHECK (channel IN ('web', 'phone', 'visit', 'email')),
  wants text NOT NULL CHECK (wants IN ('join', 'start')),
  state text NOT NULL CHECK (state IN ('new', 'answered', 'waiting', 'invited', 'coming', 'placed', 'ended')),
  name text CHECK (length(name) BETWEEN 1 AND 120),
  email citext CHECK (length(email::text) BETWEEN 3 AND 254),
  phone text CHECK (length(phone) <= 20),
  language text NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  municipality_code text REFERENCES municipality,
  lat double precision,
  lon double precision,
  position cube GENERATED ALWAYS AS (earth_point(lat, lon)) STORED,
  theme_code text REFERENCES theme,
  mixed_too boolean NOT NULL,
  age_band text CHECK (age_band IN ('18-25', '26-35', '36-50', '51-65', '66-100')),
  group_language text NOT NULL DEFAULT 'no' CHECK (length(group_language) BETWEEN 2 AND 10),
  form text NOT NULL CHECK (form IN ('physical', 'digital', 'either')),
  weekdays smallint[] NOT NULL CHECK (weekdays <@ ARRAY[1, 2, 3, 4, 5, 6, 7]::smallint[]),
  received_at timestamptz NOT NULL,
  -- When somebody first talked or wrote with her; how long it took is counted.
  answered_at timestamptz,
  expires_at timestamptz NOT NULL,
  end_kind text CHECK (end_kind IN ('withdrawn', 'expired', 'not-suitable', 'referred', 'placed')),
  state_changed_at timestamptz NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT enquiry_end_is_told CHECK ((state = 'ended') = (end_kind IS NOT NULL)),
  CONSTRAINT enquiry_ended_is_nobody CHECK (state <> 'ended' OR (name IS NULL AND email IS NULL AND phone IS NULL)),
  CONSTRAINT enquiry_can_be_reached CHECK (state = 'ended' OR (name IS NOT NULL AND coalesce(email::text, phone) IS NOT NULL)),
  CONSTRAINT enquiry_hopes_are_gone CHECK (state NOT IN ('placed', 'ended')
    OR (theme_code IS NULL AND age_band IS NULL AND weekdays = '{}' AND lat IS NULL AND lon IS NULL)),
  CONSTRAINT enquiry_is_somewhere CHECK (state IN ('placed', 'ended') OR (lat IS NOT NULL AND lon IS NOT NULL)),
  CONSTRAINT enquiry_answered CHECK (state = 'new' OR state = 'ended' OR answered_at IS NOT NULL)
);
CREATE UNIQUE INDEX enquiry_one_live ON enquiry (email) WHERE state <> 'ended';
CREATE INDEX enquiry_office ON enquiry (office_id, state, received_at, id);
CREATE INDEX enquiry_contact_point ON enquiry (contact_point_id, state) WHERE contact_point_id IS NOT NULL;
CREATE INDEX enquiry_position ON enquiry USING gist (position) WHERE state = 'waiting';
CREATE INDEX enquiry_municipality ON enquiry (municipality_code);
CREATE INDEX enquiry_theme ON enquiry (theme_code);

-- She is asked to come to a group that is forming. The row goes with what ties her to the group.
CREATE TABLE group_invitation (
  id uuid PRIMARY KEY,
  group_id uuid NOT NULL REFERENCES self_help_group,
  enquiry_id uuid NOT NULL REFERENCES enquiry,
  state text NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'expired', 'taken-back')),
  asked_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  answered_at timestamptz,
  -- Somebody has told her about the first meeting.
  contacted_at timestamptz,
  CHECK ((state = 'open') = (answered_at IS NULL)),
  CHECK (expires_at > asked_at)
);
CREATE UNIQUE INDEX group_invitation_one_live ON group_invitation (enquiry_id) WHERE state IN ('open', 'accepted');
CREATE INDEX group_invitation_enquiry ON group_invitation (enquiry_id);
CREATE INDEX group_invitation_group ON group_invitation (group_id, state);

-- Nobody sees whom she knows: only whether somebody coming to the same group is one of them. Keyed digests of names, until the group starts.
CREATE TABLE enquiry_acquaintance (
  id uuid PRIMARY KEY,
  enquiry_id uuid NOT NULL REFERENCES enquiry ON DELETE CASCADE,
  name_digest text NOT NULL CHECK (length(name_digest) = 43),
  declared_at timestamptz NOT NULL,
  UNIQUE (enquiry_id, name_digest)
);
ALTER TABLE enquiry ADD COLUMN name_digest text CHECK (length(name_digest) = 43);
ALTER TABLE enquiry ADD CONSTRAINT enquiry_digest_goes_with_hopes CHECK ((name_digest IS NOT NULL) = (state NOT IN ('placed', 'ended')));

-- A group never has more than eight people asked or coming, whatever path asks them.
CREATE FUNCTION group_invitation_within_size() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  asked integer;
BEGIN
  PERFORM FROM self_help_group WHERE id = NEW.group_id FOR NO KEY UPDATE;
  SELECT count(*) INTO asked FROM group_invitation WHERE group_id = NEW.group_id AND state IN ('open', 'accepted');
  IF asked > 8 THEN
    RAISE EXCEPTION 'a group of %', asked USING ERRCODE = 'check_violation', CONSTRAINT = 'group_invitation_size';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER group_invitation_size AFTER INSERT OR UPDATE OF state ON group_invitation
  FOR EACH ROW WHEN (NEW.state IN ('open', 'accepted')) EXECUTE FUNCTION group_invitation_within_size();

ALTER TABLE audit_event DROP CONSTRAINT audit_event_actor_kind_check;
ALTER TABLE audit_event ADD CONSTRAINT audit_event_actor_kind_check
  CHECK (actor_kind IN ('anonymous', 'system', 'enrollee', 'group-contact', 'group', 'seeker', 'person'));
