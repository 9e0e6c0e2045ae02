-- Links in mails carry the edition that was valid when they were made: one step further, and every link sent before is dead. It steps when
-- an address is corrected or changed, and when the office sends the first link anew.
ALTER TABLE enrolment ADD COLUMN link_edition smallint NOT NULL DEFAULT 0 CHECK (link_edition >= 0);
ALTER TABLE person ADD COLUMN link_edition smallint NOT NULL DEFAULT 0 CHECK (link_edition >= 0);

-- The office has heard from herself that the sign-up is hers. The address is not proved by it; why stands in the trail.
ALTER TABLE enrolment ADD COLUMN vouched_at timestamptz;
ALTER TABLE enrolment ADD COLUMN vouched_by_id uuid REFERENCES person;
ALTER TABLE enrolment ADD CONSTRAINT enrolment_vouched_by_somebody CHECK ((vouched_at IS NULL) = (vouched_by_id IS NULL));
CREATE INDEX enrolment_voucher ON enrolment (vouched_by_id) WHERE vouched_by_id IS NOT NULL;

-- Somebody wants to be written to at another address. It is hers when she has opened the link that went there; until then nothing changes.
CREATE TABLE address_change (
  id uuid PRIMARY KEY,
  -- Whose: all that is hers, or one sign-up that stands alone (or shares another person's address).
  person_id uuid REFERENCES person ON DELETE CASCADE,
  enrolment_id uuid REFERENCES enrolment ON DELETE CASCADE,
  old_email citext NOT NULL CHECK (length(old_email::text) BETWEEN 3 AND 254),
  new_email citext NOT NULL CHECK (length(new_email::text) BETWEEN 3 AND 254 AND new_email <> old_email),
  asked_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL CHECK (expires_at > asked_at),
  done_at timestamptz,
  CHECK (coalesce(person_id, enrolment_id) IS NOT NULL)
);
CREATE INDEX address_change_person ON address_change (person_id, asked_at DESC) WHERE person_id IS NOT NULL;
CREATE INDEX address_change_enrolment ON address_change (enrolment_id, asked_at DESC) WHERE enrolment_id IS NOT NULL;
CREATE INDEX address_change_asked ON address_change (asked_at);
