import type { Published } from './foreign-reads.ts';

/**
 * What rooms let others read of their tables, column by column; all else is the room's own. `everybody` reads what a table is known
 * by; what only one room needs is lent to that room by name, so that the next one asks. Before a column is added here, think of a
 * function of the room, or of a view that it keeps (infra/docs/adr/0028): a rule that others write in SQL again is nobody's.
 */
export const PUBLISHED: Published = {
  // platform
  audit_event: {
    everybody: 'action subject_id subject_type at',
    'transfer/imports': 'actor_kind request_id',
  },
  outbox: {
    everybody: 'done_at failed_at job payload run_at',
    'messages/mail': 'created_at id',
  },
  // organisation/identity
  person: {
    everybody: 'id name email postal_code called phone language sought',
    'messages/notifications': 'link_edition',
  },
  role_grant: {
    everybody: 'ended_at person_id office_id contact_point_id role granted_at id',
  },
  auth_session: {
    'training/contact': 'expires_at user_id',
  },
  // organisation/geography
  county: {
    everybody: 'code name',
    'organisation/offices': 'valid_from valid_to',
  },
  municipality: {
    everybody: 'code name county_code lat lon population',
    'training/catalogue': 'sought',
  },
  postal_code: {
    everybody: 'code place municipality_code lat lon sought',
  },
  public_holiday: {
    everybody: 'date name',
  },
  theme: {
    everybody: 'code names closed_on',
  },
  // organisation/offices
  office: {
    everybody: 'id name email phone closed_on kind',
    'messages/notifications': 'opened_on seat heir_id handed_over',
    'organisation/roles': 'opened_on',
    'groups/matching': 'parent_id',
  },
  office_setting: {
    everybody: 'name office_id value',
  },
  office_county: {
    everybody: 'county_code office_id valid',
    'messages/notifications': 'id',
    'organisation/roles': 'id',
  },
  contact_point: {
    everybody: 'id name closed_on email municipality_code phone address confirmed_on position postal_code',
    'messages/notifications': 'asked_on reminded_on',
    'organisation/geography': 'kind',
  },
  // organisation/roles
  role_invitation: {
    'transfer/areas': 'contact_point_id',
    'messages/notifications': 'id office_id role contact_point_id name email language invited_by_id expires_at',
  },
  // starters/starters
  starter: {
    everybody:
      'person_id state qualified_until office_id avoided_themes confidentiality_agreed_at max_groups position languages unsuitable_times last_asked_at lat lon paused_until state_changed_at',
  },
  confidentiality_promise: {
    'training/course-day': 'given_on how id person_id recorded_at recorded_by_id text_version',
  },
  // starters/care
  supervision_request: {
    everybody: 'person_id asked_at',
    'insight/reports': 'office_id',
  },
  // training/course-types
  course_type: {
    everybody:
      'id names qualifies approval_required audience offer_hours validity_months all_days_required code closed_on counts_for_renewal renewal_days',
    'training/courses': 'consecutive days',
    'training/catalogue': 'sought',
  },
  // training/courses
  course: {
    everybody:
      'id course_type_id office_id state venue_id ends_at starts_at enrolment_deadline first_day places_taken capacity confirm_by confirmed_at minimum_places waiting form version calendar_sequence created_at last_arrival message cancel_reason online_link',
    'training/course-life': 'cancelled_at',
  },
  course_day: {
    everybody: 'course_id id date number starts_at ends_at room',
    'insight/reports': 'period',
    'training/venues': 'released_at venue_id',
  },
  dropped_course_day: {
    'messages/notifications': 'course_id date dropped_at ends_at number starts_at',
  },
  course_change: {
    'messages/notifications': 'before changed_at course_id id',
  },
  course_trainer: {
    everybody: 'person_id course_day_id released_at',
    'training/planning': 'override_reason',
    'groups/sessions': 'period',
  },
  course_room: {
    'training/planning': 'course_day_id room venue_room_id',
    'groups/sessions': 'period released_at venue_id',
  },
  trainer_notice: {
    'messages/notifications': 'at course_id days id kind person_id sequence',
  },
  // training/venues
  venue: {
    everybody: 'id postal_code name address access_note lat lon office_id position',
    'training/courses': 'closed_on',
    'transfer/beginning': 'closed_on',
    'training/catalogue': 'sought',
  },
  venue_room: {
    'training/courses': 'capacity closed_on id name venue_id',
  },
  // training/planning
  trainer_time: {
    'training/courses': 'ends_at from_day kind person_id starts_at until_day weekday',
  },
  // training/questions
  question: {
    everybody:
      'closed_at course_type_id id retention_days choices course_id kind position required sensitivity shown_when_id shown_when_is words',
  },
  // training/enrolments
  enrolment: {
    everybody:
      'course_id id state email person_id name applied_at arrival result email_confirmed_at postal_code source called phone priority state_changed_at chain_id language moved_to_id result_at turned_down_reason undo_until vouched_at',
    'messages/notifications': 'link_edition',
    'training/enrolment-pages': 'stay_on_list',
  },
  enrolment_result: {
    'training/enrolment-pages': 'enrolment_id given_at given_by_id number result',
  },
  // training/demand
  interest: {
    'messages/notifications': 'confirmed_at email expires_at id language place radius_km',
  },
  interest_notice: {
    'messages/notifications': 'course_id id interest_id',
  },
  // training/answers
  enrolment_answer: {
    everybody: 'question_id enrolment_id value',
  },
  answer_forgetting: {
    'training/questions': 'answers at courses',
  },
  // training/certificates
  certificate: {
    everybody: 'enrolment_id withdrawn_at id',
    'groups/assignments': 'issued_on person_id serial',
  },
  qualification: {
    everybody: 'enrolment_id withdrawn_at valid_until person_id',
    'starters/starters': 'id renewal_days valid_from',
  },
  renewal_share: {
    'starters/starters': 'days enrolment_id qualification_id released_at',
  },
  // training/contact
  address_change: {
    'messages/notifications': 'asked_at done_at enrolment_id expires_at id new_email old_email person_id',
  },
  // training/places
  place_offer: {
    everybody: 'enrolment_id expires_at outcome',
    'messages/notifications': 'id offered_at',
  },
  // training/sign-up
  further_choice: {
    everybody: 'course_id enrolment_id rank',
  },
  // training/course-day
  attendance: {
    everybody: 'enrolment_id presence course_day_id',
  },
  // training/parties
  party: {
    'training/answers': '*',
    'messages/notifications': 'applied_at course_id id language mode organiser_email outcome room_for',
  },
  party_member: {
    everybody: 'enrolment_id',
    'messages/notifications': 'party_id',
  },
  // groups/groups
  self_help_group: {
    everybody:
      'id municipality_code office_id state form name venue ends_time paused_at starts_time leaderless_on position room_and_key self_started started_on theme_code contact_email contact_language contact_name contact_phone created_at expected_size language no_questions_since paused_until state_changed_at',
    'groups/follow-ups': 'closing_at',
    'insight/reports': 'ended_on predecessor_id',
    'groups/matching': 'lat lon',
    'groups/handovers': 'meets_from',
    'starters/care': 'participants_at_start',
  },
  group_former_office: {
    'insight/reports': 'group_id office_id until',
  },
  meeting_change: {
    everybody: 'changed_at group_id session_id',
    'messages/notifications': 'date ends_at id kind reason starts_at venue',
  },
  // groups/assignments
  assignment: {
    everybody: 'group_id id kind state created_at budget starters_wanted state_changed_at',
    'groups/groups': 'ask_next',
  },
  begun_group: {
    everybody: 'person_id',
    'starters/care': 'group_id',
  },
  assignment_request: {
    everybody: 'person_id state assignment_id expires_at asked_at id',
    'groups/groups': 'answered_at answered_by_id',
    'messages/notifications': 'message',
  },
  assignment_starter: {
    everybody: 'person_id assignment_id ended_at end_kind accepted_at',
  },
  // groups/enquiries
  enquiry: {
    everybody: 'email id municipality_code office_id state contact_point_id received_at',
    'messages/notifications': 'channel expires_at language name wants',
  },
  unproved_enquiry: {
    'messages/notifications': 'address_of_id asked_at email expires_at id language office_id proved_at wish',
  },
  group_invitation: {
    everybody: 'enquiry_id group_id state answered_at expires_at',
    'insight/reports': 'asked_at contacted_at',
    'messages/notifications': 'id',
  },
  // groups/sessions
  group_session: {
    everybody:
      'state date assignment_id id group_id period starts_at ends_at calendar_sequence moved_by_id moved_from_date moved_from_ends_at moved_from_starts_at number state_changed_at',
    'groups/groups': 'moved_at',
  },
  session_starter: {
    everybody: 'person_id released_at session_id away_at id period',
  },
  session_log: {
    'groups/groups':
      'absent_with_notice absent_without_notice corrected_at frames id newcomers next_agreed note on_behalf_of_id present readiness session_id stepping_in written_at written_by_id',
  },
  // groups/handovers
  handover: {
    everybody: 'group_id handed_over_on',
  },
  handover_preparation: {
    'groups/groups': 'agreed assignment_id changed_at changed_by_id every_weeks group_id meets_from',
  },
  // groups/availability
  starter_absence: {
    everybody: 'period person_id',
    'groups/sessions': 'first_day last_day',
  },
  // groups/follow-ups
  follow_up: {
    everybody: 'answered_at due_on group_id outcome state id kind',
    'groups/groups': 'answered_by',
    'insight/reports': 'state_changed_at',
  },
  wanted_help: {
    everybody: 'group_id id',
    'insight/reports': 'answered_at kind',
  },
  group_registration: {
    'messages/notifications': 'asked_at email expires_at id language municipality_code office_id',
  },
  // transfer/imports
  import_batch: {
    'training/courses': 'course_id',
  },
  // messages/mail
  mail_delivery: {
    everybody: 'kind subject_id sent_at',
    'messages/notifications': 'claimed_at recipient state',
    'transfer/beginning': 'claimed_at created_at failure state',
  },
  // demo/seed
  installation: {
    platform: 'demo',
  },
};
