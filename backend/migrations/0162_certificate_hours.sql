-- A certificate says also how many hours she was there, and who led the course: by id, since names are corrected and forgotten.
CREATE OR REPLACE FUNCTION certificate_content(of_enrolment uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'type', t.names, 'modules', t.modules, 'place', coalesce(pc.place, ''), 'officeName', o.name,
    'days', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.number, 'date', d.date,
        'startsAt', to_char(d.starts_at, 'HH24:MI'), 'endsAt', to_char(d.ends_at, 'HH24:MI')) ORDER BY d.number), '[]')
      FROM course_day d WHERE d.course_id = c.id),
    -- Of the days she was there; null when nobody noted that.
    'hours', (SELECT round(sum(extract(epoch FROM d.ends_at - d.starts_at)) / 3600.0, 1) FROM course_day d
      JOIN attendance a ON a.course_day_id = d.id AND a.enrolment_id = e.id AND a.presence <> 'absent'),
    'trainerIds', (SELECT coalesce(jsonb_agg(DISTINCT ct.person_id), '[]') FROM course_trainer ct JOIN course_day d ON d.id = ct.course_day_id
      WHERE d.course_id = c.id))
  FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_type t ON t.id = c.course_type_id JOIN office o ON o.id = c.office_id
    LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code pc ON pc.code = v.postal_code
  WHERE e.id = of_enrolment
$$;
