/** The list of the course $1 in its order; `position` 1 is next. */
export const WAITING = `SELECT id, row_number() OVER (ORDER BY priority DESC, arrival, id)::int AS position
  FROM enrolment WHERE course_id = $1 AND state = 'waitlisted'`;

/** Her place on the list, for the enrolment called `e`; null when she does not wait. */
export const POSITION = `CASE WHEN e.state = 'waitlisted' THEN (
  SELECT count(*)::int + 1 FROM enrolment w WHERE w.course_id = e.course_id AND w.state = 'waitlisted'
    AND (w.priority > e.priority OR (w.priority = e.priority AND (w.arrival, w.id) < (e.arrival, e.id)))) END`;
