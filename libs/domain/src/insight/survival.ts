import { FOLLOW_UP_ANSWER_DAYS, FOLLOW_UP_DAYS, type FollowUpKind, HANDOVER_FOLLOW_UPS } from '../groups/follow-up.ts';
import { type GroupLife, turnbull } from './turnbull.ts';

/** A sign of life, days after the handover. `support`: a meeting with a starter who came back; `renewal`: it began afresh with more people. */
export interface LifeSign {
  readonly day: number;
  readonly kind: FollowUpKind | 'support' | 'renewal';
}
/** The share of the groups that live at a question, with the band that holds the true share nineteen times in twenty. */
export interface SurvivalPoint {
  readonly day: number;
  /** Groups that told, at this question or since, that they lived then … */
  readonly alive: number;
  /** … of those we know of: these, and those that told now that they had ended. */
  readonly answers: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** With fewer groups nothing is said: a curve of four groups is four groups' stories. */
export const LEAST_GROUPS = 10;
const YEAR = FOLLOW_UP_DAYS.yearly;
const BEGINNING = { day: 0, share: 1, low: 1, high: 1 } as const;

/** The days after the handover of the questions every group is asked: those the handover plans, and then every year, up to the first not before `day`. */
export function questionDays(day: number): number[] {
  const marks = HANDOVER_FOLLOW_UPS.map((kind) => FOLLOW_UP_DAYS[kind]);
  while ((marks.at(-1) ?? day) < day) marks.push((marks.at(-1) ?? 0) + YEAR);
  return marks;
}

/**
 * What was heard of a group, put on the days of the questions: an end lies after the last sign of life and before the answer that
 * told of it, and an answer counts for its question as long as that is open. The first question counts as the one at six weeks,
 * also where it came after so many meetings of the group's own.
 */
export function lifeOf(signs: readonly LifeSign[], endToldOn: number | undefined): GroupLife {
  const marks = questionDays(Math.max(0, endToldOn ?? 0, ...signs.map(({ day }) => day)));
  const reached = ({ day, kind }: LifeSign): number =>
    Math.max(kind === 'own-meetings' ? FOLLOW_UP_DAYS['six-weeks'] : 0, marks.findLast((mark) => mark <= day) ?? 0);
  const livedOn = Math.max(0, ...signs.map(reached));
  if (endToldOn === undefined) return { livedOn, endedBy: undefined };
  const endedBy = [...marks, livedOn + YEAR].find((mark) => mark > livedOn && endToldOn <= mark + FOLLOW_UP_ANSWER_DAYS);
  return { livedOn, endedBy: endedBy ?? livedOn + YEAR };
}

/**
 * How long groups live on their own, told at the questions they are asked: Turnbull's estimate (1976) for ends that are only known
 * to lie between two answers, of which the product-limit estimate (Kaplan and Meier) and the life table are the cases where no
 * question is skipped. Groups we have lost sight of count as long as we knew of them. Bands: infra/docs/adr/0014. Undefined for
 * fewer than ten groups; a question that fewer have answered is not told.
 */
export function survivalCurve(lives: readonly GroupLife[], days = daysOf(lives)): readonly SurvivalPoint[] | undefined {
  if (lives.length < LEAST_GROUPS) return undefined;
  const estimate = turnbull(lives);
  const points = days.map((day): SurvivalPoint => {
    const alive = lives.filter(({ livedOn }) => livedOn >= day).length;
    const answers = alive + lives.filter(({ endedBy }) => endedBy === day).length;
    return { day, alive, answers, ...estimate.at(day, answers) };
  });
  const told = points.filter(({ day, answers }) => answers >= LEAST_GROUPS && estimate.settles(day));
  return [{ ...BEGINNING, alive: lives.length, answers: lives.length }, ...told];
}

function daysOf(lives: readonly GroupLife[]): number[] {
  const last = Math.max(0, ...lives.map(({ livedOn, endedBy }) => endedBy ?? livedOn));
  return questionDays(last).filter((day) => day <= last);
}
