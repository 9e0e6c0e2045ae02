-- Offices are opened by a page now: two that are open at once are told apart by their names.
CREATE UNIQUE INDEX office_name_once ON office (lower(name)) WHERE closed_on IS NULL;
