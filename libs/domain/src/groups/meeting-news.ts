import type { SessionState } from './session.ts';
import type { LocalDate, LocalTime } from '../time.ts';

export interface MeetingHours {
  readonly date: LocalDate;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
}
export const MEETING_CHANGES = ['moved', 'cancelled', 'added', 'place', 'paused', 'resumed'] as const;
export type MeetingChangeKind = (typeof MEETING_CHANGES)[number];
/** One change as it was written down: how the meeting, or the place of all of them, was before it. */
export type MeetingChange =
  | {
      readonly kind: 'moved' | 'cancelled';
      readonly sessionId: string;
      readonly before: MeetingHours;
      readonly reason?: string | undefined;
    }
  | { readonly kind: 'added'; readonly sessionId: string }
  /** With its municipality; undefined on the net. */
  | { readonly kind: 'place'; readonly venue: string | undefined }
  /** The whole group began to rest, or meets again. */
  | { readonly kind: 'paused' | 'resumed' };

export interface MeetingNow extends MeetingHours {
  readonly id: string;
  readonly state: SessionState;
}
/** What somebody who heard of none of the changes has to know. */
export type MeetingNews =
  | { readonly kind: 'moved'; readonly id: string; readonly before: MeetingHours; readonly now: MeetingHours }
  | { readonly kind: 'cancelled'; readonly id: string; readonly before: MeetingHours; readonly reason: string | undefined }
  | { readonly kind: 'added'; readonly id: string; readonly now: MeetingHours }
  | { readonly kind: 'place'; readonly before: string | undefined }
  | { readonly kind: 'paused'; readonly until: LocalDate | undefined }
  | { readonly kind: 'resumed' };

/** How things are now. `pause`: the group rests, to that day when it is known. */
export interface MeetingsNow {
  readonly meetings: readonly MeetingNow[];
  readonly venue: string | undefined;
  readonly today: LocalDate;
  readonly pause?: { readonly until: LocalDate | undefined } | undefined;
}

/**
 * All changes since she last heard, in their order, against how things are now: moved twice is moved once, moved there and back
 * is nothing, and so is what was added and called off again. Meetings that are over are no news.
 */
export function meetingNews(changes: readonly MeetingChange[], now: MeetingsNow): readonly MeetingNews[] {
  const ofMeetings = now.meetings.flatMap((meeting) =>
    newsOf(
      meeting,
      changes.filter(isOfMeeting).filter(({ sessionId }) => sessionId === meeting.id),
    ),
  );
  const [place] = changes.filter(({ kind }) => kind === 'place');
  const hasMoved = place?.kind === 'place' && place.venue !== now.venue;
  return [
    ...restNews(changes, now),
    ...ofMeetings.filter((news) => dayOf(news) >= now.today).sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)),
    ...(hasMoved ? [{ kind: 'place', before: place.venue } as const] : []),
  ];
}

/** Rested and met again since she heard is nothing, and so is a pause that ended and began anew. */
function restNews(changes: readonly MeetingChange[], { pause }: MeetingsNow): readonly MeetingNews[] {
  const first = changes.find(({ kind }) => kind === 'paused' || kind === 'resumed');
  if (first?.kind === 'paused' && pause !== undefined) return [{ kind: 'paused', until: pause.until }];
  return first?.kind === 'resumed' && pause === undefined ? [{ kind: 'resumed' }] : [];
}

type WholeGroup = 'place' | 'paused' | 'resumed';
type ChangeOfMeeting = Exclude<MeetingChange, { kind: WholeGroup }>;
type OfMeeting = Exclude<MeetingNews, { kind: WholeGroup }>;

function isOfMeeting(change: MeetingChange): change is ChangeOfMeeting {
  return 'sessionId' in change;
}

function newsOf(meeting: MeetingNow, changes: readonly ChangeOfMeeting[]): OfMeeting[] {
  const [first] = changes;
  if (first === undefined) return [];
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
