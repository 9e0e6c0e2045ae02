import type { MyEnrolment } from '@igang/contracts';

const WAITS: readonly MyEnrolment['state'][] = ['applied', 'in-review', 'waitlisted', 'offered'];

/** Whether a place is looked for on the courses where she has none: while she waits, and has none by any of them. */
export function stillLooked({ state, choices }: Pick<MyEnrolment, 'state' | 'choices'>): boolean {
  return WAITS.includes(state) && !choices.some((choice) => choice.state === 'confirmed');
}
