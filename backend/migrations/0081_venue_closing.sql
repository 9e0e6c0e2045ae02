-- Nobody plans a course at a venue from the day it is closed, and no venue is closed before a course that stands there. The share lock
-- makes planning and closing at once wait for each other.
CREATE FUNCTION course_day_at_open_venue() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  closed date;
BEGIN
  IF NEW.venue_id IS NULL OR NEW.released_at IS NOT NULL THEN RETURN NEW; END IF;
  SELECT closed_on INTO closed FROM venue WHERE id = NEW.venue_id FOR SHARE;
  IF closed <= NEW.date THEN
    RAISE EXCEPTION 'venue % is closed from %', NEW.venue_id, closed USING ERRCODE = 'check_violation', CONSTRAINT = 'course_day_at_open_venue';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER course_day_at_open_venue BEFORE INSERT OR UPDATE OF date, venue_id, released_at ON course_day
  FOR EACH ROW EXECUTE FUNCTION course_day_at_open_venue();

CREATE FUNCTION venue_closed_after_courses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM course_day WHERE venue_id = NEW.id AND released_at IS NULL AND date >= NEW.closed_on) THEN
    RAISE EXCEPTION 'venue % has courses from %', NEW.id, NEW.closed_on USING ERRCODE = 'check_violation', CONSTRAINT = 'venue_closed_after_courses';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER venue_closed_after_courses BEFORE UPDATE OF closed_on ON venue
  FOR EACH ROW WHEN (NEW.closed_on IS NOT NULL AND NEW.closed_on IS DISTINCT FROM OLD.closed_on) EXECUTE FUNCTION venue_closed_after_courses();
