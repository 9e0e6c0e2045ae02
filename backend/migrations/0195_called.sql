-- What somebody asks to be called: pages and mails greet her so. Certificates and lists keep her whole name; none given: her first name.
ALTER TABLE person ADD COLUMN called text;
ALTER TABLE enrolment ADD COLUMN called text;
-- One line without what nobody sees (a joiner that Persian and Indic names are written with is no such thing).
ALTER TABLE person ADD CONSTRAINT person_called CHECK (
  length(called) BETWEEN 1 AND 40 AND called = btrim(called)
  AND called !~ '[\u0001-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufe00-\ufe0f\ufeff]'
);
ALTER TABLE enrolment ADD CONSTRAINT enrolment_called CHECK (
  length(called) BETWEEN 1 AND 40 AND called = btrim(called)
  AND called !~ '[\u0001-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufe00-\ufe0f\ufeff]'
);
