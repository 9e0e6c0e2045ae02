-- How a course was. A ticket proves once that somebody was there and is gone when it is used; an answer knows its course and
-- its day, and nothing leads from it to a person: no column, no order (its id is random), no instant.
CREATE TABLE evaluation_ticket (
  -- SHA-256 of the token in the mail; nothing says whose it is.
  digest text PRIMARY KEY,
  course_id uuid NOT NULL REFERENCES course ON DELETE CASCADE,
  expires_on date NOT NULL
);
CREATE INDEX evaluation_ticket_course ON evaluation_ticket (course_id);
CREATE TABLE evaluation_answer (
  id uuid PRIMARY KEY CHECK (substring(id::text FROM 15 FOR 1) = '4'),
  course_id uuid NOT NULL REFERENCES course,
  form text NOT NULL,
  answered_on date NOT NULL,
  answers jsonb NOT NULL CHECK (jsonb_typeof(answers) = 'object')
);
CREATE INDEX evaluation_answer_course ON evaluation_answer (course_id);
