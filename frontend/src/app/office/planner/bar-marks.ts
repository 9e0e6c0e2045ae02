import type { PlannedCourse } from '@igang/contracts';

export type BarMark = 'undecided' | 'noTrainer' | 'trainerAway';

/** What of a course the office should look at, as its bar in the planner says it. */
export function barMarks({ own, state, trainers, trainerAway, undecided }: PlannedCourse): BarMark[] {
  if (!own || state === 'held' || state === 'completed') return [];
  return [
    ...(undecided ? (['undecided'] as const) : []),
    ...(trainers.length === 0 ? (['noTrainer'] as const) : []),
    ...(trainerAway ? (['trainerAway'] as const) : []),
  ];
}
