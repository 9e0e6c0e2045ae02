-- The office searches its venues by address too (the catalogue does not): folded when it is written, as names are.
ALTER TABLE venue ADD COLUMN address_sought text NOT NULL GENERATED ALWAYS AS (folded(address)) STORED;
