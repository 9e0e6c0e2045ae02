/**
 * How far starter `s` (her record and its `position`) has to group `g`, in kilometres, when it can be known: a group has the point of its
 * municipality, so between two places of one municipality it would be a number about nothing.
 */
export const KNOWN_DISTANCE = `CASE WHEN g.form = 'digital' OR earth_km(s.position, g.position) < 1
    OR EXISTS (SELECT FROM person h JOIN postal_code c ON c.code = h.postal_code WHERE h.id = s.person_id AND c.municipality_code = g.municipality_code)
  THEN NULL ELSE earth_km(s.position, g.position) END`;
