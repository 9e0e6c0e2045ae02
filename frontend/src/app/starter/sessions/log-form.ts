import type { NewSessionLog, StarterGroup } from '@igang/contracts';
import { GROUP_SIZE } from '@igang/domain/groups/group';
import type { Frame } from '@igang/domain/groups/session';

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
  /** What she declares when the group begins with this meeting. */
  readonly everyoneIsAdult: boolean;
  readonly nobodyKnowsAnother: boolean;
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
  everyoneIsAdult: false,
  nobodyKnowsAnother: false,
};
export const MOST_PRESENT = 30;
export const LONGEST_NOTE = 500;

/** What is sent. A meeting that was not held has no numbers. */
export function toLog({ outcome, present, frames, readiness, steppingIn, next, note, ...rest }: LogForm, begins = false): NewSessionLog {
  const told = note.trim() === '' ? {} : { note: note.trim() };
  if (outcome !== 'held') return { outcome: outcome === '' ? 'cancelled' : outcome, frames: [], ...told };
  return {
    outcome,
    present: present ?? 0,
    ...countsOf(rest),
    frames: [...frames],
    ...(readiness === '' ? {} : { readiness: Number(readiness) }),
    ...seenIn({ steppingIn, next }),
    ...told,
    ...(begins ? declaredIn(rest) : {}),
  };
}

function seenIn({ steppingIn, next }: Pick<LogForm, 'steppingIn' | 'next'>): Partial<NewSessionLog> {
  return {
    ...(steppingIn === '' ? {} : { steppingIn: Number(steppingIn) }),
    ...(next === '' ? {} : { nextAgreed: next === 'yes' }),
  };
}

function declaredIn({
  everyoneIsAdult,
  nobodyKnowsAnother,
}: Pick<LogForm, 'everyoneIsAdult' | 'nobodyKnowsAnother'>): Partial<NewSessionLog> {
  return { begins: { everyoneIsAdult, nobodyKnowsAnother } };
}

/** Whether so many can begin a group: those who came and those who did not. Not told yet is not wrong. */
export function canBegin({ present, absentWithNotice, absentWithoutNotice }: LogForm): boolean {
  const all = (present ?? 0) + (absentWithNotice ?? 0) + (absentWithoutNotice ?? 0);
  return present === null || (all >= GROUP_SIZE.min && all <= GROUP_SIZE.max);
}

/** A log that was sent, as the form holds it; from the server, or from the device it still waits on. */
export function fromLog(outcome: LogOutcome, log: Omit<Told, 'outcome'>): LogForm {
  return {
    ...EMPTY_LOG,
    outcome,
    present: log.present ?? null,
    absentWithNotice: log.absentWithNotice ?? null,
    absentWithoutNotice: log.absentWithoutNotice ?? null,
    newcomers: log.newcomers ?? null,
    frames: log.frames,
    steppingIn: chosen(STEPS, log.steppingIn),
    readiness: chosen(READY, log.readiness),
    next: log.nextAgreed === true ? 'yes' : log.nextAgreed === false ? 'no' : '',
    note: log.note ?? '',
  };
}

/** What both have: a number, or nothing. */
type Told = { readonly [K in keyof NewSessionLog]?: NewSessionLog[K] | null } & Pick<NewSessionLog, 'frames'>;
const STEPS = ['0', '1', '2', '3', '4'] as const;
const READY = ['1', '2', '3', '4'] as const;

function chosen<T extends string>(of: readonly T[], value: number | null | undefined): T | '' {
  return of.find((one) => one === String(value)) ?? '';
}

/** Frames the group has talked about in earlier meetings. */
export function framesBefore(
  group: Pick<StarterGroup, 'sessions'> | undefined,
  meeting?: { id: string; date: string },
): ReadonlySet<Frame> {
  const earlier = group?.sessions.filter(({ id, date }) => meeting === undefined || (id !== meeting.id && date <= meeting.date));
  return new Set(earlier?.flatMap((session) => session.log?.frames ?? []));
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
