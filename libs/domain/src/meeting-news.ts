import type { SessionState } from './session.ts';
import type { LocalDate, LocalTime } from './time.ts';

export interface MeetingHours {
  readonly date: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
}
/** One change as it was written down: how the meeting, or the place of all of them, was before it. */
export type MeetingChange =
  | {
      readonly kind: 'moved' | 'cancelled';
      readonly sessionId: string;
      readonly before: MeetingHours;
      readonly reason?: string | undefined;
    }
  | { readonly kind: 'added'; readonly sessionId: string }
  | { readonly kind: 'place'; readonly venue: string | undefined };

export interface MeetingNow extends MeetingHours {
  readonly id: string;
  readonly state: SessionState;
}
/** What somebody who heard of none of the changes has to know. */
export type MeetingNews =
  | { readonly kind: 'moved'; readonly id: string; readonly before: MeetingHours; readonly now: MeetingHours }
  | { readonly kind: 'cancelled'; readonly id: string; readonly before: MeetingHours; readonly reason: string | undefined }
  | { readonly kind: 'added'; readonly id: string; readonly now: MeetingHours }
  | { readonly kind: 'place'; readonly before: string | undefined };

/**
 * All changes since she last heard, in their order, against how things are now: moved twice is moved once, moved there and back
 * is nothing, and so is what was added and called off again. Meetings that are over are no news.
 */
export function meetingNews(
  changes: readonly MeetingChange[],
  now: { readonly meetings: readonly MeetingNow[]; readonly venue: string | undefined; readonly today: LocalDate },
): readonly MeetingNews[] {
  const ofMeetings = now.meetings.flatMap((meeting) => {
    const hers = changes.filter((change) => change.kind !== 'place' && change.sessionId === meeting.id);
    return newsOf(meeting, hers);
  });
  const [place] = changes.filter(({ kind }) => kind === 'place');
  const hasMoved = place?.kind === 'place' && place.venue !== now.venue;
  return [
    ...ofMeetings.filter((news) => dayOf(news) >= now.today).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)),
    ...(hasMoved ? [{ kind: 'place', before: place.venue } as const] : []),
  ];
}

type OfMeeting = Exclude<MeetingNews, { kind: 'place' }>;

function newsOf(meeting: MeetingNow, changes: readonly MeetingChange[]): OfMeeting[] {
  const [first] = changes;
  if (first === undefined || first.kind === 'place') return [];
  const { id, state, ...rest } = meeting;
  const now = { date: rest.date, startsAt: rest.startsAt, endsAt: rest.endsAt };
  if (first.kind === 'added') return state === 'planned' ? [{ kind: 'added', id, now }] : [];
  if (state === 'cancelled') return [{ kind: 'cancelled', id, before: first.before, reason: reasonIn(changes) }];
  return state !== 'planned' || isSame(first.before, now) ? [] : [{ kind: 'moved', id, before: first.before, now }];
}

function reasonIn(changes: readonly MeetingChange[]): string | undefined {
  const last = changes.at(-1);
  return last?.kind === 'cancelled' ? last.reason : undefined;
}

function isSame(a: MeetingHours, b: MeetingHours): boolean {
  return a.date === b.date && a.startsAt === b.startsAt && a.endsAt === b.endsAt;
}

/** The later of the two days a move is about: one moved from yesterday to tomorrow is still to come. */
function dayOf(news: OfMeeting): LocalDate {
  if (news.kind === 'cancelled') return news.before.date;
  return news.now.date;
}
