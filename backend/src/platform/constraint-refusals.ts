import type { RefusalCode } from '@igang/domain';

/** When two people act at once the database says no; these are the words for it, by constraint. */
export const CONSTRAINT_REFUSALS: Readonly<Record<string, RefusalCode>> = {
  course_capacity_holds: 'course.capacity-under-taken',
  course_minimum: 'course.minimum-over-capacity',
  course_deadline_before_start: 'course.deadline-after-start',
  course_room_once: 'course.room-taken',
  course_trainer_once: 'course.trainer-taken',
  course_type_code_key: 'course-type.exists',
  course_template_name: 'template.exists',
  course_day_at_open_venue: 'course.venue-closed',
  venue_closed_after_courses: 'venue.has-courses',
  course_venue_when_public: 'course.venue-missing',
  course_link_when_public: 'course.venue-missing',
  enrolment_one_live: 'enrolment.already',
  enrolment_one_live_person: 'enrolment.already',
  enrolment_one_place_in_chain: 'enrolment.not-possible',
  enrolment_answer_question_id_fkey: 'question.answered',
  starter_absence_once: 'absence.already',
  session_starter_once: 'starter.double-booked',
  group_session_budget: 'budget.exceeded',
  assignment_request_once: 'starter.already-asked',
  assignment_one_live: 'assignment.not-possible',
  session_log_session_id_key: 'session.already-logged',
  handover_assignment_id_key: 'group.not-possible',
};
