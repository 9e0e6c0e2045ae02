import type { MeetingNews } from '@igang/domain';
import type { DayWithHours } from '../../format.ts';

type Kind = MeetingNews['kind'];
type Of<K extends Kind> = Extract<MeetingNews, { kind: K }>;

/** News by what it is, so that all that moved is told as one: from when, to when. */
export interface SortedNews {
  readonly moved: readonly Of<'moved'>[];
  readonly cancelled: readonly Of<'cancelled'>[];
  readonly added: readonly Of<'added'>[];
  readonly place: Of<'place'> | undefined;
}

export function sorted(news: readonly MeetingNews[]): SortedNews {
  return {
    moved: news.filter((one) => one.kind === 'moved'),
    cancelled: news.filter((one) => one.kind === 'cancelled'),
    added: news.filter((one) => one.kind === 'added'),
    place: news.find((one) => one.kind === 'place'),
  };
}

/** The only thing that is new, when there is only one. */
export function only(news: readonly MeetingNews[]): MeetingNews | undefined {
  return news.length === 1 ? news[0] : undefined;
}

/** What all the news is about, when it is of one kind. */
export function sameKind(news: readonly MeetingNews[]): Kind | undefined {
  const kinds = new Set(news.map(({ kind }) => kind));
  return kinds.size === 1 ? news[0]?.kind : undefined;
}

/** The same day at another hour. */
export function isSameDay({ before, now }: Of<'moved'>): boolean {
  return before.date === now.date;
}

export function befores(news: readonly { readonly before: DayWithHours }[]): DayWithHours[] {
  return news.map(({ before }) => before);
}
export function nows(news: readonly { readonly now: DayWithHours }[]): DayWithHours[] {
  return news.map(({ now }) => now);
}

/** Every reason that was given, once. */
export function reasonsOf({ cancelled }: SortedNews): string[] {
  return [...new Set(cancelled.flatMap(({ reason }) => (reason === undefined || reason === '' ? [] : [reason])))];
}

/** The meetings a pause takes away. */
export function restOf(news: readonly MeetingNews[], resting: readonly DayWithHours[]): readonly DayWithHours[] {
  return news.some(({ kind }) => kind === 'paused') ? resting : [];
}
