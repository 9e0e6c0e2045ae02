-- What a certificate says of the course is written down when it is issued: it is written out again the same, whatever the course
-- type, the venue or the office is called later. Her own name is not part of it, since a name can be corrected and forgotten.
CREATE FUNCTION certificate_content(of_enrolment uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'type', t.names, 'modules', t.modules, 'place', coalesce(pc.place, ''), 'officeName', o.name,
    'days', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'number', d.number, 'date', d.date,
        'startsAt', to_char(d.starts_at, 'HH24:MI'), 'endsAt', to_char(d.ends_at, 'HH24:MI')) ORDER BY d.number), '[]')
      FROM course_day d WHERE d.course_id = c.id))
  FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_type t ON t.id = c.course_type_id JOIN office o ON o.id = c.office_id
    LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code pc ON pc.code = v.postal_code
  WHERE e.id = of_enrolment
$$;
ALTER TABLE certificate ADD COLUMN content jsonb CHECK (jsonb_typeof(content) = 'object');
UPDATE certificate SET content = certificate_content(enrolment_id);
ALTER TABLE certificate ALTER COLUMN content SET NOT NULL;
