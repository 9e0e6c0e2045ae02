-- An office closes from a day on, and another takes over what is under way. `closed_on` is the first day on which it is closed.
ALTER TABLE office
  ADD COLUMN heir_id uuid REFERENCES office,
  -- Those who coordinate it go on at the office that takes over; else their roles end.
  ADD COLUMN coordinators_stay boolean NOT NULL DEFAULT false,
  -- How much of each was handed over; not before it is done. From then on nothing new is the office's.
  ADD COLUMN handed_over jsonb CHECK (jsonb_typeof(handed_over) = 'object'),
  ADD CONSTRAINT office_heir_is_another CHECK (heir_id <> id),
  ADD CONSTRAINT office_heir_of_closing CHECK (heir_id IS NULL OR closed_on IS NOT NULL),
  ADD CONSTRAINT office_handed_over_to_heir CHECK (handed_over IS NULL OR heir_id IS NOT NULL),
  ADD CONSTRAINT office_national_stays CHECK (kind <> 'national' OR closed_on IS NULL);
CREATE INDEX office_heir ON office (heir_id) WHERE heir_id IS NOT NULL;

-- A closed office takes no new work, on whatever path it comes. Whoever closes one holds its row (FOR UPDATE), so work that comes at the
-- same moment either is there when all is handed over, or waits here and finds it closed. It is tried again then, and finds who has taken over.
CREATE FUNCTION office_takes_no_work() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  is_over boolean;
BEGIN
  SELECT handed_over IS NOT NULL INTO is_over FROM office WHERE id = NEW.office_id FOR KEY SHARE;
  IF is_over THEN
    RAISE EXCEPTION 'office % is closed', NEW.office_id USING ERRCODE = 'serialization_failure', CONSTRAINT = 'office_takes_no_work';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER course_at_open_office BEFORE INSERT OR UPDATE OF office_id, state ON course
  FOR EACH ROW WHEN (NEW.state NOT IN ('completed', 'cancelled')) EXECUTE FUNCTION office_takes_no_work();
CREATE TRIGGER group_at_open_office BEFORE INSERT OR UPDATE OF office_id, state ON self_help_group
  FOR EACH ROW WHEN (NEW.state NOT IN ('ended', 'merged', 'dissolved')) EXECUTE FUNCTION office_takes_no_work();
CREATE TRIGGER enquiry_at_open_office BEFORE INSERT OR UPDATE OF office_id, state ON enquiry
  FOR EACH ROW WHEN (NEW.state <> 'ended') EXECUTE FUNCTION office_takes_no_work();
CREATE TRIGGER matching_at_open_office BEFORE INSERT OR UPDATE OF office_id, state ON matching_run
  FOR EACH ROW WHEN (NEW.state IN ('waiting', 'running')) EXECUTE FUNCTION office_takes_no_work();
CREATE TRIGGER import_at_open_office BEFORE INSERT OR UPDATE OF office_id, state ON import_batch
  FOR EACH ROW WHEN (NEW.forgotten_at IS NULL) EXECUTE FUNCTION office_takes_no_work();
CREATE TRIGGER role_at_open_office BEFORE INSERT OR UPDATE OF office_id, ended_at ON role_grant
  FOR EACH ROW WHEN (NEW.ended_at IS NULL) EXECUTE FUNCTION office_takes_no_work();
CREATE TRIGGER calendar_at_open_office BEFORE INSERT OR UPDATE OF office_id, ended_at ON calendar_link
  FOR EACH ROW WHEN (NEW.office_id IS NOT NULL AND NEW.ended_at IS NULL) EXECUTE FUNCTION office_takes_no_work();
CREATE TRIGGER starter_at_open_office BEFORE INSERT OR UPDATE OF office_id ON starter
  FOR EACH ROW EXECUTE FUNCTION office_takes_no_work();
CREATE TRIGGER supervision_at_open_office BEFORE INSERT OR UPDATE OF office_id ON supervision_request
  FOR EACH ROW EXECUTE FUNCTION office_takes_no_work();
CREATE TRIGGER venue_at_open_office BEFORE INSERT OR UPDATE OF office_id ON venue
  FOR EACH ROW EXECUTE FUNCTION office_takes_no_work();
CREATE TRIGGER template_at_open_office BEFORE INSERT OR UPDATE OF office_id ON course_template
  FOR EACH ROW EXECUTE FUNCTION office_takes_no_work();
CREATE TRIGGER unproved_at_open_office BEFORE INSERT OR UPDATE OF office_id ON unproved_enquiry
  FOR EACH ROW EXECUTE FUNCTION office_takes_no_work();
CREATE TRIGGER registration_at_open_office BEFORE INSERT OR UPDATE OF office_id ON group_registration
  FOR EACH ROW EXECUTE FUNCTION office_takes_no_work();
CREATE TRIGGER invitation_at_open_office BEFORE INSERT OR UPDATE OF office_id ON role_invitation
  FOR EACH ROW EXECUTE FUNCTION office_takes_no_work();

-- A county is an office's only while the office is open, also in the days to come.
CREATE FUNCTION office_county_while_open() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  closes date;
BEGIN
  SELECT closed_on INTO closes FROM office WHERE id = NEW.office_id FOR KEY SHARE;
  IF closes IS NOT NULL AND NOT NEW.valid <@ daterange(NULL, closes) THEN
    RAISE EXCEPTION 'office % closes', NEW.office_id USING ERRCODE = 'check_violation', CONSTRAINT = 'office_county_while_open';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER office_county_while_open BEFORE INSERT OR UPDATE ON office_county
  FOR EACH ROW EXECUTE FUNCTION office_county_while_open();

-- A living group that went with its office: whose it was until then. What it did in those days is counted where it was done.
CREATE TABLE group_former_office (
  group_id uuid NOT NULL REFERENCES self_help_group,
  office_id uuid NOT NULL REFERENCES office,
  -- The first day on which it was another's.
  until date NOT NULL,
  PRIMARY KEY (group_id, until)
);
CREATE INDEX group_former_office_office ON group_former_office (office_id);
COMMENT ON TABLE group_former_office IS
  'Whose a group was before its office closed, so that its meetings of then are counted there. Written by groups/groups. Kept as the group is.';
