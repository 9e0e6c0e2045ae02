-- For how many there was room when the organiser confirmed, counted as if nobody of hers had signed up before: what she is told must not
-- depend on whether an address she wrote is known.
ALTER TABLE party ADD COLUMN room_for smallint CHECK (room_for BETWEEN 0 AND 10);
UPDATE party p SET room_for = (
  SELECT count(*) FILTER (WHERE p.outcome = 'placed' AND (m.enrolment_id IS NULL OR EXISTS (
    SELECT FROM place_offer o WHERE o.enrolment_id = m.enrolment_id)))
  FROM party_member m WHERE m.party_id = p.id)
WHERE p.confirmed_at IS NOT NULL;
ALTER TABLE party ADD CHECK ((confirmed_at IS NULL) = (room_for IS NULL));
