import type { Arrived } from '@igang/contracts';
import type { Actor, PlaceDecision } from '@igang/domain';
import { takesConfirmations } from '../courses/index.ts';
import { refusalsSettled, type Settled } from '../../platform/idempotency.ts';
import { demandEdition } from '../../platform/links.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import type { Deciding } from '../../platform/together.ts';
import type { Change } from '../../platform/unit-of-work.ts';
import { arrive } from './arrive.ts';
import type { Tx } from '../../platform/transaction.ts';
import { type EnrolmentInCourse, lockEnrolments } from '../enrolments/enrolment.ts';
import { positionsOf } from '../places/waiting-position.ts';

/** Somebody confirms her address by the link in her mail. */
export interface Confirmation extends Change {
  readonly actor: Extract<Actor, { kind: 'enrollee' }>;
  /** Of her link. */
  readonly edition: number;
}

interface Arriving extends EnrolmentInCourse {
  readonly arrives: boolean;
}

/**
 * People confirm their addresses: now they have arrived, and each has a place or a number on the list, in the order given.
 * Twice is as once.
 */
export const confirmEnrolments: Deciding<Confirmation, readonly EnrolmentInCourse[], Arrived> = {
  load: (tx, confirmations) => lockEnrolments(tx, [...new Set(confirmations.map(({ actor }) => actor.enrolmentId))]),
  decide: async (tx, confirmations, locked) => {
    const standings = new Map(locked.map((both) => [both.enrolment.id, both]));
    const examined = await Promise.all(confirmations.map((one) => refusalsSettled(() => arriving(one, standings, tx.now))));
    const decisions = await arrive(tx, ...byCourse(confirmations, examined));
    const before = await arrivedBefore(tx, examined);
    return examined.map((outcome, i): Settled<Arrived> => {
      if ('refusal' in outcome) return outcome;
      const id = confirmations[i]?.actor.enrolmentId ?? '';
      return { answer: before.get(id) ?? cameTo(decisions.get(id)) };
    });
  },
};

/** Whether the enrolment arrives with this request, or has arrived before; a reason why not is thrown. */
function arriving({ actor, edition }: Confirmation, standings: ReadonlyMap<string, EnrolmentInCourse>, now: Date): Arriving {
  demandAccess(actor, 'enrolment.change-own', { enrolmentId: actor.enrolmentId });
  const both = found(standings.get(actor.enrolmentId));
  const { enrolment, course } = both;
  demandEdition({ subjectId: enrolment.id, edition }, enrolment.linkEdition);
  if (enrolment.emailConfirmedAt !== null) return { ...both, arrives: false };
  if (enrolment.state !== 'applied')
    throw new Refusal('enrolment.not-possible', { machine: 'enrolment', state: enrolment.state, action: 'confirm' });
  if (!takesConfirmations(course, now)) throw new Refusal('course.not-open');
  return { ...both, arrives: true };
}

/** Whom nothing was decided about now, the office looks at first. */
function cameTo(decision: PlaceDecision | undefined): Arrived {
  if (decision === undefined) return { state: 'in-review', position: null };
  return { state: decision.state, position: decision.state === 'waitlisted' ? decision.position : null };
}

/** How it stands with those who had arrived before this request, by enrolment id. */
async function arrivedBefore(tx: Tx, examined: readonly Settled<Arriving>[]): Promise<ReadonlyMap<string, Arrived>> {
  const before = examined.flatMap((outcome) => ('answer' in outcome && !outcome.answer.arrives ? [outcome.answer.enrolment] : []));
  const listed = before.filter(({ state }) => state === 'waitlisted');
  const positions = await positionsOf(
    tx,
    listed.map(({ id }) => id),
  );
  return new Map(before.map(({ id, state }) => [id, { state, position: positions.get(id) ?? null }]));
}

/** Who arrives, by course; a second tab of the same person arrives with the first. */
function byCourse(confirmations: readonly Confirmation[], examined: readonly Settled<Arriving>[]) {
  const arriving = confirmations.flatMap((by, i) => {
    const outcome = examined[i];
    return outcome !== undefined && 'answer' in outcome && outcome.answer.arrives ? [{ by, ...outcome.answer }] : [];
  });
  const first = new Map(arriving.toReversed().map((one) => [one.enrolment.id, one]));
  const inOrder = arriving.filter((one) => first.get(one.enrolment.id) === one);
  return [...Map.groupBy(inOrder, ({ course }) => course).entries()].map(([course, people]) => ({
    course,
    people: people.map(({ enrolment, by }) => ({ enrolmentId: enrolment.id, by })),
  }));
}
