import type { Write } from './writes.ts';

/** The one room that writes each table, or keeps each view; everybody else calls a function of that room. */
export const OWNS: Readonly<Record<string, readonly string[]>> = {
  platform: ['migration', 'audit_event', 'outbox', 'idempotency_key', 'throttle_news', 'spent_proof'],
  'organisation/roles': ['role_invitation'],
  'organisation/identity': ['person', 'role_grant', 'auth_user', 'auth_session', 'auth_account', 'auth_verification', 'sign_in_ask'],
  // Written by migrations alone.
  'organisation/geography': ['county', 'county_successor', 'municipality', 'postal_code', 'public_holiday', 'theme'],
  'organisation/offices': ['office', 'office_setting', 'office_county', 'contact_point'],
  'starters/starters': ['starter', 'confidentiality_promise'],
  'starters/care': ['supervision_request', 'session_effort'],
  'training/course-types': ['course_type', 'course_type_version'],
  'training/courses': ['course', 'course_day', 'dropped_course_day', 'course_change', 'course_trainer', 'course_room', 'trainer_notice'],
  'training/venues': ['venue', 'venue_room'],
  'training/planning': ['course_template', 'trainer_time'],
  'training/questions': ['question'],
  'training/enrolments': ['enrolment', 'enrolment_result'],
  'training/evaluations': ['evaluation_ticket', 'evaluation_answer'],
  'training/demand': ['interest', 'interest_notice'],
  'training/answers': ['enrolment_answer', 'answer_forgetting'],
  'training/certificates': ['certificate', 'qualification', 'renewal_share'],
  'training/contact': ['address_change'],
  'training/places': ['place_offer'],
  'training/sign-up': ['further_choice'],
  'training/course-day': ['attendance'],
  'training/parties': ['party', 'party_member'],
  'groups/groups': ['self_help_group', 'group_former_office', 'meeting_change'],
  'groups/assignments': ['assignment', 'assignment_request', 'assignment_starter', 'begun_group'],
  'groups/matching': ['matching_run'],
  'groups/enquiries': ['enquiry', 'enquiry_acquaintance', 'unproved_enquiry', 'group_invitation'],
  'groups/sessions': ['group_session', 'session_starter', 'session_log'],
  'groups/handovers': ['handover', 'handover_preparation'],
  'groups/availability': ['starter_absence'],
  'groups/follow-ups': ['follow_up', 'group_registration', 'wanted_help'],
  'transfer/beginning': ['setup_code'],
  'transfer/imports': ['import_batch', 'import_row', 'import_trace'],
  'insight/calendars': ['calendar_link'],
  'messages/mail': ['mail_delivery'],
  'demo/seed': ['installation'],
};

/** A command that knows every table: what is forgotten by its class at night. */
export const KNOW_EVERY_TABLE = ['insight/retention'];
/** The demo looks for what the use cases have made, and writes nothing past them. */
export const READ_EVERY_TABLE = [...KNOW_EVERY_TABLE, 'demo/seed'];

interface Exception {
  readonly file: string;
  readonly tables: readonly string[];
  readonly why: string;
}

const RUSH = 'the rush comes here: one statement for many people, with the actor of each (infra/docs/adr/0009)';
const ABOVE = 'the owner stands above this room, and the arrow would go up';

/** Written past the owner, each for a reason. */
const EXCEPTIONS: readonly Exception[] = [
  { file: 'training/sign-up/apply-for-place.ts', tables: ['enrolment', 'audit_event', 'outbox'], why: RUSH },
  { file: 'training/places/place-arrivals.ts', tables: ['person', 'enrolment', 'audit_event', 'outbox'], why: RUSH },
  { file: 'starters/starters/enrol-starters.ts', tables: ['audit_event'], why: RUSH },
  {
    file: 'training/enrolments/become-person.ts',
    tables: ['person'],
    why: 'whose a sign-up is and who she is are one statement, as at an arrival',
  },
  { file: 'groups/groups/change-group.ts', tables: ['group_session'], why: ABOVE },
  { file: 'groups/groups/pause-group.ts', tables: ['group_session'], why: ABOVE },
  { file: 'groups/assignments/book-meetings.ts', tables: ['session_starter'], why: ABOVE },
  { file: 'groups/assignments/withdraw-starter.ts', tables: ['session_starter'], why: ABOVE },
  { file: 'training/courses/discard-draft.ts', tables: ['question'], why: ABOVE },
];

/** `backend/src/groups/groups/group.ts:12` → `groups/groups`; `platform` is one room. */
export function roomOf(at: string): string {
  const [wing = '', room = ''] = at.split('/').slice(2);
  return wing === 'platform' ? wing : `${wing}/${room}`;
}

export function ownerOf(table: string): string | undefined {
  return Object.entries(OWNS).find(([, tables]) => tables.includes(table))?.[0];
}

export function isExcepted({ at, table }: Write, exceptions = EXCEPTIONS): boolean {
  return exceptions.some(({ file, tables }) => at.startsWith(`backend/src/${file}:`) && tables.includes(table));
}

/** What is wrong with these writes, in words for whoever wrote them. */
export function foreignWrites(writes: readonly Write[], exceptions: readonly Exception[] = EXCEPTIONS): string[] {
  const foreign = writes.filter(({ at, table }) => ownerOf(table) !== roomOf(at) && !KNOW_EVERY_TABLE.includes(roomOf(at)));
  return foreign.filter((write) => !isExcepted(write, exceptions)).map(told);
}

function told({ at, table }: Write): string {
  const owner = ownerOf(table);
  if (owner === undefined) return `${at} writes ${table}, which nobody owns: name its room in test/statements/table-owners.ts`;
  return `${at} writes ${table}, which is ${owner}'s: call a function of that room (its index.ts) instead; where that arrow would go up, name the file and the reason in EXCEPTIONS of test/statements/table-owners.ts`;
}

/** Exceptions, table by table, that nothing needs any longer. */
export function needless(writes: readonly Write[]): string[] {
  return EXCEPTIONS.flatMap((exception) =>
    exception.tables
      .filter((table) => !writes.some((write) => isExcepted(write, [{ ...exception, tables: [table] }])))
      .map((table) => `${exception.file} writes ${table} no more: take it out of EXCEPTIONS`),
  );
}
