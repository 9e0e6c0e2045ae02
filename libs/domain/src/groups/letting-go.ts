import type { HandoverItem } from './handover.ts';
import { HANDOVER_CHECKLIST } from './handover.ts';
import { GROUP_SIZE } from './group.ts';
import { type Frame, FRAMES } from './session.ts';

/** What the log of one meeting that was held tells about the group's own feet. Null: not told. */
export interface HeldMeeting {
  readonly present: number | null;
  /** How much the starter had to step in, 0 (not at all) to 4 (all the time). */
  readonly steppingIn: number | null;
  readonly frames: readonly Frame[];
}
export type Trend = 'less' | 'same' | 'more';

/** How a group comes to stand on its own feet. A picture to talk about, never a score (domain.md 1.3). */
export interface LettingGo {
  readonly framesDone: readonly Frame[];
  readonly framesLeft: readonly Frame[];
  /** From the first to the last meeting that tells; undefined with fewer than two. */
  readonly steppingIn: Trend | undefined;
  readonly attendance: Trend | undefined;
}

/** The picture of the meetings held, in their order. */
export function lettingGo(held: readonly HeldMeeting[]): LettingGo {
  const done = new Set(held.flatMap(({ frames }) => frames));
  return {
    framesDone: FRAMES.filter((frame) => done.has(frame)),
    framesLeft: FRAMES.filter((frame) => !done.has(frame)),
    steppingIn: trend(held.map(({ steppingIn }) => steppingIn)),
    attendance: trend(held.map(({ present }) => present)),
  };
}

function trend(values: readonly (number | null)[]): Trend | undefined {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || known.length < 2) return undefined;
  if (first === last) return 'same';
  return last < first ? 'less' : 'more';
}

/** `frames`: topics left; `wait`: let the silence work; `few`: few came last time; `agree`: things left to agree on. */
export type Advice = 'frames' | 'wait' | 'few' | 'agree';
export const MUCH_STEPPING_IN = 3;

interface Standing {
  readonly held: readonly HeldMeeting[];
  readonly budget: number;
  readonly agreed: readonly HandoverItem[];
}

/** What is worth thinking of before the next meeting, the weightiest first. Before the first there is nothing to advise from. */
export function adviceFor({ held, budget, agreed }: Standing): Advice[] {
  const last = held.at(-1);
  if (last === undefined) return [];
  const isLate = held.length >= budget - 2;
  const worth: readonly (readonly [Advice, boolean])[] = [
    ['few', (last.present ?? GROUP_SIZE.min) < GROUP_SIZE.min],
    ['wait', (last.steppingIn ?? 0) >= MUCH_STEPPING_IN],
    ['frames', lettingGo(held).framesLeft.length > 0],
    ['agree', isLate && agreed.length < HANDOVER_CHECKLIST.length],
  ];
  return worth.filter(([, holds]) => holds).map(([advice]) => advice);
}
