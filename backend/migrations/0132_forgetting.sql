-- What is said to be deleted is gone from every table.

-- To whom a mail went is hers as what it was about: nobody's when that has ended.
ALTER TABLE mail_delivery ALTER COLUMN recipient DROP NOT NULL;
-- How much somebody has been written to lately.
CREATE INDEX mail_delivery_recipient ON mail_delivery (recipient, claimed_at) WHERE recipient IS NOT NULL;
CREATE INDEX mail_delivery_created_at ON mail_delivery (created_at);
CREATE INDEX outbox_done_at ON outbox (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX audit_event_at ON audit_event (at);

CREATE FUNCTION forget_recipient() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE mail_delivery SET recipient = NULL WHERE subject_id = OLD.id AND recipient IS NOT NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER enquiry_forgotten AFTER UPDATE OF state ON enquiry
  FOR EACH ROW WHEN (NEW.state = 'ended') EXECUTE FUNCTION forget_recipient();
CREATE TRIGGER enquiry_deleted AFTER DELETE ON enquiry FOR EACH ROW EXECUTE FUNCTION forget_recipient();
CREATE TRIGGER unproved_enquiry_deleted AFTER DELETE ON unproved_enquiry FOR EACH ROW EXECUTE FUNCTION forget_recipient();
CREATE TRIGGER group_invitation_deleted AFTER DELETE ON group_invitation FOR EACH ROW EXECUTE FUNCTION forget_recipient();
CREATE TRIGGER group_registration_deleted AFTER DELETE ON group_registration FOR EACH ROW EXECUTE FUNCTION forget_recipient();
CREATE TRIGGER interest_deleted AFTER DELETE ON interest FOR EACH ROW EXECUTE FUNCTION forget_recipient();
CREATE TRIGGER interest_notice_deleted AFTER DELETE ON interest_notice FOR EACH ROW EXECUTE FUNCTION forget_recipient();
CREATE TRIGGER party_deleted AFTER DELETE ON party FOR EACH ROW EXECUTE FUNCTION forget_recipient();
CREATE TRIGGER enrolment_deleted AFTER DELETE ON enrolment FOR EACH ROW EXECUTE FUNCTION forget_recipient();

-- Ids, numbers, instants and codes only; what has been kept wrongly goes now.
DELETE FROM idempotency_key WHERE response::text ~ '@';
ALTER TABLE idempotency_key ADD CONSTRAINT idempotency_key_is_impersonal CHECK (response::text !~ '@');

-- Those who asked and are gone: their deliveries of before today.
UPDATE mail_delivery m SET recipient = NULL
WHERE m.kind LIKE ANY (ARRAY['enquiry.received', 'enquiry.renew', 'invitation.%', 'interest.%', 'group.confirm-address', 'party.%'])
  AND NOT EXISTS (SELECT FROM enquiry e WHERE e.id = m.subject_id AND e.state <> 'ended')
  AND NOT EXISTS (SELECT FROM group_invitation i WHERE i.id = m.subject_id)
  AND NOT EXISTS (SELECT FROM interest i WHERE i.id = m.subject_id)
  AND NOT EXISTS (SELECT FROM interest_notice n WHERE n.id = m.subject_id)
  AND NOT EXISTS (SELECT FROM group_registration r WHERE r.id = m.subject_id)
  AND NOT EXISTS (SELECT FROM party p WHERE p.id = m.subject_id);

-- A group that is no more has, after its last follow-up, nobody to write to.
ALTER TABLE self_help_group ALTER COLUMN contact_email DROP NOT NULL;
ALTER TABLE self_help_group ADD CONSTRAINT group_can_be_reached
  CHECK (contact_email IS NOT NULL OR state IN ('ended', 'merged', 'dissolved'));
CREATE FUNCTION forget_group_recipient() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE mail_delivery m SET recipient = NULL WHERE recipient IS NOT NULL AND m.recipient = OLD.contact_email
    AND (m.subject_id = OLD.id OR m.subject_id IN (SELECT id FROM follow_up WHERE group_id = OLD.id)
      OR m.subject_id IN (SELECT a.id FROM assignment a WHERE a.group_id = OLD.id));
  RETURN NULL;
END $$;
CREATE TRIGGER group_contact_forgotten AFTER UPDATE OF contact_email ON self_help_group
  FOR EACH ROW WHEN (NEW.contact_email IS NULL AND OLD.contact_email IS NOT NULL) EXECUTE FUNCTION forget_group_recipient();

-- Food, access needs and the like: thirty days after the course at most (product.md section 6).
UPDATE question SET retention_days = 30 WHERE sensitivity = 'sensitive' AND retention_days > 30;
ALTER TABLE question DROP CONSTRAINT question_sensitive_forgotten;
ALTER TABLE question ADD CONSTRAINT question_sensitive_forgotten
  CHECK (sensitivity = 'ordinary' OR (retention_days IS NOT NULL AND retention_days <= 30));
