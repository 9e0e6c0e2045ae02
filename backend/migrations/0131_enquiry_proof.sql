-- Somebody has asked for a group with an address that nobody has proved yet: in nobody's inbox, and gone in a week. The link in the
-- mail makes it an enquiry of the same id.
CREATE TABLE unproved_enquiry (
  id uuid PRIMARY KEY,
  email citext NOT NULL CHECK (length(email::text) BETWEEN 3 AND 254),
  language text NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
  office_id uuid NOT NULL REFERENCES office,
  -- What she sent, as she sent it.
  wish jsonb NOT NULL CHECK (jsonb_typeof(wish) = 'object' AND length(wish::text) <= 4000),
  -- Keyed digest of her name and telephone number: people may share an address.
  mark text NOT NULL CHECK (length(mark) = 43),
  asked_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CHECK (expires_at > asked_at),
  UNIQUE (email, mark)
);
CREATE INDEX unproved_enquiry_office ON unproved_enquiry (office_id);
CREATE INDEX unproved_enquiry_expires ON unproved_enquiry (expires_at);

-- People who share an address are several, and whoever may not see one of them is not told of her: that one person has one enquiry
-- is decided under a lock of the address.
DROP INDEX enquiry_one_live;
CREATE INDEX enquiry_email ON enquiry (email) WHERE email IS NOT NULL;
CREATE INDEX enquiry_phone ON enquiry (phone) WHERE phone IS NOT NULL;

-- An enquiry is with a contact point that somebody reads for her own office, on whatever path it comes there.
CREATE FUNCTION enquiry_point_is_of_its_office() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM role_grant r WHERE r.contact_point_id = NEW.contact_point_id AND r.office_id = NEW.office_id) THEN
    RAISE EXCEPTION 'a contact point of another office' USING ERRCODE = 'check_violation', CONSTRAINT = 'enquiry_point_of_its_office';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER enquiry_point_of_its_office BEFORE INSERT OR UPDATE OF contact_point_id, office_id ON enquiry
  FOR EACH ROW WHEN (NEW.contact_point_id IS NOT NULL) EXECUTE FUNCTION enquiry_point_is_of_its_office();
