import type { NewSessionLog, StarterGroup } from '@igang/contracts';
import type { Frame } from '@igang/domain/session';

export type LogOutcome = NewSessionLog['outcome'];

/** What the log form holds; empty means not answered yet. */
export interface LogForm {
  readonly outcome: LogOutcome | '';
  readonly present: number | null;
  readonly absentWithNotice: number | null;
  readonly absentWithoutNotice: number | null;
  readonly newcomers: number | null;
  readonly steppingIn: '' | '0' | '1' | '2' | '3' | '4';
  readonly frames: readonly Frame[];
  readonly readiness: '' | '1' | '2' | '3' | '4';
  readonly next: '' | 'yes' | 'no';
  readonly note: string;
  /** She has looked at what her note may give away, and sends it as it is. */
  readonly looked: boolean;
}
/** A meeting whose time has come was held more often than not: that answer is given already. */
export const EMPTY_LOG: LogForm = {
  outcome: 'held',
  present: null,
  absentWithNotice: null,
  absentWithoutNotice: null,
  newcomers: null,
  steppingIn: '',
  frames: [],
  readiness: '',
  next: '',
  note: '',
  looked: false,
};
export const MOST_PRESENT = 30;
export const LONGEST_NOTE = 500;

/** What is sent. A meeting that was not held has no numbers. */
export function toLog({ outcome, present, frames, readiness, steppingIn, next, note, ...counts }: LogForm): NewSessionLog {
  const told = note.trim() === '' ? {} : { note: note.trim() };
  if (outcome !== 'held') return { outcome: outcome === '' ? 'cancelled' : outcome, frames: [], ...told };
  return {
    outcome,
    present: present ?? 0,
    ...countsOf(counts),
    frames: [...frames],
    ...(readiness === '' ? {} : { readiness: Number(readiness) }),
    ...(steppingIn === '' ? {} : { steppingIn: Number(steppingIn) }),
    ...(next === '' ? {} : { nextAgreed: next === 'yes' }),
    ...told,
  };
}

/** Frames the group has talked about in earlier meetings. */
export function framesBefore(group: Pick<StarterGroup, 'sessions'> | undefined): ReadonlySet<Frame> {
  return new Set(group?.sessions.flatMap((session) => session.log?.frames ?? []));
}

type Counts = Pick<LogForm, 'absentWithNotice' | 'absentWithoutNotice' | 'newcomers'>;

/** Numbers she has written; what she left empty is not told. */
function countsOf({ absentWithNotice, absentWithoutNotice, newcomers }: Counts): Partial<NewSessionLog> {
  const counts = { absentWithNotice, absentWithoutNotice, newcomers };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== null));
}

/** Whether somebody new may still come in: until the group has talked about being closed. */
export function isOpenToNewcomers(before: ReadonlySet<Frame>): boolean {
  return !before.has('closed-group');
}
