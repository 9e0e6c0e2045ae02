import * as domain from '@igang/domain';

type Domain = typeof domain;
type ListName = { [Name in keyof Domain]: Domain[Name] extends readonly string[] ? Name : never }[keyof Domain];

/** Which of the domain's lists says what a column, or a type of the database (`CREATE DOMAIN`), may hold. */
export const VOCABULARY: Readonly<Record<string, ListName>> = {
  language: 'LANGS',
  'assignment.kind': 'ASSIGNMENT_KINDS',
  'assignment.state': 'ASSIGNMENT_STATES',
  'assignment_request.state': 'REQUEST_STATES',
  'assignment_starter.end_kind': 'STARTER_ENDS',
  'attendance.presence': 'PRESENCES',
  'audit_event.actor_kind': 'ACTOR_KINDS',
  'calendar_link.kind': 'CALENDAR_KINDS',
  'confidentiality_promise.how': 'PROMISE_WAYS',
  'confidentiality_promise.text_version': 'KEPT_PROMISE_TEXTS',
  'contact_point.kind': 'CONTACT_POINT_KINDS',
  'course.form': 'COURSE_FORMS',
  'course.state': 'COURSE_STATES',
  'course_type.audience': 'AUDIENCES',
  'enquiry.age_band': 'AGE_BANDS',
  'enquiry.call_times': 'CALL_TIMES',
  'enquiry.channel': 'ENQUIRY_CHANNELS',
  'enquiry.dayparts': 'DAYPARTS',
  'enquiry.end_kind': 'ENQUIRY_ENDS',
  'enquiry.form': 'HOPED_FORMS',
  'enquiry.state': 'ENQUIRY_STATES',
  'enquiry.wants': 'ENQUIRY_WANTS',
  'enrolment.result': 'COURSE_RESULTS',
  'enrolment.source': 'ENROLMENT_SOURCES',
  'enrolment.state': 'ENROLMENT_STATES',
  'enrolment_result.result': 'COURSE_RESULTS',
  'follow_up.answered_by': 'ANSWERED_BY',
  'follow_up.kind': 'FOLLOW_UP_KINDS',
  'follow_up.outcome': 'FOLLOW_UP_OUTCOMES',
  'follow_up.state': 'FOLLOW_UP_STATES',
  'group_invitation.state': 'INVITATION_STATES',
  'group_registration.form': 'GROUP_FORMS',
  'group_session.state': 'SESSION_STATES',
  'handover_preparation.agreed': 'HANDOVER_CHECKLIST',
  'import_batch.encoding': 'FILE_ENCODINGS',
  'import_batch.kind': 'IMPORT_KINDS',
  'import_batch.separator': 'SEPARATORS',
  'import_batch.state': 'IMPORT_STATES',
  'import_row.alike': 'ALIKE',
  'import_row.outcome': 'ROW_OUTCOMES',
  'import_trace.outcome': 'UNDONE_ROWS',
  'import_trace.subject_type': 'IMPORT_MAKES',
  'mail_delivery.state': 'MAIL_STATES',
  'matching_run.state': 'MATCHING_STATES',
  'matching_run.step': 'MATCHING_STEPS',
  'meeting_change.kind': 'MEETING_CHANGES',
  'municipality.language_form': 'LANGUAGE_FORMS',
  'office.kind': 'OFFICE_KINDS',
  'office_setting.name': 'OFFICE_SETTING_NAMES',
  'party.mode': 'PARTY_MODES',
  'party.outcome': 'PARTY_OUTCOMES',
  'place_offer.outcome': 'OFFER_OUTCOMES',
  'postal_code.territory': 'TERRITORIES',
  'question.kind': 'QUESTION_KINDS',
  'question.sensitivity': 'SENSITIVITIES',
  'role_grant.role': 'GRANTED_ROLES',
  'self_help_group.closing_as': 'CLOSINGS',
  'self_help_group.form': 'GROUP_FORMS',
  'self_help_group.state': 'GROUP_STATES',
  'session_log.outcome': 'LOG_OUTCOMES',
  'starter.state': 'STARTER_STATES',
  'starter.unsuitable_times': 'WEEK_TIMES',
  'trainer_notice.kind': 'TRAINER_NOTICES',
  'trainer_time.kind': 'TRAINER_TIMES',
};

/** Every list of words that the domain has, by its name. */
export function listsOfTheDomain(): Readonly<Record<string, readonly string[]>> {
  const isList = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.length > 1 && value.every((word) => typeof word === 'string');
  return Object.fromEntries(Object.entries(domain).flatMap(([name, value]) => (isList(value) ? [[name, value] as const] : [])));
}
