-- A telephone number is one text wherever it stands: plus, country, number (E.164), so that one number is seen to be one.
CREATE FUNCTION phone_once(written text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  WITH bare AS (SELECT regexp_replace(regexp_replace(written, '[^0-9+]', '', 'g'), '^00(?=[1-9][0-9]{7,})', '+') AS it),
    digits AS (SELECT it, replace(it, '+', '') AS d FROM bare)
  SELECT CASE
    WHEN d = '' THEN NULL
    WHEN it ~ '^\+[1-9][0-9]{4,14}$' THEN it
    WHEN d ~ '^47[0-9]{8}$' OR d ~ '^[1-9][0-9]{10,14}$' THEN '+' || d
    -- As short or as long as it was: no better to ring than before, and not lost.
    ELSE '+47' || left(d, 12)
  END FROM digits
$$;

UPDATE person SET phone = phone_once(phone) WHERE phone !~ '^\+[1-9][0-9]{4,14}$';
UPDATE office SET phone = phone_once(phone) WHERE phone !~ '^\+[1-9][0-9]{4,14}$';
UPDATE contact_point SET phone = phone_once(phone) WHERE phone !~ '^\+[1-9][0-9]{4,14}$';
UPDATE enrolment SET phone = phone_once(phone) WHERE phone !~ '^\+[1-9][0-9]{4,14}$';
UPDATE enquiry SET phone = phone_once(phone) WHERE phone !~ '^\+[1-9][0-9]{4,14}$';
UPDATE self_help_group SET contact_phone = phone_once(contact_phone) WHERE contact_phone !~ '^\+[1-9][0-9]{4,14}$';
UPDATE venue SET key_holder_phone = phone_once(key_holder_phone) WHERE key_holder_phone !~ '^\+[1-9][0-9]{4,14}$';
DROP FUNCTION phone_once;

ALTER TABLE person ADD CONSTRAINT person_phone_once CHECK (phone ~ '^\+[1-9][0-9]{4,14}$');
ALTER TABLE office ADD CONSTRAINT office_phone_once CHECK (phone ~ '^\+[1-9][0-9]{4,14}$');
ALTER TABLE contact_point ADD CONSTRAINT contact_point_phone_once CHECK (phone ~ '^\+[1-9][0-9]{4,14}$');
ALTER TABLE enrolment ADD CONSTRAINT enrolment_phone_once CHECK (phone ~ '^\+[1-9][0-9]{4,14}$');
ALTER TABLE enquiry ADD CONSTRAINT enquiry_phone_once CHECK (phone ~ '^\+[1-9][0-9]{4,14}$');
ALTER TABLE self_help_group ADD CONSTRAINT self_help_group_phone_once CHECK (contact_phone ~ '^\+[1-9][0-9]{4,14}$');
ALTER TABLE venue ADD CONSTRAINT venue_phone_once CHECK (key_holder_phone ~ '^\+[1-9][0-9]{4,14}$');
