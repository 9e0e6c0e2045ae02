import type { MeetingNews } from '@igang/domain';
import type { MailMeetingsWords } from '../../../compiled/groups/mail-meetings.ts';
import type { Format } from '../../format.ts';
import type { MailText } from '../mail.ts';
import { type Fact, knownFacts } from '../mail-parts.ts';
import type { MailValues } from '../mail-values.ts';
import { befores, isSameDay, nows, only, reasonsOf, restOf, sameKind, sorted } from './mail-news.ts';

type Value = MailValues['group.meetings-changed'];

/** What is new comes first: a meeting that is called off says so in the subject. */
export function meetingsChanged(w: MailMeetingsWords, v: Value, f: Format): MailText {
  const title = titleOf(w, v, f);
  return {
    subject: title,
    heading: title,
    lines: [v.news.length === 1 ? w.helloOne(v) : w.helloMany(v)],
    facts: [
      ...newsFacts(w, v, f),
      [w.facts.coming, v.coming.length === 0 ? w.facts.none : f.days(v.coming, v.today)],
      [w.facts.where, v.where ?? w.facts.online],
    ],
    button: w.button,
    more: [w.tellUs],
  };
}

function titleOf(w: MailMeetingsWords, { news, today }: Value, f: Format): string {
  const one = only(news) ?? news.find(({ kind }) => kind === 'paused' || kind === 'resumed');
  if (one !== undefined) return titleOfOne(w.one, one, f, today);
  const kind = sameKind(news);
  return kind === 'moved' || kind === 'cancelled' || kind === 'added' ? w.many[kind]({ meetings: news.length }) : w.mixed;
}

function titleOfOne(w: MailMeetingsWords['one'], news: MeetingNews, f: Format, today: string): string {
  switch (news.kind) {
    case 'cancelled':
      return w.cancelled({ day: f.day(news.before.date, today) });
    case 'added':
      return w.added({ day: f.day(news.now.date, today) });
    case 'place':
      return w.place;
    case 'paused':
      return news.until === undefined ? w.paused : w.pausedUntil({ day: f.day(news.until, today) });
    case 'resumed':
      return w.resumed;
    case 'moved':
      return isSameDay(news)
        ? w.hours({ day: f.day(news.now.date, today), hours: f.atHours(news.now.startsAt, news.now.endsAt) })
        : w.moved({ before: f.day(news.before.date, today), now: f.day(news.now.date, today) });
  }
}

function newsFacts({ facts: w }: MailMeetingsWords, { news, resting, where, today }: Value, f: Format): Fact[] {
  const all = sorted(news);
  const { moved, cancelled, added, place } = all;
  return knownFacts(
    [w.resting, f.days(restOf(news, resting), today)],
    [w.before, f.days(befores(moved), today)],
    [w.now, f.days(nows(moved), today)],
    [w.cancelled, f.days(befores(cancelled), today)],
    ...reasonsOf(all).map((reason) => [w.why, reason] as const),
    [w.added, f.days(nows(added), today)],
    [w.placeBefore, place && (place.before ?? w.online)],
    [w.placeNow, place && (where ?? w.online)],
  );
}
