-- Where in a file its rows were read from, as somebody chose or we guessed, and the cells that were corrected on the page. Columns
-- that nobody asked for are no longer kept at all.
ALTER TABLE import_batch
  ADD COLUMN sheet text CHECK (length(sheet) BETWEEN 1 AND 200),
  -- Nought: the file has no headings. Its last row where they stand in two.
  ADD COLUMN heading_row integer NOT NULL DEFAULT 1 CHECK (heading_row >= 0),
  ADD COLUMN heading_rows integer NOT NULL DEFAULT 1 CHECK (heading_rows IN (1, 2));
ALTER TABLE import_row
  ADD COLUMN corrections jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(corrections) = 'object'),
  -- Why she looks like somebody known.
  ADD COLUMN alike text CHECK (alike IN ('name', 'phone', 'both'));

-- What was kept until the start for the sake of choosing columns, of files that wait now.
UPDATE import_row r SET cells = ARRAY(
    SELECT CASE WHEN c.at - 1 IN (SELECT value::int FROM jsonb_each_text(b.mapping)) THEN c.cell ELSE '' END
    FROM unnest(r.cells) WITH ORDINALITY AS c(cell, at) ORDER BY c.at)
  FROM import_batch b WHERE b.id = r.batch_id AND b.mapping <> '{}';
UPDATE import_batch b SET headings = ARRAY(
    SELECT CASE WHEN h.at - 1 IN (SELECT value::int FROM jsonb_each_text(b.mapping)) THEN h.heading ELSE '' END
    FROM unnest(b.headings) WITH ORDINALITY AS h(heading, at) ORDER BY h.at)
  WHERE b.mapping <> '{}';
