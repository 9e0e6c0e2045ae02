-- What is true of this database as a whole. `demo`: its people are invented; only then may anybody sign in as one of them.
CREATE TABLE installation (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  demo boolean NOT NULL,
  marked_at timestamptz NOT NULL
);
