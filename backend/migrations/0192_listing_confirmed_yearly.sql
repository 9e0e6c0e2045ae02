-- Once a year a contact point is asked whether what stands about it is right, reminded, and when nobody has said so the office hears that it
-- is hidden. Each counts from the last confirmation: a day before it is of an earlier year.
ALTER TABLE contact_point ADD COLUMN asked_on date;
ALTER TABLE contact_point ADD COLUMN reminded_on date;
ALTER TABLE contact_point ADD COLUMN office_told_on date;
ALTER TABLE contact_point ADD CONSTRAINT contact_point_asked_in_order
  CHECK ((reminded_on IS NULL OR reminded_on >= asked_on) AND (office_told_on IS NULL OR office_told_on >= reminded_on));

-- Whoever has the link says that the listing is right, and nothing else.
ALTER TABLE audit_event DROP CONSTRAINT audit_event_actor_kind_check;
ALTER TABLE audit_event ADD CONSTRAINT audit_event_actor_kind_check
  CHECK (actor_kind IN ('anonymous', 'system', 'enrollee', 'group-contact', 'group', 'seeker', 'request-link', 'log-link', 'point-link', 'person'));
