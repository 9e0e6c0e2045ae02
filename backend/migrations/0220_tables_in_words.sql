-- What a row of each table is, which room of backend/src writes it (test/statements/table-owners.ts), and how long it lives.
COMMENT ON TABLE migration IS
  'A file of backend/migrations that has been applied to this database. Written by platform. Stays.';
COMMENT ON TABLE audit_event IS
  'Who did what to which thing, and when: the trail of every transition. Written by platform. Forgotten after 5 years.';
COMMENT ON TABLE outbox IS
  'A job that begins as a row in the transaction that asked for it. Written by platform. Forgotten 30 days after it is done, 12 months after it was given up.';
COMMENT ON TABLE idempotency_key IS
  'A request that changed something, and what it was answered, so that asking again changes nothing. Written by platform. Forgotten after 2 days.';
COMMENT ON TABLE throttle_news IS
  'What one process of the API has counted of requests, told to the others. Unlogged: lost when the server falls. Written by platform. Forgotten after 2 minutes.';
COMMENT ON TABLE spent_proof IS
  'A proof of work that has been used and is not good again. Written by platform. Forgotten when it expires.';
COMMENT ON TABLE person IS
  'Somebody we know by name: a participant, a starter, a member of staff. Never a participant of a self-help group. Written by organisation/identity. Stays.';
COMMENT ON TABLE role_grant IS
  'A role that a person has or has had in an office. Written by organisation/identity. Stays, with the day it ended.';
COMMENT ON TABLE auth_user IS
  'The account of a person, as better-auth knows it. Written by organisation/identity. Stays.';
COMMENT ON TABLE auth_session IS
  'Somebody who is signed in on a device. Written by organisation/identity. Forgotten when it has expired.';
COMMENT ON TABLE auth_account IS
  'A way to sign in that belongs to an account, as better-auth knows it. Written by organisation/identity. Stays.';
COMMENT ON TABLE auth_verification IS
  'A link to sign in with; its token is a digest. Written by organisation/identity. Forgotten after a day.';
COMMENT ON TABLE sign_in_ask IS
  'That somebody asked for a link to sign in with, to slow down who asks too often. Written by organisation/identity. Forgotten after 10 minutes.';
COMMENT ON TABLE county IS
  'A county of Norway, with the years in which it is one. Written by organisation/geography. Stays.';
COMMENT ON TABLE county_successor IS
  'Which county took over from which. Written by organisation/geography. Stays.';
COMMENT ON TABLE municipality IS
  'A municipality of Norway and the county it lies in. Written by organisation/geography. Stays.';
COMMENT ON TABLE postal_code IS
  'A postal code, its place, its municipality and where it lies. Written by organisation/geography. Stays.';
COMMENT ON TABLE public_holiday IS
  'A day on which Norway is at home. Written by organisation/geography. Stays.';
COMMENT ON TABLE theme IS
  'Something a self-help group can be about. Written by organisation/geography. Stays.';
COMMENT ON TABLE office IS
  'An office of the organisation, in a tree from the national one down. Written by organisation/offices. Stays, with the day it was closed.';
COMMENT ON TABLE office_setting IS
  'A number that an office has chosen for itself instead of the usual one. Written by organisation/offices. Stays.';
COMMENT ON TABLE office_county IS
  'A county that an office looks after. Written by organisation/offices. Stays.';
COMMENT ON TABLE contact_point IS
  'A place where people turn, run by others: what the public directory shows of it. Written by organisation/offices. Stays, with the day it was closed.';
COMMENT ON TABLE starter IS
  'A person as a starter: her office, her state and what she can take on. Written by starters/starters. Stays.';
COMMENT ON TABLE confidentiality_promise IS
  'A promise of confidentiality that somebody has given, with its text and day. Written by starters/starters. Stays, until it is taken back.';
COMMENT ON TABLE supervision_request IS
  'A starter asks her office for somebody to talk with. Written by starters/care. Stays.';
COMMENT ON TABLE session_effort IS
  'The time and the way one meeting took, as the starter noted it for her own account. Written by starters/care. Stays.';
