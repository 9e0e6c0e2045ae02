-- When and where a course was, and led by whom, each time that became another: those who are to come are told what changed since they last heard.
CREATE TABLE course_change (
  id uuid PRIMARY KEY,
  course_id uuid NOT NULL REFERENCES course,
  changed_at timestamptz NOT NULL,
  -- As it was before the change: days, venue, isOnline, link, trainerIds.
  before jsonb NOT NULL CHECK (before ?& ARRAY['days', 'venue', 'isOnline', 'link', 'trainerIds'])
);
CREATE INDEX course_change_course ON course_change (course_id, changed_at);
