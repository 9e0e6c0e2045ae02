-- Tables whose room has a name of its own since 0220 (test/statements/table-owners.ts; test/integration/platform/schema.spec.ts holds them together).
COMMENT ON TABLE course_type IS
  'A kind of course: its days, whom it is for and what passing gives. Written by training/course-types. Stays, with the day it was closed.';
COMMENT ON TABLE course_type_version IS
  'How a kind of course was at one time, and who wrote it so. Written by training/course-types. Stays.';
COMMENT ON TABLE course_template IS
  'A course without its dates, to begin from another time. Written by training/planning. Stays, until it is removed.';
COMMENT ON TABLE venue IS
  'A place where an office holds courses. Written by training/venues. Stays, with the day it was closed.';
COMMENT ON TABLE venue_room IS
  'A room of a venue. Written by training/venues. Stays, with the day it was closed.';
COMMENT ON TABLE trainer_time IS
  'When a trainer can or cannot. Written by training/planning. Stays, until it is removed.';
COMMENT ON TABLE mail_delivery IS
  'That a mail is to be sent or was, and how that went. Never what it says. Written by messages/mail. Forgotten after 12 months; to whom, an hour after it is about nothing any more.';
