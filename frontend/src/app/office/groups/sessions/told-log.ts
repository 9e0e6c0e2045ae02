import type { NewSessionLog } from '@igang/contracts';
import type { Frame } from '@igang/domain/groups/session';

export const MOST_PRESENT = 30;
export const LONGEST_NOTE = 500;

/** What is written down while she tells; empty is what was not said. */
export interface ToldLog {
  readonly starterId: string;
  readonly outcome: NewSessionLog['outcome'];
  readonly present: number | null;
  readonly frames: readonly Frame[];
  readonly readiness: string;
  readonly next: '' | 'yes' | 'no';
  readonly note: string;
  /** What the note may give away has been looked at. */
  readonly looked: boolean;
}

export function emptyTold(starterId: string): ToldLog {
  return { starterId, outcome: 'held', present: null, frames: [], readiness: '', next: '', note: '', looked: false };
}

/** What is sent. A meeting that was not held has no numbers. */
export function toldLog({ outcome, present, frames, readiness, next, note }: Omit<ToldLog, 'starterId'>): NewSessionLog {
  const said = note.trim() === '' ? {} : { note: note.trim() };
  if (outcome !== 'held') return { outcome, frames: [], ...said };
  return {
    ...{ outcome, present: present ?? 0, frames: [...frames] },
    ...(readiness === '' ? {} : { readiness: Number(readiness) }),
    ...(next === '' ? {} : { nextAgreed: next === 'yes' }),
    ...said,
  };
}
