-- Contact points are registered by page now, with the organisation that owns the place.
CREATE FUNCTION is_organisation_number(number text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT number ~ '^[0-9]{9}$' AND (11 - (
    SELECT sum(weight * substr(number, at::int, 1)::int) FROM unnest(ARRAY[3, 2, 7, 6, 5, 4, 3, 2]) WITH ORDINALITY AS w(weight, at)) % 11) % 11
    = right(number, 1)::int
$$;
ALTER TABLE contact_point ADD COLUMN owner_name text CHECK (length(owner_name) BETWEEN 1 AND 120);
ALTER TABLE contact_point ADD COLUMN owner_number text CHECK (is_organisation_number(owner_number));
