import { addDays, type LocalDate } from '../time.ts';

/**
 * What hurts whoever waits for it, the worst first. `calls`: somebody asks for help. `day`: a day is near on which something cannot be
 * mended any more. `answer`: somebody waits for us. `tidy`: something is missing in the books; nobody suffers until tomorrow.
 */
export const HURTS = ['calls', 'day', 'answer', 'tidy'] as const;
export type Hurt = (typeof HURTS)[number];

/** Without a day that is near, what each kind of thing is. */
export const HURT_OF = {
  'help-wanted': 'calls',
  'supervision-wanted': 'calls',
  'group-without-starter': 'answer',
  'meeting-without-starter': 'answer',
  'starter-missing': 'answer',
  'request-unanswered': 'answer',
  'people-to-ring': 'answer',
  'group-ready-to-call-in': 'answer',
  'group-ready-to-start': 'answer',
  'enquiry-unanswered': 'answer',
  'review-waiting': 'answer',
  'course-too-few': 'answer',
  'follow-up-due': 'tidy',
  'log-missing': 'tidy',
  'handover-overdue': 'tidy',
  'course-draft-soon': 'tidy',
  'attendance-missing': 'tidy',
  'results-missing': 'tidy',
} as const satisfies Record<string, Hurt>;
export type BoardKind = keyof typeof HURT_OF;

/** Whose day is a last day: after it the group meets alone, the course begins too small. */
export const HAS_A_LAST_DAY = [
  'group-without-starter',
  'meeting-without-starter',
  'starter-missing',
  'people-to-ring',
  'group-ready-to-call-in',
  'course-too-few',
  'course-draft-soon',
  'review-waiting',
] as const satisfies readonly BoardKind[];
/** So many days before its last day a thing is pressing. */
export const PRESSING_DAYS = 14;

export interface OnBoard {
  readonly kind: BoardKind;
  readonly since: Date;
  readonly dueOn: LocalDate | null;
}

export function hurtOf({ kind, dueOn }: Omit<OnBoard, 'since'>, today: LocalDate): Hurt {
  const isPressing = dueOn !== null && dueOn <= addDays(today, PRESSING_DAYS) && (HAS_A_LAST_DAY as readonly BoardKind[]).includes(kind);
  return isPressing && HURT_OF[kind] !== 'calls' ? 'day' : HURT_OF[kind];
}

/** The worst first; among what presses the nearest day first, among the rest what has waited longest. */
export function boardOrder(one: OnBoard, other: OnBoard, today: LocalDate): number {
  const [hurt, otherHurt] = [hurtOf(one, today), hurtOf(other, today)];
  if (hurt !== otherHurt) return HURTS.indexOf(hurt) - HURTS.indexOf(otherHurt);
  if (hurt === 'day' && one.dueOn !== other.dueOn) return (one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1;
  return one.since.getTime() - other.since.getTime();
}