COMMENT ON TABLE course_type IS
  'A kind of course: its days, whom it is for and what passing gives. Written by training/courses. Stays, with the day it was closed.';
COMMENT ON TABLE course_type_version IS
  'How a kind of course was at one time, and who wrote it so. Written by training/courses. Stays.';
COMMENT ON TABLE course_template IS
  'A course without its dates, to begin from another time. Written by training/courses. Stays, until it is removed.';
COMMENT ON TABLE venue IS
  'A place where an office holds courses. Written by training/courses. Stays, with the day it was closed.';
COMMENT ON TABLE venue_room IS
  'A room of a venue. Written by training/courses. Stays, with the day it was closed.';
COMMENT ON TABLE trainer_time IS
  'When a trainer can or cannot. Written by training/courses. Stays, until it is removed.';
COMMENT ON TABLE trainer_notice IS
  'What a trainer was last told of a course, and the number of her calendar entry. Written by training/courses. Stays as long as the course.';
COMMENT ON TABLE course IS
  'One offering of a kind of course, from draft to completed. Written by training/courses. Stays; a draft can be deleted.';
COMMENT ON TABLE course_day IS
  'A day of a course, with its hours and place. Written by training/courses. Stays as long as the course.';
COMMENT ON TABLE dropped_course_day IS
  'A day that a course no longer has, while calendars may still hold it. Written by training/courses. Stays as long as the course.';
COMMENT ON TABLE course_change IS
  'How a course was before it was changed, so that mails can tell what is new. Written by training/courses. Stays as long as the course.';
COMMENT ON TABLE course_trainer IS
  'Who leads a day of a course; nobody leads two at once. Written by training/courses. Stays as long as the day.';
COMMENT ON TABLE course_room IS
  'A room that a day of a course has; no room is taken twice at once. Written by training/courses. Stays as long as the day.';
COMMENT ON TABLE question IS
  'What a kind of course or one course asks at sign-up, and how long answers are kept. Written by training/questions. Stays, until it is removed.';
COMMENT ON TABLE enrolment IS
  'One person on her way through one course, from sign-up to result. Written by training/enrolments. Stays; a sign-up nobody confirmed is forgotten after 30 days.';
COMMENT ON TABLE enrolment_result IS
  'How it went for somebody on a course: passed, to repeat, not passed. Written by training/enrolments. Stays.';
COMMENT ON TABLE evaluation_ticket IS
  'The right to answer an evaluation once, as a digest: it does not say whose. Written by training/evaluations. Gone when it is used or has expired.';
COMMENT ON TABLE evaluation_answer IS
  'An anonymous answer about a course. Nothing in it leads to a person. Written by training/evaluations. Stays.';
COMMENT ON TABLE interest IS
  'Somebody wants to be told when a course opens near her. Written by training/demand. Forgotten when it expires.';
COMMENT ON TABLE interest_notice IS
  'That somebody was told of a course, so that she is told once. Written by training/demand. Stays as long as the wish it belongs to.';
COMMENT ON TABLE enrolment_answer IS
  'What somebody answered to one question at sign-up. Written by training/answers. Forgotten so many days after the course as its question says.';
COMMENT ON TABLE answer_forgetting IS
  'How many answers of a course were forgotten, and when. Written by training/answers. Stays.';
COMMENT ON TABLE certificate IS
  'A certificate somebody was given for a course, with its serial number. Written by training/certificates. Stays.';
COMMENT ON TABLE qualification IS
  'The right to be asked to start groups, from a day until a day. Written by training/certificates. Stays.';
COMMENT ON TABLE renewal_share IS
  'Days of a refresher that counted when a qualification was renewed. Written by training/certificates. Stays.';
COMMENT ON TABLE address_change IS
  'Somebody wants another e-mail address and has to prove it. Written by training/contact. Forgotten after 30 days.';
COMMENT ON TABLE place_offer IS
  'A freed place held for one person until it expires. Written by training/places. Stays.';
COMMENT ON TABLE further_choice IS
  'A second or third course that somebody would rather go to than wait. Written by training/sign-up. Stays as long as the enrolment.';
