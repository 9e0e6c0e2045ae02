-- Somebody is asked to work for an office or at a contact point, and has the role when she has said yes. A row is an open question:
-- answered or taken back it is deleted.
CREATE TABLE role_invitation (
  id uuid PRIMARY KEY,
  office_id uuid NOT NULL REFERENCES office,
  role text NOT NULL CHECK (role IN ('contact-point', 'coordinator', 'trainer', 'national', 'auditor')),
  contact_point_id uuid REFERENCES contact_point,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  email citext NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
  language language NOT NULL,
  invited_by_id uuid NOT NULL REFERENCES person,
  invited_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CONSTRAINT role_invitation_place CHECK ((role = 'contact-point') = (contact_point_id IS NOT NULL)),
  CONSTRAINT role_invitation_in_order CHECK (expires_at > invited_at)
);
CREATE UNIQUE INDEX role_invitation_once ON role_invitation (office_id, role, contact_point_id, email) NULLS NOT DISTINCT;
CREATE INDEX role_invitation_page ON role_invitation (office_id, invited_at, id);
CREATE INDEX role_invitation_contact_point ON role_invitation (contact_point_id) WHERE contact_point_id IS NOT NULL;
CREATE INDEX role_invitation_inviter ON role_invitation (invited_by_id);
COMMENT ON TABLE role_invitation IS
  'Somebody is asked to work for an office or at a contact point and has not answered. Written by organisation/roles. Forgotten 14 days after it is over.';

-- The last who works nationally stays, or nobody could let anybody in. Two who end each other's at once wait for each other here.
CREATE FUNCTION role_grant_somebody_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('national roles', 0));
  IF NOT EXISTS (SELECT FROM role_grant WHERE role = 'national' AND ended_at IS NULL) THEN
    RAISE EXCEPTION 'nobody works nationally any more' USING ERRCODE = 'check_violation', CONSTRAINT = 'role_grant_somebody_stays';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER role_grant_somebody_stays AFTER UPDATE OF ended_at ON role_grant FOR EACH ROW
  WHEN (OLD.role = 'national' AND OLD.ended_at IS NULL AND NEW.ended_at IS NOT NULL) EXECUTE FUNCTION role_grant_somebody_stays();

-- Whoever has the link says yes or no to that one role.
ALTER TABLE audit_event DROP CONSTRAINT audit_event_actor_kind_check;
ALTER TABLE audit_event ADD CONSTRAINT audit_event_actor_kind_check
  CHECK (actor_kind IN ('anonymous', 'system', 'enrollee', 'group-contact', 'group', 'seeker', 'request-link', 'log-link', 'point-link', 'role-link',
    'person'));
