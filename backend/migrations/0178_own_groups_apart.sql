-- Two groups of their own may have one address, in two municipalities or on two evenings; what is written again about one of them corrects it.
ALTER TABLE group_registration
  ADD COLUMN weekday smallint CHECK (weekday BETWEEN 1 AND 7),
  ADD COLUMN form text NOT NULL DEFAULT 'physical' CHECK (form IN ('physical', 'digital')),
  DROP CONSTRAINT group_registration_email_key;
CREATE UNIQUE INDEX group_registration_once ON group_registration (email, municipality_code, (coalesce(weekday, 0)));
-- The first meeting of a group that began without a starter, in its own rhythm: its booklet counts from there.
ALTER TABLE self_help_group ADD COLUMN meets_from date CHECK (meets_from IS NULL OR self_started);
