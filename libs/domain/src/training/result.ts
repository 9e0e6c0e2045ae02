import type { CourseState } from './course.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { type CourseResult, UNDO_MS } from './enrolment.ts';
import { instantAfter } from '../spans.ts';

/** So long after its last day whoever runs the course may correct a result; after that the office, with a reason. */
export const RESULT_OPEN_DAYS = 30;
/** A result that is taken back sooner has done nothing: certificate and qualification wait so long. */
export const REWARD_AFTER_MS = UNDO_MS;

export interface ResultFrame {
  readonly state: CourseState;
  readonly endsAt: Date;
  readonly earlier: CourseResult | null;
}

/** A first result may come late while the course is not completed. */
export function resultIsClosed({ state, endsAt, earlier }: ResultFrame, now: Date): boolean {
  const late = now > instantAfter(endsAt, { days: RESULT_OPEN_DAYS });
  return late && (earlier !== null || state === 'completed');
}

export interface Correction {
  readonly byOffice: boolean;
  readonly reason: string | undefined;
}

/** Whether a result may be set or changed now. */
export function decideCorrection(frame: ResultFrame, { byOffice, reason }: Correction, now: Date): Decision<true> {
  if (!resultIsClosed(frame, now)) return accept(true);
  if (!byOffice) return refuse('result.closed', { days: RESULT_OPEN_DAYS });
  return reason === undefined ? refuse('result.reason-needed', { days: RESULT_OPEN_DAYS }) : accept(true);
}

interface Given {
  readonly result: CourseResult;
  readonly at: string;
}

/** Results that stood long enough to have had an effect, and the one that stands now; the newest last. */
export function resultsThatStood<G extends Given>(results: readonly G[]): G[] {
  return results.filter(({ at }, i) => {
    const next = results[i + 1];
    return next === undefined || Date.parse(next.at) - Date.parse(at) >= REWARD_AFTER_MS;
  });
}
