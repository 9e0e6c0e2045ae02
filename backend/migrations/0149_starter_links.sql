-- A link in a mail leads one starter to the log of one meeting: what it names is her row at that meeting.
ALTER TABLE session_starter ADD COLUMN id uuid NOT NULL DEFAULT uuidv7();
CREATE UNIQUE INDEX session_starter_id ON session_starter (id);

-- A starter with such a link, or with the one to her answer, is known; the trail says who she was and that she came by the link.
ALTER TABLE audit_event DROP CONSTRAINT audit_event_actor_kind_check;
ALTER TABLE audit_event ADD CONSTRAINT audit_event_actor_kind_check
  CHECK (actor_kind IN ('anonymous', 'system', 'enrollee', 'group-contact', 'group', 'seeker', 'request-link', 'log-link', 'person'));
ALTER TABLE audit_event ADD CHECK (actor_kind NOT IN ('request-link', 'log-link') OR actor_person_id IS NOT NULL);
