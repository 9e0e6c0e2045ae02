-- A result that is changed stays in the history: every result an enrolment has had, the newest last.
CREATE TABLE enrolment_result (
  enrolment_id uuid NOT NULL REFERENCES enrolment ON DELETE CASCADE,
  number smallint NOT NULL CHECK (number >= 1),
  result text NOT NULL CHECK (result IN ('passed', 'repeat', 'not-passed')),
  given_at timestamptz NOT NULL,
  given_by_id uuid REFERENCES person,
  PRIMARY KEY (enrolment_id, number)
);

INSERT INTO enrolment_result (enrolment_id, number, result, given_at, given_by_id)
SELECT id, 1, result, result_at, result_by_id FROM enrolment WHERE result IS NOT NULL;

-- Written by the database, so that no path can change a result without a trace. The row of the enrolment is locked meanwhile.
CREATE FUNCTION enrolment_result_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' OR NEW.result IS DISTINCT FROM OLD.result THEN
    INSERT INTO enrolment_result (enrolment_id, number, result, given_at, given_by_id)
    SELECT NEW.id, coalesce(max(number), 0) + 1, NEW.result, NEW.result_at, NEW.result_by_id FROM enrolment_result WHERE enrolment_id = NEW.id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER enrolment_result_history AFTER INSERT OR UPDATE OF result ON enrolment
  FOR EACH ROW WHEN (NEW.result IS NOT NULL) EXECUTE FUNCTION enrolment_result_kept();

CREATE FUNCTION enrolment_result_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a result once given is never rewritten, a new one is added' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER enrolment_result_no_update BEFORE UPDATE OF result, given_at ON enrolment_result FOR EACH ROW EXECUTE FUNCTION enrolment_result_stands();
