-- Files as other machines write them, and what was left out of a row because it could not be read.
ALTER TABLE import_batch DROP CONSTRAINT import_batch_encoding_check;
ALTER TABLE import_batch ADD CONSTRAINT import_batch_encoding_check
  CHECK (encoding IN ('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh', 'cp865', 'xlsx'));
-- Optional cells that nobody could read: the row comes in without them.
ALTER TABLE import_row ADD COLUMN notes jsonb NOT NULL DEFAULT '[]';
