import type { MyEnrolment, MyEnrolmentTask } from '@igang/contracts';
import { type EnrolmentAction, enrolmentMachine } from '@igang/domain';
import type { z } from 'zod';
import { COURSE_JOINS, DAYS, isOpen, STANDING } from '../courses/index.ts';
import { demandAccess, found } from '../platform/refusal.ts';
import { one, type Tx } from '../platform/transaction.ts';
import { formOf } from '../questions/index.ts';
import { OWN_ANSWERS_OPEN } from './change-enrolment.ts';
import type { EnrolmentInCourse } from './enrolment.ts';
import { openAnswersOf } from './answers.ts';
import { chanceAt } from './chance.query.ts';
import { otherChoices } from './other-choices.query.ts';
import { mayRestore } from './restore-enrolment.ts';
import { POSITION } from './waiting-position.ts';

type Task = z.infer<typeof MyEnrolmentTask>;
interface Row extends Omit<MyEnrolment, 'can' | 'undoUntil' | 'offerExpiresAt' | 'questions' | 'answers' | 'chance' | 'choices'> {
  readonly offerExpiresAt: Date | null;
  readonly standing: EnrolmentInCourse['course'];
  readonly arrival: number | null;
  readonly stateChangedAt: Date;
  readonly undo_until: Date | null;
  readonly starts_at: Date;
  readonly ends_at: Date;
}

/** Everything her own page shows, with what she can do now. */
export async function myEnrolment(tx: Tx, enrolmentId: string): Promise<MyEnrolment> {
  demandAccess(tx.actor, 'enrolment.see-own', { enrolmentId });
  const row = found(await one<Row>(tx, MINE, [enrolmentId]));
  const { standing, starts_at, ends_at, arrival, stateChangedAt, undo_until, offerExpiresAt, ...view } = row;
  const course = { ...standing, startsAt: starts_at, endsAt: ends_at };
  const undo = mayRestore(
    { course, enrolment: { ...ENROLMENT_PARTS, ...view, arrival, stateChangedAt, undoUntil: undo_until } },
    tx.now,
  ).ok;
  return {
    ...view,
    offerExpiresAt: offerExpiresAt?.toISOString() ?? null,
    undoUntil: (undo ? undo_until : null)?.toISOString() ?? null,
    can: tasks({ state: view.state, course, offerExpiresAt, undo }, tx.now),
    questions: await formOf(tx, course.id),
    answers: await openAnswersOf(tx, enrolmentId),
    chance: view.position === null ? null : ((await chanceAt(tx, course.courseTypeId, view.position)) ?? null),
    choices: await otherChoices(tx, enrolmentId),
  };
}

/** What the decision about undoing does not look at. */
const ENROLMENT_PARTS = { personId: null, emailConfirmedAt: null } as const;

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
    ['confirm', state === 'applied' && isOpen(course, now)],
    ['accept', can('accept') && answerable],
    ['decline', can('decline') && answerable],
    ['rejoin', can('rejoin') && isOpen(course, now)],
    ['restore', undo],
    ['change', OWN_ANSWERS_OPEN.includes(state) && now < course.endsAt],
    ['cancel', can('cancel') && now < course.startsAt],
  ];
  return list.filter(([, possible]) => possible).map(([task]) => task);
}

const MINE = `
  SELECT e.id, e.name, e.email::text AS email, e.phone, e.postal_code AS "postalCode", e.language, e.state, ${POSITION} AS position, c.waiting,
    e.stay_on_list AS "stayOnList", offer.expires_at AS "offerExpiresAt", e.result,
    e.email_confirmed_at IS NULL AND e.state IN ('offered', 'waitlisted') AS invited, e.turned_down_reason AS "turnedDownReason",
    (SELECT id FROM certificate WHERE enrolment_id = e.id AND withdrawn_at IS NULL) AS "certificateId",
    json_build_object('id', c.id, 'type', t.names, 'state', c.state, 'days', ${DAYS}, 'venue', v.name, 'address', v.address,
      'place', v.postal_code || ' ' || pc.place, 'accessNote', v.access_note, 'cancelReason', c.cancel_reason,
      'officeName', o.name, 'officeEmail', o.email, 'officePhone', o.phone) AS course,
    e.arrival, e.state_changed_at AS "stateChangedAt", e.undo_until, c.starts_at, c.ends_at,
    (SELECT to_jsonb(s) FROM (SELECT ${STANDING}) AS s) AS standing
  FROM enrolment e JOIN course c ON c.id = e.course_id ${COURSE_JOINS} JOIN office o ON o.id = c.office_id
  LEFT JOIN place_offer offer ON offer.enrolment_id = e.id AND offer.outcome IS NULL
  WHERE e.id = $1`;
