import type { CourseForm } from '@igang/contracts';
import type { CourseState, EnrolmentState } from '@igang/domain';
import type { DayWithHours, Lang } from '@igang/i18n';
import type { Undecided } from '@igang/i18n/training/courses/course-words';
import { NEWS_COLUMNS, NEWS_JOIN, OFFER_HOURS, UNDECIDED, WHERE } from '../../../training/courses/index.ts';
import { ENTRY_SEQUENCE } from '../../../training/enrolment-pages/enrolment-calendar.query.ts';
import { IS_FOR } from '../../../training/enrolments/audience.ts';
import { CALLED } from '../../../training/enrolments/called.query.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { Sender } from '../mail.ts';
import { OTHER_CHOICES, type OtherChoice } from './other-choices.ts';
import type { ChangedCourse } from './course-news.ts';
import { dayOf, SENDER } from '../sender.ts';

/** What mails about an enrolment need to know, and what decides whether they still are true. */
export interface EnrolmentFacts extends ChangedCourse {
  readonly id: string;
  readonly courseId: string;
  readonly name: string;
  readonly called: string | null;
  readonly email: string | null;
  readonly lang: Lang;
  readonly state: EnrolmentState;
  readonly appliedAt: Date;
  readonly linkEdition: number;
  /** The office has confirmed it for her. */
  readonly isVouched: boolean;
  /** False while only a stranger's form says that the address is hers. */
  readonly isConfirmedAddress: boolean;
  readonly undoUntil: Date | null;
  readonly position: number | null;
  readonly offerUntil: Date | null;
  readonly lastOffer: string | null;
  readonly certificateId: string | null;
  readonly validUntil: Date | null;
  readonly promised: boolean;
  /** A mail with the course days has been sent before. */
  readonly inCalendar: boolean;
  readonly courseState: CourseState;
  readonly names: Readonly<Record<Lang, string>>;
  readonly days: readonly DayWithHours[];
  /** Days no longer part of the course that her last mail with days still had. */
  readonly dropped: readonly (DayWithHours & { readonly number: number })[];
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly form: CourseForm;
  readonly onlineLink: string | null;
  readonly venue: string | null;
  /** The town; null when it is online only. */
  readonly town: string | null;
  readonly accessNote: string | null;
  readonly cancelReason: string | null;
  readonly confirmedAt: Date | null;
  readonly undecided: Undecided | null;
  readonly capacity: number;
  readonly taken: number;
  readonly waiting: number;
  /** The office looks at her before she has a place: at everybody on that course, or since it is not known to be for her. */
  readonly isLookedAt: boolean;
  /** So long a freed place is held. */
  readonly offerHours: number;
  /** Of the course's calendar entries, beyond what cancellations of her own have told calendars. */
  readonly sequence: number;
  readonly office: Sender;
  readonly turnedDownReason: string | null;
  /** The enrolment in another course that took over. */
  readonly movedTo: Moved | null;
  /** The address of whoever signed her up together with others. */
  readonly invitedBy: string | null;
  /** The other courses that she chose in the same sign-up. */
  readonly others: readonly OtherChoice[];
}
export interface Moved {
  readonly id: string;
  readonly linkEdition: number;
  readonly names: Readonly<Record<Lang, string>>;
  readonly days: readonly DayWithHours[];
  readonly venue: string;
  readonly place: string;
  readonly endsAt: string;
}

