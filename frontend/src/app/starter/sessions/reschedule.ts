import type { SessionDayTaken, SessionView } from '@igang/contracts';
import type { Format } from '@igang/i18n';
import type { StarterMeetingsWords } from '@igang/i18n/words/groups/starter-meetings';

export type Hours = Pick<SessionView, 'date' | 'startsAt' | 'endsAt'>;

/** What is in the way of the hours she thinks of, in sentences. */
export interface Hindrances {
  /** It cannot be: somebody would be in two places at once. */
  readonly stops: string | undefined;
  /** She may move it there all the same, when she has seen it. */
  readonly warns: readonly string[];
}

export function hindrances(taken: SessionDayTaken | undefined, w: StarterMeetingsWords['move'], f: Format): Hindrances {
  if (taken === undefined) return { stops: undefined, warns: [] };
  const { me, busy, away, room, holiday } = taken;
  const warns = [awayLine(away, w, f), room ? w.room : undefined, holiday === null ? undefined : w.holiday({ name: holiday })];
  const stops = busy.length === 0 ? undefined : w.busy({ names: f.list(busy) });
  return { stops: me ? w.me : stops, warns: warns.filter((line) => line !== undefined) };
}

function awayLine(names: readonly string[], w: StarterMeetingsWords['move'], f: Format): string | undefined {
  const [one] = names;
  if (one === undefined) return undefined;
  return names.length === 1 ? w.awayOne({ name: one }) : w.away({ names: f.list(names) });
}

export function isAnother(hours: Hours, session: Hours | undefined): boolean {
  return hours.date !== session?.date || hours.startsAt !== session.startsAt || hours.endsAt !== session.endsAt;
}
