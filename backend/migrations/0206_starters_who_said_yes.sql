-- A group that wants fewer starters than have said yes would have one too many: the office lets one go first.
CREATE FUNCTION assignment_keeps_its_starters() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.starters_wanted < (SELECT count(*) FROM assignment_starter x WHERE x.assignment_id = NEW.id AND x.ended_at IS NULL) THEN
    RAISE EXCEPTION 'more starters have said yes' USING ERRCODE = 'check_violation', CONSTRAINT = 'assignment_keeps_its_starters';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER assignment_keeps_its_starters BEFORE UPDATE OF starters_wanted ON assignment
  FOR EACH ROW WHEN (NEW.starters_wanted < OLD.starters_wanted) EXECUTE FUNCTION assignment_keeps_its_starters();
