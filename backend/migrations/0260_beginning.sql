-- What opens the page on which an organisation begins. Made by a command on the machine itself, so whoever has it may begin there.
CREATE TABLE setup_code (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  digest text NOT NULL,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  wrong_tries smallint NOT NULL DEFAULT 0 CHECK (wrong_tries BETWEEN 0 AND 10),
  CONSTRAINT setup_code_in_order CHECK (expires_at > made_at)
);
COMMENT ON TABLE setup_code IS
  'The digest of the code that opens the first-run page, while nobody has begun. Written by transfer/beginning. Gone when somebody has begun.';

-- One organisation has one national office, also when two begin at once.
CREATE UNIQUE INDEX office_one_national ON office (kind) WHERE kind = 'national' AND closed_on IS NULL;
