-- A certificate is checked in public by its number, so the number gets eight characters that nobody can guess. The rule is that
-- of libs/domain/src/certificate.ts: seven random characters, then one that checks year, number and those seven.
CREATE FUNCTION certificate_check_character(front text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT substr('0123456789ABCDEFGHJKMNPQRSTWXYZ', (sum(n * (strpos('0123456789ABCDEFGHJKMNPQRSTWXYZ', substr(front, n, 1)) - 1)) % 31)::int + 1, 1)
  FROM generate_series(1, length(front)) AS n
$$;

UPDATE certificate SET serial = with_secret.front || certificate_check_character(translate(substr(with_secret.front, 4), '-', ''))
FROM (
  SELECT id, serial || '-' || (
    SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTWXYZ', get_byte(bytes, n) % 31 + 1, 1), '')
    FROM unnest(ARRAY[0, 1, 2, 3, 4, 5, 7]) AS n -- bytes 6 and 8 of a UUID are not all chance
  ) AS front
  FROM (SELECT id, serial, uuid_send(gen_random_uuid()) AS bytes FROM certificate) AS chance
) AS with_secret
WHERE with_secret.id = certificate.id AND certificate.serial ~ '^IG-\d{4}-\d{6,9}$';

ALTER TABLE certificate ADD CONSTRAINT certificate_serial_holds CHECK (
  serial ~ '^IG-\d{4}-\d{6,9}-[0-9A-HJKMNP-TW-Z]{8}$'
  AND right(serial, 1) = certificate_check_character(translate(substr(left(serial, -1), 4), '-', ''))
);
