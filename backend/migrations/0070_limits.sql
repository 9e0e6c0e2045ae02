-- Who asks unusually much, told from process to process; gone after two minutes, and no loss when the server falls.
CREATE UNLOGGED TABLE throttle_news (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  process uuid NOT NULL,
  who text NOT NULL,
  asked integer NOT NULL CHECK (asked > 0),
  at timestamptz NOT NULL
);

-- Proofs of work that have been used, until they would have expired anyway. Nothing in them tells who used them.
CREATE TABLE spent_proof (
  nonce text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
CREATE INDEX spent_proof_expires ON spent_proof (expires_at);
