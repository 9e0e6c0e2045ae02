-- The sign-up form: questions of course types and courses, and what people answer, apart from the enrolment itself.

CREATE TABLE question (
  id uuid PRIMARY KEY,
  course_type_id uuid REFERENCES course_type,
  course_id uuid REFERENCES course,
  position smallint NOT NULL CHECK (position >= 1),
  kind text NOT NULL CHECK (kind IN ('text', 'long-text', 'choice', 'choices', 'number', 'date', 'consent')),
  -- By language: {"nb": {"label": …, "help": …}}; a language may be missing, at least one is there.
  words jsonb NOT NULL CHECK (jsonb_typeof(words) = 'object' AND words <> '{}'),
  -- [{"id": …, "words": {"nb": …}}] in their order.
  choices jsonb NOT NULL CHECK (jsonb_typeof(choices) = 'array'),
  required boolean NOT NULL,
  sensitivity text NOT NULL CHECK (sensitivity IN ('ordinary', 'sensitive')),
  -- Days after the course until answers are deleted; null: as long as the enrolment itself.
  retention_days smallint CHECK (retention_days BETWEEN 0 AND 1825),
  -- Shown only when that question is answered with one of these.
  shown_when_id uuid REFERENCES question,
  shown_when_is jsonb CHECK (jsonb_typeof(shown_when_is) = 'array'),
  -- Asked no more. Its answers stay readable until their time is up.
  closed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  CONSTRAINT question_of_one CHECK (num_nonnulls(course_type_id, course_id) = 1),
  CONSTRAINT question_sensitive_forgotten CHECK (sensitivity = 'ordinary' OR retention_days IS NOT NULL),
  CONSTRAINT question_choices CHECK ((kind IN ('choice', 'choices')) = (jsonb_array_length(choices) > 0) AND jsonb_array_length(choices) <= 50),
  CONSTRAINT question_condition CHECK ((shown_when_id IS NULL) = (shown_when_is IS NULL) AND shown_when_id <> id)
);
CREATE INDEX question_course_type ON question (course_type_id, position, id) WHERE course_type_id IS NOT NULL;
CREATE INDEX question_course ON question (course_id, position, id) WHERE course_id IS NOT NULL;
CREATE INDEX question_shown_when ON question (shown_when_id) WHERE shown_when_id IS NOT NULL;

CREATE TABLE enrolment_answer (
  enrolment_id uuid NOT NULL REFERENCES enrolment ON DELETE CASCADE,
  question_id uuid NOT NULL REFERENCES question,
  value jsonb NOT NULL CHECK (length(value::text) <= 10000),
  answered_at timestamptz NOT NULL,
  PRIMARY KEY (enrolment_id, question_id)
);
CREATE INDEX enrolment_answer_question ON enrolment_answer (question_id);

-- An answer is to a question of that very course or of its type, on every path.
CREATE FUNCTION answer_is_asked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM enrolment e JOIN course c ON c.id = e.course_id JOIN question q ON q.course_id = c.id OR q.course_type_id = c.course_type_id
    WHERE e.id = NEW.enrolment_id AND q.id = NEW.question_id) THEN
    RAISE EXCEPTION 'the question is not asked of this enrolment' USING ERRCODE = 'check_violation', CONSTRAINT = 'answer_is_asked';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER enrolment_answer_is_asked BEFORE INSERT OR UPDATE ON enrolment_answer FOR EACH ROW EXECUTE FUNCTION answer_is_asked();

-- What the nightly job deleted: numbers only.
CREATE TABLE answer_forgetting (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  answers integer NOT NULL CHECK (answers >= 0),
  courses integer NOT NULL CHECK (courses >= 0)
);
CREATE INDEX answer_forgetting_at ON answer_forgetting (at DESC);
