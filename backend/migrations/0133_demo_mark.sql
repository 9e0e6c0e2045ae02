-- What is true of this database as a whole. `demo`: its people are invented; only then may anybody sign in as one of them.
CREATE TABLE installation (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  demo boolean NOT NULL,
  marked_at timestamptz NOT NULL
);
-- A demo of before today: there are people, and none of them has an address that could be somebody's.
INSERT INTO installation (demo, marked_at)
SELECT true, now() WHERE EXISTS (SELECT FROM person) AND NOT EXISTS (SELECT FROM person WHERE email::text !~ '[.@]example\.no$');
