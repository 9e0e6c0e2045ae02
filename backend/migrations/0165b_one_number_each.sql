-- Before telephone numbers become one text (0166): a cell with two numbers, an extension, a remark or the nought that is not dialled from
-- abroad would be run together into a number that nobody answers. The first whole number in it is kept. Where 0166 has been, this finds
-- nothing to do.
CREATE FUNCTION first_number(written text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  WITH parts AS (
    SELECT n, regexp_replace(regexp_replace(part, '\(0\)', ''), '[^0-9+]', '', 'g') AS digits
    FROM regexp_split_to_table(
      -- An extension is a part of its own, and so is what stands between two numbers.
      regexp_replace(written, '(?:\y(?:internt|intern|int|ext|linje|eller|el|og|or)\y\.?|(?<=\d)\s*x(?=\s*\d))', ';', 'gi'),
      '[/;,|&]'
    ) WITH ORDINALITY AS x(part, n)
  )
  SELECT coalesce((SELECT digits FROM parts
    WHERE digits ~ '^(?:(?:\+|00)?47)?(?:\d{8}|0\d{4})$' OR digits ~ '^(?:\+|00)[1-9]\d{6,14}$' ORDER BY n LIMIT 1), written)
$$;

UPDATE person SET phone = first_number(phone) WHERE phone !~ '^\+[1-9][0-9]{4,14}$';
UPDATE office SET phone = first_number(phone) WHERE phone !~ '^\+[1-9][0-9]{4,14}$';
UPDATE contact_point SET phone = first_number(phone) WHERE phone !~ '^\+[1-9][0-9]{4,14}$';
UPDATE enrolment SET phone = first_number(phone) WHERE phone !~ '^\+[1-9][0-9]{4,14}$';
UPDATE enquiry SET phone = first_number(phone) WHERE phone !~ '^\+[1-9][0-9]{4,14}$';
UPDATE self_help_group SET contact_phone = first_number(contact_phone) WHERE contact_phone !~ '^\+[1-9][0-9]{4,14}$';
UPDATE venue SET key_holder_phone = first_number(key_holder_phone) WHERE key_holder_phone !~ '^\+[1-9][0-9]{4,14}$';
DROP FUNCTION first_number;
