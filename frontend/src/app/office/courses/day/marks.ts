import type { EnrolmentRow } from '@igang/contracts';
import { type Presence, PRESENCES } from '@igang/domain';

/** What another device had marked when ours came. */
export interface Theirs {
  readonly presence: Presence | null;
  readonly by: string | undefined;
  readonly at: string | undefined;
}
/** A mark made on this device that the server does not have yet. No names: only whose list knows them. */
export interface Mark {
  /** Counts up on this device: the order in which they were made, and in which they are sent. */
  readonly id?: number;
  /** Who made it; nobody else's session sends it. */
  readonly owner: string;
  readonly courseId: string;
  readonly enrolmentId: string;
  readonly dayId: string;
  readonly presence: Presence;
  /** What was shown when it was made. */
  readonly was: Presence | null;
  /** The idempotency key it is sent under, however often. */
  readonly key: string;
  readonly madeAt: string;
  /** Set when another device had marked otherwise: waits for somebody to choose. */
  readonly theirs?: Theirs;
  /** Set when the server said no: the reason, in the language it was sent in. */
  readonly refused?: string;
}
export type DayRow = Pick<EnrolmentRow, 'id' | 'name' | 'state' | 'attendance' | 'result' | 'results' | 'certificateId' | 'can'>;
type Cell = Pick<Mark, 'enrolmentId' | 'dayId'>;

export function isOf(cell: Cell): (mark: Mark) => boolean {
  return ({ enrolmentId, dayId }) => enrolmentId === cell.enrolmentId && dayId === cell.dayId;
}

/** What the page shows: the newest mark made here, else what the server has. */
export function shownPresence(row: Pick<DayRow, 'id' | 'attendance'>, dayId: string, marks: readonly Mark[]): Presence | undefined {
  const mine = marks.filter(isOf({ enrolmentId: row.id, dayId })).findLast(({ refused }) => refused === undefined);
  return mine?.presence ?? row.attendance.find((mark) => mark.dayId === dayId)?.presence;
}

/** The next to send: the oldest whose person and day nobody has to decide about first. */
export function nextToSend(marks: readonly Mark[]): Mark | undefined {
  const held = marks.filter((mark) => mark.theirs !== undefined);
  return marks.find((mark) => mark.theirs === undefined && mark.refused === undefined && !held.some(isOf(mark)));
}

/**
 * Another device had marked otherwise. What was made here later for the same person and day is the wish that stands; when that
 * is what the other device says, nothing is left to decide.
 * @returns the one mark that stays, if any, and those that go
 */
export function afterConflict(marks: readonly Mark[], mark: Mark, theirs: Theirs): { stays: Mark | undefined; go: Mark[] } {
  const mine = marks.filter((candidate) => isOf(mark)(candidate) && candidate.refused === undefined);
  const wish = mine.at(-1) ?? mark;
  const stays = wish.presence === theirs.presence ? undefined : { ...wish, theirs };
  return { stays, go: mine.filter(({ id }) => id !== stays?.id) };
}

/** The list as it is when the server has taken a mark, or has told of another's; null when nothing is marked. */
export function withPresence(rows: readonly DayRow[], { enrolmentId, dayId }: Cell, presence: Presence | null): DayRow[] {
  return rows.map((row) => {
    if (row.id !== enrolmentId) return row;
    const others = row.attendance.filter((mark) => mark.dayId !== dayId);
    return { ...row, attendance: presence === null ? others : [...others, { dayId, presence }] };
  });
}

/** What the server told of the other device's mark. */
export function theirsIn(values: Readonly<Record<string, string | number>>): Theirs {
  const { presence, by, at } = values;
  return {
    presence: PRESENCES.find((one) => one === presence) ?? null,
    by: typeof by === 'string' ? by : undefined,
    at: typeof at === 'string' ? at : undefined,
  };
}