const FACTS = `
  e.id, e.course_id AS "courseId", e.name, ${CALLED} AS called, e.email, e.language AS lang, e.state, e.applied_at AS "appliedAt", e.link_edition AS "linkEdition", e.vouched_at IS NOT NULL AS "isVouched", e.undo_until AS "undoUntil",
  e.source <> 'public' OR e.email_confirmed_at IS NOT NULL AS "isConfirmedAddress",
  CASE WHEN e.state = 'waitlisted' THEN (SELECT count(*) + 1 FROM enrolment w WHERE w.course_id = e.course_id AND w.state = 'waitlisted'
    AND (w.priority > e.priority OR (w.priority = e.priority AND (w.arrival, w.id) < (e.arrival, e.id)))) END AS position,
  (SELECT expires_at FROM place_offer f WHERE f.enrolment_id = e.id AND f.outcome IS NULL) AS "offerUntil",
  (SELECT outcome FROM place_offer f WHERE f.enrolment_id = e.id ORDER BY f.offered_at DESC, f.id DESC LIMIT 1) AS "lastOffer",
  (SELECT id FROM certificate x WHERE x.enrolment_id = e.id AND x.withdrawn_at IS NULL) AS "certificateId",
  (SELECT valid_until FROM qualification q WHERE q.enrolment_id = e.id AND q.withdrawn_at IS NULL) AS "validUntil",
  EXISTS (SELECT FROM starter s WHERE s.person_id = e.person_id AND s.confidentiality_agreed_at IS NOT NULL) AS promised,
  EXISTS (SELECT FROM mail_delivery d WHERE d.subject_id = e.id AND d.kind = 'enrolment.confirmed' AND d.sent_at IS NOT NULL) AS "inCalendar",
  c.state AS "courseState", c.form, c.online_link AS "onlineLink", t.names, c.starts_at AS "startsAt", c.ends_at AS "endsAt", c.cancel_reason AS "cancelReason",
  c.confirmed_at AS "confirmedAt", ${UNDECIDED} AS undecided, c.capacity, c.places_taken AS taken, c.waiting,
  t.approval_required OR NOT ${IS_FOR('t.audience', 'e.email', '$2')} AS "isLookedAt", ${OFFER_HOURS} AS "offerHours", pc.place AS town,
  ${ENTRY_SEQUENCE} AS sequence, ${WHERE} AS venue, ${NEWS_COLUMNS},
  v.access_note AS "accessNote", ${SENDER} AS office,
  (SELECT coalesce(json_agg(${dayOf('d')} ORDER BY d.number), '[]') FROM course_day d WHERE d.course_id = c.id) AS days,
  (SELECT coalesce(jsonb_agg(${dayOf('d')}::jsonb || jsonb_build_object('number', d.number) ORDER BY d.number), '[]') FROM dropped_course_day d
   WHERE d.course_id = c.id AND d.dropped_at >= (SELECT max(m.sent_at) FROM mail_delivery m
     WHERE m.subject_id = e.id AND m.kind IN ('enrolment.confirmed', 'enrolment.course-changed'))) AS dropped,
  ${OTHER_CHOICES} AS others, e.turned_down_reason AS "turnedDownReason",
  (SELECT p.organiser_email FROM party_member m JOIN party p ON p.id = m.party_id WHERE m.enrolment_id = e.id) AS "invitedBy",
  (SELECT json_build_object('id', x.id, 'linkEdition', x.link_edition, 'names', xt.names, 'endsAt', xc.ends_at, 'place', coalesce(xp.place, ''), 'venue', concat_ws(', ', xv.name, xv.address, xp.code || ' ' || xp.place),
     'days', (SELECT json_agg(${dayOf('d')} ORDER BY d.number) FROM course_day d WHERE d.course_id = xc.id))
   FROM enrolment x JOIN course xc ON xc.id = x.course_id JOIN course_type xt ON xt.id = xc.course_type_id
   LEFT JOIN venue xv ON xv.id = xc.venue_id LEFT JOIN postal_code xp ON xp.code = xv.postal_code WHERE x.id = e.moved_to_id) AS "movedTo"`;

/**
 * When she last heard how the course is: by a mail about that, by the first answer to her sign-up, or by reading the page when she signed
 * up. What only has the days along (an offer, a reminder) does not say that they are others.
 */
const TOLD_AT = `greatest(e.applied_at, (SELECT max(m.claimed_at) FROM mail_delivery m WHERE m.subject_id = e.id AND m.recipient = e.email
  AND m.sent_at IS NOT NULL AND m.kind IN ('enrolment.course-changed', 'enrolment.confirmed', 'enrolment.waitlisted', 'enrolment.in-review')))`;

export function enrolmentFacts(tx: Tx, enrolmentId: string): Promise<EnrolmentFacts | undefined> {
  return one<EnrolmentFacts>(
    tx,
    `SELECT ${FACTS}
     FROM enrolment e JOIN course c ON c.id = e.course_id JOIN course_type t ON t.id = c.course_type_id JOIN office o ON o.id = c.office_id
     LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code pc ON pc.code = v.postal_code ${NEWS_JOIN(TOLD_AT)}
     WHERE e.id = $1`,
    [enrolmentId, tx.now],
  );
}
