/** How each invariant can be broken; the last statement changes at least one row. Constraints that forbid it are dropped first. */
export const BREACHES: Readonly<Record<string, readonly string[]>> = {
  'qualification.in-the-future': [
    'ALTER TABLE qualification DROP CONSTRAINT qualification_has_begun',
    `UPDATE qualification SET valid_from = '2062-03-12', valid_until = '2065-03-12'`,
  ],
  'course.held-in-the-future': [
    `UPDATE course SET first_day = '2062-03-12', starts_at = '2062-03-12', ends_at = '2062-03-13' WHERE state = 'completed'`,
  ],
  'group.dates-in-the-future': [
    'ALTER TABLE self_help_group DROP CONSTRAINT group_end_has_been',
    `UPDATE self_help_group SET ended_on = '2062-03-12' WHERE state = 'ended'`,
  ],
  'session.held-in-the-future': [`UPDATE group_session SET date = '2062-03-12' WHERE state = 'held'`],
  'answer.in-the-future': [
    'ALTER TABLE follow_up DROP CONSTRAINT follow_up_answer_has_been',
    `UPDATE follow_up SET answered_at = '2062-03-12' WHERE state = 'done'`,
  ],
  'course.overbooked': [
    'ALTER TABLE course DROP CONSTRAINT course_capacity_holds, DROP CONSTRAINT course_minimum',
    `UPDATE course SET capacity = 1 WHERE places_taken > 1 AND state = 'open'`,
  ],
  'course.counters-differ': [`UPDATE course SET waiting = waiting + 1 WHERE state = 'completed'`],
  'course.list-jumped': [
    `UPDATE enrolment SET state = 'waitlisted', result = NULL, result_at = NULL WHERE arrival = 1 AND state = 'attended'`,
  ],
  'course.free-place-not-offered': [`UPDATE course SET capacity = capacity + 1 WHERE waiting > 0 AND state = 'open'`],
  'offer.after-start': [
    `UPDATE place_offer p SET offered_at = c.starts_at, expires_at = c.starts_at + interval '1 hour'
     FROM enrolment e, course c WHERE e.id = p.enrolment_id AND c.id = e.course_id`,
  ],
  'offer.without-enrolment': [`UPDATE place_offer SET outcome = 'expired', answered_at = expires_at WHERE outcome IS NULL`],
  'enrolment.doubled': [
    'DROP INDEX enrolment_one_live',
    `UPDATE enrolment e SET email = (SELECT min(x.email::text) FROM enrolment x WHERE x.course_id = e.course_id) WHERE state = 'confirmed'`,
  ],
  'enrolment.waits-for-nothing': [
    `UPDATE course c SET state = 'cancelled', cancelled_at = now(), cancel_reason = 'x'
     WHERE EXISTS (SELECT FROM enrolment e WHERE e.course_id = c.id AND e.state = 'offered')`,
  ],
  'answer.not-asked': [`UPDATE enrolment_answer SET question_id = gen_random_uuid()`],
  'answer.kept-too-long': [
    `UPDATE question SET retention_days = 0`,
    `UPDATE course SET ends_at = ends_at - interval '40 days' WHERE state = 'open'`,
  ],
  'answer.nobody-will-forget': [`UPDATE outbox SET done_at = run_at WHERE job = 'answers.forget'`],
  'enquiry.never-expires': [`UPDATE outbox SET done_at = run_at WHERE job = 'enquiry.expire'`],
  'invitation.never-expires': [`UPDATE outbox SET done_at = run_at WHERE job = 'invitation.expire'`],
  'enquiry.outlives-its-group': [
    `UPDATE self_help_group g SET state = 'dissolved', ended_on = state_changed_at - interval '1 day' WHERE EXISTS (SELECT FROM group_invitation i WHERE i.group_id = g.id AND i.state = 'accepted')`,
  ],
  'question.in-a-circle': [
    'ALTER TABLE question DROP CONSTRAINT question_condition',
    `UPDATE question SET shown_when_id = id, shown_when_is = '["ja"]'`,
  ],
  'chain.two-places': [
    'DROP INDEX enrolment_one_place_in_chain',
    `UPDATE enrolment SET chain_id = (SELECT id FROM enrolment ORDER BY id LIMIT 1) WHERE state = 'confirmed'`,
  ],
  'review.without-decision': [`UPDATE enrolment SET reviewed_at = now() WHERE state = 'in-review'`],
  'move.to-nowhere': [
    `UPDATE enrolment e SET moved_to_id = (SELECT x.id FROM enrolment x WHERE x.course_id = e.course_id AND x.id <> e.id LIMIT 1) WHERE state = 'cancelled'`,
  ],
  'party.half-decided': [
    `WITH p AS (INSERT INTO party (id, course_id, organiser_name, organiser_email, language, mode, applied_at)
       SELECT gen_random_uuid(), id, 'X', 'x@example.no', 'nb', 'all', now() FROM course LIMIT 1 RETURNING id)
     INSERT INTO party_member (party_id, number, enrolment_id) SELECT p.id, 1, (SELECT id FROM enrolment LIMIT 1) FROM p`,
  ],
  'course.days-disagree': [`UPDATE course SET starts_at = starts_at + interval '1 hour' WHERE state = 'open'`],
  'certificate.without-pass': [`UPDATE enrolment SET result = 'repeat' WHERE result = 'passed'`],
  'certificate.serial-wrong': [
    'ALTER TABLE certificate DROP CONSTRAINT certificate_serial_holds',
    `UPDATE certificate SET serial = overlay(serial PLACING CASE WHEN right(serial, 1) = '7' THEN '8' ELSE '7' END FROM length(serial))`,
  ],
  'calendar-link.without-trail': [
    `INSERT INTO calendar_link (id, person_id, kind, token_hash, created_at)
     SELECT gen_random_uuid(), id, 'own', sha256(id::text::bytea), created_at FROM person LIMIT 1`,
  ],
  'pass.without-reward': ['DELETE FROM qualification'],
  'qualification.without-pass': [`UPDATE enrolment SET result = 'not-passed' WHERE result = 'passed'`],
  'renewal.days-missing': [
    `INSERT INTO qualification (id, person_id, enrolment_id, valid_from, valid_until, renewal_days)
     SELECT gen_random_uuid(), e.person_id, e.id, e.result_at, e.result_at + interval '3 years', 2
     FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_type t ON t.id = c.course_type_id
     WHERE e.result = 'passed' AND NOT t.qualifies AND NOT EXISTS (SELECT FROM qualification q WHERE q.enrolment_id = e.id)`,
  ],
  'result.history-differs': [`DELETE FROM enrolment_result WHERE result = 'passed'`],
  'attendance.without-place': [`UPDATE enrolment SET state = 'waitlisted', result = NULL, result_at = NULL WHERE state = 'attended'`],
  'trainer.double-booked': [
    'ALTER TABLE course_trainer DROP CONSTRAINT course_trainer_once',
    `INSERT INTO course_trainer (course_day_id, person_id, period)
     SELECT (SELECT id FROM course_day d WHERE d.id <> t.course_day_id ORDER BY id DESC LIMIT 1), person_id, period
     FROM course_trainer t WHERE released_at IS NULL ORDER BY period LIMIT 1`,
  ],
  'room.double-booked': [
    'ALTER TABLE course_room DROP CONSTRAINT course_room_once',
    `INSERT INTO course_room (course_day_id, venue_id, room, period)
     SELECT gen_random_uuid(), venue_id, room, period FROM course_room WHERE released_at IS NULL LIMIT 1`,
  ],
  'room.not-booked': ['DELETE FROM course_room WHERE released_at IS NULL'],
  'room.of-another-venue': [`UPDATE venue_room SET name = name || ' (gammelt)'`],
  'course.at-closed-venue': [
    'ALTER TABLE venue DISABLE TRIGGER venue_closed_after_courses',
    `UPDATE venue v SET closed_on = '2026-11-01' FROM course_day d WHERE d.venue_id = v.id AND d.released_at IS NULL AND d.date > '2026-12-01'`,
  ],
  'override.without-trail': [`UPDATE course_trainer SET override_reason = 'uten spor' WHERE released_at IS NULL`],
  'course-type.version-missing': ['UPDATE course_type SET version = version + 1'],
  'starter.double-booked': [
    'ALTER TABLE session_starter DROP CONSTRAINT session_starter_once',
    `INSERT INTO session_starter (session_id, person_id, period)
     SELECT gen_random_uuid(), person_id, period FROM session_starter WHERE released_at IS NULL LIMIT 1`,
  ],
  'booking.at-another-time': [
    `UPDATE session_starter SET period = tstzrange(upper(period), upper(period) + interval '1 hour') WHERE released_at IS NULL`,
  ],
  'booking.of-something-called-off': [
    'ALTER TABLE session_starter DROP CONSTRAINT session_starter_once',
    'UPDATE session_starter SET released_at = NULL WHERE released_at IS NOT NULL',
  ],
  'starter.not-booked': [`DELETE FROM session_starter x USING group_session s WHERE s.id = x.session_id AND s.state = 'planned'`],
  'request.not-qualified': ['DELETE FROM qualification', `UPDATE starter SET qualified_until = '2020-01-01' WHERE state = 'qualified'`],
  'request.without-confidentiality': [
    `UPDATE starter SET confidentiality_agreed_at = NULL WHERE person_id IN (SELECT person_id FROM assignment_request WHERE state = 'open')`,
  ],
  'promise.without-trace': ['DELETE FROM confidentiality_promise'],
  'request.while-away': [
    `INSERT INTO audit_event (id, at, actor_kind, action, subject_type, subject_id, to_state)
     SELECT gen_random_uuid(), asked_at - interval '1 hour', 'system', 'starter.pause', 'starter', person_id, 'paused' FROM assignment_request`,
  ],
  'request.after-no': [
    'DROP INDEX assignment_request_once',
    `INSERT INTO assignment_request (id, assignment_id, person_id, state, asked_at, expires_at)
     SELECT gen_random_uuid(), assignment_id, person_id, 'open', answered_at, answered_at + interval '5 days' FROM assignment_request WHERE state = 'declined'`,
  ],
  'request.accepted-without-place': ['DELETE FROM assignment_starter WHERE ended_at IS NULL'],
  'need.forgotten': [`UPDATE assignment_request SET state = 'expired', answered_at = now() WHERE state = 'open'`],
  'need.more-than-met': [
    `UPDATE assignment a SET starters_wanted = 1
     WHERE (SELECT count(*) FROM assignment_starter x WHERE x.assignment_id = a.id AND x.ended_at IS NULL) > 1`,
  ],
  'starter.on-avoided-theme': [
    `UPDATE starter s SET avoided_themes = ARRAY[g.theme_code] FROM self_help_group g JOIN assignment a ON a.group_id = g.id
     JOIN assignment_starter x ON x.assignment_id = a.id AND x.ended_at IS NULL WHERE x.person_id = s.person_id AND g.theme_code IS NOT NULL`,
  ],
  'starter.access-after-handover': [`UPDATE assignment_starter SET ended_at = NULL, end_kind = NULL WHERE end_kind = 'handed-over'`],
  'sessions.over-budget': [`UPDATE assignment SET budget = 1 WHERE state = 'active'`],
  'budget.out-of-bounds': [
    'ALTER TABLE self_help_group DROP CONSTRAINT group_budget',
    `UPDATE self_help_group SET session_budget = 9 WHERE state = 'forming'`,
  ],
  'group.wrong-size': [
    'ALTER TABLE self_help_group DROP CONSTRAINT self_help_group_participants_at_start_check',
    `UPDATE self_help_group SET participants_at_start = 3 WHERE state = 'leaderless'`,
  ],
  'group.unwatched': [`UPDATE follow_up SET state = 'dropped' WHERE state = 'planned'`],
  'group.asked-against-its-word': [`UPDATE self_help_group SET no_questions_since = now() WHERE state = 'leaderless'`],
  'group.answer-without-consequence': [`UPDATE follow_up SET outcome = 'ended' WHERE outcome = 'alive'`],
  'start.never-settles': [`UPDATE self_help_group SET start_settles_at = '2026-11-22T10:00:00Z' WHERE state = 'started'`],
  'group.never-closes': [`UPDATE self_help_group SET closing_at = '2026-11-22T10:00:00Z', closing_as = 'end' WHERE state = 'followed-up'`],
  'group.and-need-disagree': [`UPDATE self_help_group SET state = 'with-starter' WHERE state = 'leaderless'`],
  'session.and-log-disagree': [`DELETE FROM session_log WHERE outcome = 'held'`],
  'group.asked-after-its-end': [`UPDATE follow_up SET state = 'planned' WHERE state = 'dropped'`],
  'county.office-not-open': [
    "UPDATE office SET opened_on = '2026-11-01', closed_on = '2026-11-02' WHERE id = (SELECT office_id FROM office_county LIMIT 1)",
  ],
  'office.closed-with-work': [`UPDATE office SET closed_on = '2020-01-01' WHERE kind = 'district'`],
  'office.left-behind': [
    `UPDATE office SET closed_on = '2020-01-01', handed_over = '{}', heir_id = (SELECT id FROM office WHERE kind = 'national')
     WHERE kind = 'district'`,
  ],
  'office.never-handed-over': [
    `UPDATE office SET closed_on = '2027-01-01', heir_id = (SELECT id FROM office WHERE kind = 'national') WHERE kind = 'district'`,
  ],
  'import.written-before-go': [`UPDATE import_batch SET state = 'checked' WHERE state = 'done'`],
  'import.never-forgotten': [`DELETE FROM outbox WHERE job = 'import.forget'`],
  'import.undone-but-there': [`UPDATE import_trace SET outcome = 'removed'`],
  'interest.never-forgotten': [`DELETE FROM outbox WHERE job = 'interest.forget'`],
  'interest.told-unasked': [
    `INSERT INTO interest_notice (id, interest_id, course_id, told_at)
     SELECT gen_random_uuid(), i.id, c.id, now() FROM (SELECT id FROM interest LIMIT 1) i, (SELECT id FROM course LIMIT 1) c`,
    'UPDATE interest SET confirmed_at = NULL',
  ],
  'evaluation.joinable': [
    'ALTER TABLE evaluation_answer ADD COLUMN enrolment_id uuid',
    'UPDATE evaluation_answer a SET enrolment_id = (SELECT e.id FROM enrolment e WHERE e.course_id = a.course_id LIMIT 1)',
  ],
  'evaluation.more-than-came': [
    `INSERT INTO evaluation_answer (id, course_id, form, answered_on, answers)
     SELECT gen_random_uuid(), course_id, form, answered_on, answers FROM evaluation_answer, generate_series(1, 3)`,
  ],
  'offer.never-expires': [`DELETE FROM outbox WHERE job = 'place-offer.expire'`],
  'request.never-expires': [`UPDATE outbox SET done_at = run_at WHERE job = 'request.expire'`],
  'course.never-closes': [`DELETE FROM outbox WHERE job = 'course.close'`],
  'course.never-decided': [`DELETE FROM outbox WHERE job = 'course.check-minimum'`],
  'qualification.never-ends': [`UPDATE outbox SET done_at = run_at WHERE job = 'qualification.lapse'`],
  'pause.never-ends': [`DELETE FROM outbox WHERE job = 'group.resume'`],
  'follow-up.never-comes': [`UPDATE outbox SET failed_at = '2026-11-22T10:00:00Z' WHERE job = 'follow-up.advance'`],
  'session.log-never-missed': [`DELETE FROM outbox WHERE job = 'session.check-log'`],
  'outbox.failed': [`UPDATE outbox SET failed_at = '2026-11-22T08:00:00Z' WHERE job = 'course.remind'`],
  'outbox.late': [`UPDATE outbox SET run_at = '2026-11-20T08:00:00Z' WHERE job = 'course.remind'`],
  'trail.missing': [`DELETE FROM audit_event WHERE subject_type = 'follow-up' AND to_state = 'due'`],
  'trail.before-its-time': [`UPDATE audit_event SET at = '2026-11-23T08:00:00Z' WHERE action = 'course.cancel'`],
  'trail.without-person': [`DELETE FROM person WHERE name = 'Kari Lunde'`],
};
