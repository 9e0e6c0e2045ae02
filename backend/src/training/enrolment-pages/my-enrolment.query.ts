import type { MyEnrolment, MyEnrolmentTask } from '@igang/contracts';
import { type EnrolmentAction, enrolmentMachine, INVITED, NOT_MISSED, onConfirming } from '@igang/domain';
import type { z } from 'zod';
import { COURSE_JOINS, DAYS, isOpen, OFFER_HOURS, STANDING, takesConfirmations, UNDECIDED } from '../courses/index.ts';
import { demandAccess, found } from '../../platform/refusal.ts';
import { sqlSet } from '../../platform/sql-set.ts';
import { one, type Tx } from '../../platform/transaction.ts';
import { formsOf } from '../questions/index.ts';
import { ADDRESS_OPEN } from '../contact/address-change.ts';
import { IS_FOR } from '../enrolments/audience.ts';
import { CALLED } from '../enrolments/called.query.ts';
import { OWN_ANSWERS_OPEN } from '../places/change-enrolment.ts';
import type { EnrolmentInCourse } from '../enrolments/enrolment.ts';
import { openAnswersOf } from '../answers/answers.ts';
import { chancesAt, type Standing } from '../places/chance.query.ts';
import { otherChoices } from '../places/other-choices.query.ts';
import { mayRestore } from '../places/restore-enrolment.ts';
import { POSITION } from '../places/waiting-position.ts';

type Task = z.infer<typeof MyEnrolmentTask>;
interface Row extends Omit<
  MyEnrolment,
  'can' | 'onConfirming' | 'undoUntil' | 'offerExpiresAt' | 'questions' | 'answers' | 'chance' | 'choices'
> {
  readonly offerExpiresAt: Date | null;
  readonly standing: EnrolmentInCourse['course'];
  readonly arrival: number | null;
  readonly stateChangedAt: Date;
  readonly undo_until: Date | null;
  readonly starts_at: Date;
  readonly ends_at: Date;
  /** Not known, by her address, to be whom the course is for. */
  readonly is_stranger: boolean;
}

/** Everything her own page shows, with what she can do now. */
export async function myEnrolment(tx: Tx, enrolmentId: string): Promise<MyEnrolment> {
  demandAccess(tx.actor, 'enrolment.see-own', { enrolmentId });
  const row = found(await one<Row>(tx, MINE, [enrolmentId, tx.now]));
  const [forms, answers, choices, chance] = await Promise.all([
    formsOf(tx, [row.standing.id]),
    openAnswersOf(tx, [row.id]),
    otherChoices(tx, [row.id]),
    chancesAt(tx, waitingAt(row)),
  ]);
  return {
    ...viewOf(row, tx.now),
    questions: forms.get(row.standing.id) ?? [],
    answers: answers.get(row.id) ?? {},
    chance: waitingAt(row).map(chance)[0] ?? null,
    choices: choices.get(row.id) ?? [],
  };
}

/** Her number on a list, or none. */
function waitingAt({ standing: { courseTypeId }, position }: Row): Standing[] {
  return position === null ? [] : [{ courseTypeId, position }];
}

type Asked = 'questions' | 'answers' | 'chance' | 'choices';

function viewOf(
  { standing, starts_at, ends_at, arrival, stateChangedAt, undo_until, offerExpiresAt, is_stranger, ...view }: Row,
  now: Date,
): Omit<MyEnrolment, Asked> {
  const course = { ...standing, startsAt: starts_at, endsAt: ends_at };
  const undo = mayRestore({ course, enrolment: { ...ENROLMENT_PARTS, ...view, arrival, stateChangedAt, undoUntil: undo_until } }, now).ok;
  const can = tasks({ state: view.state, course, offerExpiresAt, undo }, now);
  return {
    ...view,
    onConfirming: can.includes('confirm') ? leadsTo(standing, is_stranger) : null,
    offerExpiresAt: offerExpiresAt?.toISOString() ?? null,
    undoUntil: (undo ? undo_until : null)?.toISOString() ?? null,
    can,
  };
}

