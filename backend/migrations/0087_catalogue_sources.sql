-- The catalogue by venue and by kind of course, soonest first: searches walk these instead of every coming course.
CREATE INDEX course_catalogue_venue ON course (venue_id, starts_at, id) WHERE state IN ('published', 'open', 'closed');
CREATE INDEX course_catalogue_type ON course (course_type_id, starts_at, id) WHERE state IN ('published', 'open', 'closed');
