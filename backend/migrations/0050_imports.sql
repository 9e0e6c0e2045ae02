-- Files of people and courses from elsewhere. Rows wait here until a person has seen what they would do; they are personal
-- data and are forgotten thirty days after the upload.
CREATE TABLE import_batch (
  id uuid PRIMARY KEY,
  office_id uuid NOT NULL REFERENCES office,
  course_id uuid REFERENCES course,
  kind text NOT NULL CHECK (kind IN ('participants', 'starters', 'courses')),
  state text NOT NULL CHECK (state IN ('uploaded', 'checked', 'running', 'done', 'cancelled', 'failed', 'undone')),
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 200),
  encoding text NOT NULL CHECK (encoding IN ('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'xlsx')),
  separator text CHECK (separator IN (',', ';', E'\t')),
  headings text[] NOT NULL,
  mapping jsonb NOT NULL,
  row_count integer NOT NULL CHECK (row_count >= 1),
  -- Rows checked, written or undone so far in the step under way.
  progress integer NOT NULL DEFAULT 0 CHECK (progress >= 0),
  failure text,
  created_by_id uuid NOT NULL REFERENCES person,
  created_at timestamptz NOT NULL,
  state_changed_at timestamptz NOT NULL,
  undo_asked_at timestamptz,
  forgotten_at timestamptz,
  CHECK ((kind = 'participants') = (course_id IS NOT NULL)),
  CHECK ((encoding = 'xlsx') = (separator IS NULL)),
  CHECK (state <> 'undone' OR undo_asked_at IS NOT NULL)
);
CREATE INDEX import_batch_office ON import_batch (office_id, created_at DESC, id DESC);
CREATE INDEX import_batch_course ON import_batch (course_id);
CREATE INDEX import_batch_created_by ON import_batch (created_by_id);

CREATE TABLE import_row (
  batch_id uuid NOT NULL REFERENCES import_batch ON DELETE CASCADE,
  -- The row's number in the file, as a spreadsheet shows it.
  number integer NOT NULL CHECK (number >= 1),
  cells text[] NOT NULL,
  -- What makes two rows the same: the address of a person; type, day and place of a course.
  key text,
  parsed jsonb,
  outcome text CHECK (outcome IN ('new', 'matched', 'changed', 'skipped', 'refused')),
  problems jsonb NOT NULL DEFAULT '[]',
  -- Somebody with the same name and telephone number but another address; a person says whether it is she.
  suggested_id uuid,
  is_same boolean,
  written_at timestamptz,
  PRIMARY KEY (batch_id, number),
  CHECK (is_same IS NULL OR suggested_id IS NOT NULL)
);
CREATE INDEX import_row_key ON import_row (batch_id, key);
CREATE INDEX import_row_outcome ON import_row (batch_id, outcome, number);

-- What an import made, so that it can be undone; what became of it then.
CREATE TABLE import_trace (
  batch_id uuid NOT NULL REFERENCES import_batch ON DELETE CASCADE,
  subject_type text NOT NULL CHECK (subject_type IN ('person', 'enrolment', 'starter', 'qualification', 'venue', 'course')),
  subject_id uuid NOT NULL,
  row_number integer NOT NULL,
  outcome text CHECK (outcome IN ('removed', 'cancelled', 'kept')),
  PRIMARY KEY (batch_id, subject_type, subject_id)
);
CREATE INDEX import_trace_subject ON import_trace (subject_type, subject_id);
CREATE INDEX audit_event_request ON audit_event (request_id) WHERE request_id LIKE 'import-%';
