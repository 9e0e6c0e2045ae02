-- A batch of arrivals wrote each course twice: its newest number by the use case, its counts by this trigger. The trigger writes both:
-- `last_arrival` follows the rows as the counts do, and never goes back.
CREATE OR REPLACE FUNCTION enrolment_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE course SET places_taken = course.places_taken + delta.taken, waiting = course.waiting + delta.waiting,
      last_arrival = greatest(course.last_arrival, delta.last_arrival)
    FROM (SELECT course_id, count(*) FILTER (WHERE state IN ('confirmed', 'offered', 'attended', 'absent')) AS taken,
                 count(*) FILTER (WHERE state = 'waitlisted') AS waiting, coalesce(max(arrival), 0) AS last_arrival
          FROM new_rows GROUP BY course_id) AS delta
    WHERE course.id = delta.course_id AND (delta.taken <> 0 OR delta.waiting <> 0 OR delta.last_arrival > course.last_arrival);
  ELSE
    UPDATE course SET places_taken = course.places_taken + delta.taken, waiting = course.waiting + delta.waiting,
      last_arrival = greatest(course.last_arrival, delta.last_arrival)
    FROM (SELECT course_id, sum(taken)::int AS taken, sum(waiting)::int AS waiting, max(arrival) AS last_arrival FROM (
            SELECT course_id, (state IN ('confirmed', 'offered', 'attended', 'absent'))::int AS taken, (state = 'waitlisted')::int AS waiting,
              coalesce(arrival, 0) AS arrival FROM new_rows
            UNION ALL
            SELECT course_id, -(state IN ('confirmed', 'offered', 'attended', 'absent'))::int, -(state = 'waitlisted')::int, 0 FROM old_rows
          ) AS changes GROUP BY course_id) AS delta
    WHERE course.id = delta.course_id AND (delta.taken <> 0 OR delta.waiting <> 0 OR delta.last_arrival > course.last_arrival);
  END IF;
  RETURN NULL;
END $$;

-- Room on each page for the next version of a course that is being counted: it stays where it is, and its indexes are left alone.
ALTER TABLE course SET (fillfactor = 70);

-- What was kept for repeats of a confirmation was another answer: repeated now, it is answered as any second press.
DELETE FROM idempotency_key WHERE response ? 'position' AND response - 'position' = '{}';
