-- Sign-in. The four auth_* tables are better-auth's (1.7.6, made once with its getMigrations); only better-auth writes
-- sessions and verifications. They hold nothing personal: an auth_user is a person by its id, and its "email" is that id.
CREATE TABLE auth_user (
  id uuid PRIMARY KEY REFERENCES person ON DELETE CASCADE,
  name text NOT NULL,
  email text NOT NULL UNIQUE,
  email_verified boolean NOT NULL,
  image text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE TABLE auth_session (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  expires_at timestamptz NOT NULL,
  token text NOT NULL UNIQUE,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  user_id uuid NOT NULL REFERENCES auth_user ON DELETE CASCADE
);
CREATE INDEX auth_session_user ON auth_session (user_id);
CREATE TABLE auth_account (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  account_id text NOT NULL,
  provider_id text NOT NULL,
  user_id uuid NOT NULL REFERENCES auth_user ON DELETE CASCADE,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX auth_account_user ON auth_account (user_id);
-- `identifier` is the SHA-256 of a sign-in token: whoever reads the table cannot sign in.
CREATE TABLE auth_verification (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);
CREATE INDEX auth_verification_identifier ON auth_verification (identifier);
CREATE INDEX auth_verification_created_at ON auth_verification (created_at);

-- Who asked for a sign-in link lately, as a keyed digest of the address, known to us or not. Rows live for ten minutes.
CREATE TABLE sign_in_ask (
  id uuid PRIMARY KEY,
  address_digest text NOT NULL,
  asked_at timestamptz NOT NULL
);
CREATE INDEX sign_in_ask_address ON sign_in_ask (address_digest, asked_at);
CREATE INDEX sign_in_ask_asked_at ON sign_in_ask (asked_at);