COMMENT ON TABLE attendance IS
  'Whether somebody was there on one day of a course. Written by training/course-day. Stays.';
COMMENT ON TABLE party IS
  'Several people signed up by one; never a self-help group. Written by training/parties. Forgotten when nobody confirmed it, else 30 days after the course.';
COMMENT ON TABLE party_member IS
  'One of those signed up together, until each has an enrolment. Written by training/parties. Stays as long as the party.';
COMMENT ON TABLE self_help_group IS
  'A self-help group: its state, place and contact. No list of members. Written by groups/groups. Stays; its contact people are forgotten 30 days after it is over.';
COMMENT ON TABLE meeting_change IS
  'That a meeting of a group was moved or called off. Written by groups/groups. Stays; why is forgotten after 12 months.';
COMMENT ON TABLE assignment IS
  'That a group needs starters, and how many meetings they may use. Written by groups/assignments. Stays.';
COMMENT ON TABLE assignment_request IS
  'The question to one starter whether she will, and what she said. A no needs no reason. Written by groups/assignments. Stays.';
COMMENT ON TABLE assignment_starter IS
  'A starter who has said yes to an assignment. Written by groups/assignments. Stays.';
COMMENT ON TABLE matching_run IS
  'A proposal of which starters could take which groups. Written by groups/matching. Forgotten by the job matching.forget.';
COMMENT ON TABLE enquiry IS
  'Somebody wants to join or start a group, and how to reach her. Written by groups/enquiries. Stays; who she is goes when it has ended.';
COMMENT ON TABLE enquiry_acquaintance IS
  'A name that somebody who waits says she knows, as a digest. Written by groups/enquiries. Goes when she has a group, or her enquiry has ended.';
COMMENT ON TABLE unproved_enquiry IS
  'An enquiry whose address nobody has proved yet. Written by groups/enquiries. Forgotten when it expires.';
COMMENT ON TABLE group_invitation IS
  'Somebody who waits is asked to join a group that is forming. Written by groups/enquiries. Stays, and names nobody.';
COMMENT ON TABLE group_session IS
  'A meeting of a group with a starter. Written by groups/sessions. Stays.';
COMMENT ON TABLE session_starter IS
  'A starter who is to be at a meeting. Written by groups/sessions. Stays.';
COMMENT ON TABLE session_log IS
  'Counts and ticks of a meeting, never what was said there. Written by groups/sessions. Stays; the note to the office is forgotten after 12 months.';
COMMENT ON TABLE handover IS
  'That a group became leaderless, when, and what was agreed. Written by groups/handovers. Stays.';
COMMENT ON TABLE handover_preparation IS
  'What a group has agreed on before it is handed over. Written by groups/handovers. Stays.';
COMMENT ON TABLE starter_absence IS
  'Days on which a starter is away. Written by groups/availability. Forgotten by the job absence.forget.';
COMMENT ON TABLE follow_up IS
  'A question to a group some time after the handover, and what came of it. Written by groups/follow-ups. Stays.';
COMMENT ON TABLE group_registration IS
  'Somebody tells of a group of her own and has to prove her address. Written by groups/follow-ups. Forgotten when it expires.';
COMMENT ON TABLE import_batch IS
  'A file of people or courses that somebody handed in. Written by transfer/imports. Forgotten by the job import.forget.';
COMMENT ON TABLE import_row IS
  'A row of such a file: what it says and what becomes of it. Written by transfer/imports. Stays as long as the file.';
COMMENT ON TABLE import_trace IS
  'What a row of a file has made, so that it can be undone. Written by transfer/imports. Stays as long as the file.';
COMMENT ON TABLE calendar_link IS
  'A secret address under which a calendar can be read, as a digest. Written by insight/calendars. Stays, until it is taken back.';
COMMENT ON TABLE mail_delivery IS
  'That a mail is to be sent or was, and how that went. Never what it says. Written by messages/notifications. Forgotten after 12 months; to whom, an hour after it is about nothing any more.';
COMMENT ON TABLE installation IS
  'What this database is: whether it was filled as a demo. Written by demo/seed. Stays.';
