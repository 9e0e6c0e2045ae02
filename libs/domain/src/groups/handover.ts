import { accept, type Decision, refuse } from '../decision.ts';
import { addDays, daysBetween, type LocalDate } from '../time.ts';

/** What is agreed with the group before the starter lets go (domain.md 1.3, 2). Codes; words in libs/i18n. */
export const HANDOVER_CHECKLIST = ['frames-known', 'room-and-key', 'contact-agreed', 'confidentiality-signed', 'next-dates-set'] as const;
export type HandoverItem = (typeof HANDOVER_CHECKLIST)[number];

/** A public entry of a leaderless group is fresh this long after somebody last confirmed it. */
export const FRESH_DAYS = 183;

export interface HandoverRequest {
  readonly on: LocalDate;
  readonly checked: readonly HandoverItem[];
  readonly sessionsPlanned: number;
  readonly sessionsHeld: number;
  /** Somebody in the group takes its e-mail. */
  readonly reachable: boolean;
}
export interface HandoverPlan {
  readonly freshUntil: LocalDate;
}

/**
 * Handover needs at least one meeting held, none still planned, the whole checklist, an address to ask at afterwards, and a day no
 * later than today.
 */
export function decideHandover(request: HandoverRequest, today: LocalDate): Decision<HandoverPlan> {
  if (request.sessionsPlanned > 0 || request.sessionsHeld === 0) return refuse('handover.sessions-left', { left: request.sessionsPlanned });
  const missing = HANDOVER_CHECKLIST.filter((item) => !request.checked.includes(item));
  if (missing.length > 0) return refuse('handover.checklist', { missing: missing.length });
  if (!request.reachable) return refuse('group.contact-missing');
  if (request.on > today || request.on < addDays(today, -60)) return refuse('handover.date');
  return accept({ freshUntil: addDays(request.on, FRESH_DAYS) });
}

/** How often a group meets on its own, in weeks. */
export const RHYTHMS = [1, 2, 4] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** The first meeting of the rhythm that begins at `from` which is not before `today`. */
export function nextInRhythm(from: LocalDate, everyWeeks: Rhythm, today: LocalDate): LocalDate {
  const step = 7 * everyWeeks;
  return addDays(from, Math.max(0, Math.ceil(daysBetween(from, today) / step)) * step);
}
