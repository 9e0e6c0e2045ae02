import type { Actor } from '@igang/domain';
import { takesConfirmations } from '../courses/index.ts';
import { refusalsSettled, type Settled } from '../../platform/idempotency.ts';
import { demandEdition } from '../../platform/links.ts';
import { demandAccess, found, Refusal } from '../../platform/refusal.ts';
import type { Deciding } from '../../platform/together.ts';
import type { Change } from '../../platform/unit-of-work.ts';
import { arrive } from './arrive.ts';
import { type EnrolmentInCourse, lockEnrolments } from '../enrolments/enrolment.ts';

/** Somebody confirms her address by the link in her mail. */
export interface Confirmation extends Change {
  readonly actor: Extract<Actor, { kind: 'enrollee' }>;
  /** Of her link. */
  readonly edition: number;
}
/** She has arrived; `position` is her number on the list when this request gave her one. */
export interface Confirmed {
  readonly position: number | null;
}

/**
 * People confirm their addresses: now they have arrived, and each has a place or a number on the list, in the order given.
 * Twice is as once.
 */
export const confirmEnrolments: Deciding<Confirmation, readonly EnrolmentInCourse[], Confirmed> = {
  load: (tx, confirmations) => lockEnrolments(tx, [...new Set(confirmations.map(({ actor }) => actor.enrolmentId))]),
  decide: async (tx, confirmations, locked) => {
    const standings = new Map(locked.map((both) => [both.enrolment.id, both]));
    const examined = await Promise.all(confirmations.map((one) => refusalsSettled(() => arriving(one, standings, tx.now))));
    const decisions = await arrive(tx, ...byCourse(confirmations, examined));
    return examined.map((outcome, i) => {
      if ('refusal' in outcome) return outcome;
      const decision = decisions.get(confirmations[i]?.actor.enrolmentId ?? '');
      return { answer: { position: decision?.state === 'waitlisted' ? decision.position : null } };
    });
  },
};

/** The enrolment that arrives with this request, or null when it has arrived before; a reason why not is thrown. */
function arriving(
  { actor, edition }: Confirmation,
  standings: ReadonlyMap<string, EnrolmentInCourse>,
  now: Date,
): EnrolmentInCourse | null {
  demandAccess(actor, 'enrolment.change-own', { enrolmentId: actor.enrolmentId });
  const both = found(standings.get(actor.enrolmentId));
  const { enrolment, course } = both;
  demandEdition({ subjectId: enrolment.id, edition }, enrolment.linkEdition);
  if (enrolment.emailConfirmedAt !== null) return null;
  if (enrolment.state !== 'applied')
    throw new Refusal('enrolment.not-possible', { machine: 'enrolment', state: enrolment.state, action: 'confirm' });
  if (!takesConfirmations(course, now)) throw new Refusal('course.not-open');
  return both;
}

/** Who arrives, by course; a second tab of the same person arrives with the first. */
function byCourse(confirmations: readonly Confirmation[], examined: readonly Settled<EnrolmentInCourse | null>[]) {
  const arriving = confirmations.flatMap((by, i) => {
    const outcome = examined[i];
    return outcome !== undefined && 'answer' in outcome && outcome.answer !== null ? [{ by, ...outcome.answer }] : [];
  });
  const first = new Map(arriving.toReversed().map((one) => [one.enrolment.id, one]));
  const inOrder = arriving.filter((one) => first.get(one.enrolment.id) === one);
  return [...Map.groupBy(inOrder, ({ course }) => course).entries()].map(([course, people]) => ({
    course,
    people: people.map(({ enrolment, by }) => ({ enrolmentId: enrolment.id, by })),
  }));
}