function leadsTo(course: EnrolmentInCourse['course'], isStranger: boolean): MyEnrolment['onConfirming'] {
  const next = onConfirming(course, course.approvalRequired || isStranger);
  return { state: next.state, position: next.state === 'waitlisted' ? next.position : null };
}

/** What the decision about undoing does not look at. */
const ENROLMENT_PARTS = { personId: null, emailConfirmedAt: null, linkEdition: 0 } as const;

interface Now {
  readonly state: MyEnrolment['state'];
  readonly course: EnrolmentInCourse['course'];
  readonly offerExpiresAt: Date | null;
  readonly undo: boolean;
}

function tasks({ state, course, offerExpiresAt, undo }: Now, now: Date): Task[] {
  const can = (action: EnrolmentAction): boolean => enrolmentMachine.next(state, action) !== undefined;
  const answerable = offerExpiresAt !== null && now < offerExpiresAt;
  const list: readonly (readonly [Task, boolean])[] = [
    ['confirm', state === 'applied' && takesConfirmations(course, now)],
    ['accept', can('accept') && answerable],
    ['decline', can('decline') && answerable],
    ['rejoin', can('rejoin') && isOpen(course, now)],
    ['restore', undo],
    ['change', OWN_ANSWERS_OPEN.includes(state) && now < course.endsAt],
    ['change-address', ADDRESS_OPEN.includes(state)],
    ['cancel', can('cancel') && now < course.startsAt],
  ];
  return list.filter(([, possible]) => possible).map(([task]) => task);
}

const MINE = `
  WITH shown AS MATERIALIZED (
    SELECT c.id, c.waiting, c.starts_at, c.ends_at, (SELECT to_jsonb(s) FROM (SELECT ${STANDING}) AS s) AS standing,
      jsonb_build_object('id', c.id, 'type', t.names, 'state', c.state, 'days', ${DAYS}, 'venue', coalesce(v.name, ''),
        'address', coalesce(v.address, ''), 'place', coalesce(v.postal_code || ' ' || pc.place, ''), 'form', c.form,
        'onlineLink', c.online_link, 'accessNote', v.access_note, 'cancelReason', c.cancel_reason, 'officeName', o.name, 'officeEmail', o.email, 'officePhone', o.phone,
        'offerHours', ${OFFER_HOURS}, 'undecided', ${UNDECIDED}) AS course
    FROM course c ${COURSE_JOINS} JOIN office o ON o.id = c.office_id
    WHERE c.id = (SELECT course_id FROM enrolment WHERE id = $1)
  )
  SELECT e.id, e.name, ${CALLED} AS called, e.email::text AS email, e.phone, e.postal_code AS "postalCode", e.language, e.state, c.waiting,
    ${POSITION} AS position,
    e.stay_on_list AS "stayOnList", offer.expires_at AS "offerExpiresAt", e.result,
    e.email_confirmed_at IS NULL AND e.state IN ${sqlSet(INVITED)} AS invited, e.turned_down_reason AS "turnedDownReason",
    (SELECT id FROM certificate WHERE enrolment_id = e.id AND withdrawn_at IS NULL) AS "certificateId",
    (SELECT jsonb_build_object('until', (q.valid_until AT TIME ZONE 'Europe/Oslo')::date::text, 'promised',
       EXISTS (SELECT FROM starter s WHERE s.person_id = q.person_id AND s.confidentiality_agreed_at IS NOT NULL))
     FROM qualification q WHERE q.enrolment_id = e.id AND q.withdrawn_at IS NULL ORDER BY q.valid_until DESC LIMIT 1) AS qualified,
    CASE WHEN e.state IN ${sqlSet(NOT_MISSED)} AND c.course ->> 'state' <> 'cancelled' THEN c.course
      ELSE c.course || '{"onlineLink": null}' END AS course, e.arrival, e.state_changed_at AS "stateChangedAt", e.undo_until, c.starts_at, c.ends_at, c.standing,
    NOT ${IS_FOR(`(c.standing ->> 'audience')`, 'e.email', '$2')} AS is_stranger
  FROM enrolment e JOIN shown c ON c.id = e.course_id
  LEFT JOIN place_offer offer ON offer.enrolment_id = e.id AND offer.outcome IS NULL WHERE e.id = $1`;
