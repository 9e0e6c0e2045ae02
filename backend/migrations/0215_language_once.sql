-- The languages of the product, written once: every column that holds one is of this type. A fourth language is one change of it.
CREATE DOMAIN language AS text CONSTRAINT language_is_ours CHECK (VALUE IN ('nb', 'nn', 'en'));
COMMENT ON DOMAIN language IS 'A language of the product: libs/domain LANGS.';

ALTER TABLE enquiry DROP CONSTRAINT enquiry_language_check, ALTER COLUMN language TYPE language;
ALTER TABLE enrolment DROP CONSTRAINT enrolment_language_check, ALTER COLUMN language TYPE language;
ALTER TABLE group_registration DROP CONSTRAINT group_registration_language_check, ALTER COLUMN language TYPE language;
ALTER TABLE interest DROP CONSTRAINT interest_language_check, ALTER COLUMN language TYPE language;
ALTER TABLE mail_delivery DROP CONSTRAINT mail_delivery_language_check, ALTER COLUMN language TYPE language;
ALTER TABLE party DROP CONSTRAINT party_language_check, ALTER COLUMN language TYPE language;
ALTER TABLE person DROP CONSTRAINT person_language_check, ALTER COLUMN language TYPE language;
ALTER TABLE self_help_group DROP CONSTRAINT self_help_group_contact_language_check, ALTER COLUMN contact_language TYPE language;
ALTER TABLE unproved_enquiry DROP CONSTRAINT unproved_enquiry_language_check, ALTER COLUMN language TYPE language;
