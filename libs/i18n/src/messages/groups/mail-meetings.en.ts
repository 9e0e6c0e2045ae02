import type { MeetingNews } from '@igang/domain';
import type { Format } from '../../format.ts';
import { plural } from '../../lang.ts';
import type { MailText } from '../mail.ts';
import { befores, isSameDay, nows, only, reasonsOf, restFacts, sameKind, sorted } from './mail-news.ts';
import type { MailValues } from '../mail-values.ts';

type Value = MailValues['group.meetings-changed'];

/** What is new comes first: a meeting that is called off says so in the subject. */
export function meetingsChanged(v: Value, f: Format): MailText {
  const title = titleOf(v, f);
  return {
    subject: title,
    heading: title,
    lines: [`Hello ${v.name}! ${v.news.length === 1 ? 'This is new' : 'This has changed'} for your group:`],
    facts: [
      ...newsFacts(v, f),
      ['Meetings to come', v.coming.length === 0 ? 'None are planned now.' : f.days(v.coming, v.today)],
      ['Place', v.where ?? 'Online'],
    ],
    button: 'See the meetings',
    more: ['Does it not suit you? Tell us, and we find out together.'],
  };
}

function titleOf({ news, today }: Value, f: Format): string {
  const one = only(news);
  if (one !== undefined) return titleOfOne(one, f, today);
  const rest = news.find((one) => one.kind === 'paused' || one.kind === 'resumed');
  if (rest !== undefined) return titleOfOne(rest, f, today);
  const many = { moved: 'have moved', cancelled: 'are called off', added: 'are new', place: 'have changed' } as const;
  const kind = sameKind(news);
  return kind === undefined || kind === 'paused' || kind === 'resumed'
    ? 'The meetings have changed'
    : `${plural(news.length, 'meeting', 'meetings')} ${many[kind]}`;
}

function titleOfOne(news: MeetingNews, f: Format, today: string): string {
  switch (news.kind) {
    case 'cancelled':
      return `The meeting on ${f.day(news.before.date, today)} is called off`;
    case 'added':
      return `A new meeting on ${f.day(news.now.date, today)}`;
    case 'place':
      return 'The group meets at a new place';
    case 'paused':
      return news.until === undefined ? 'The group is resting' : `The group is resting until ${f.day(news.until, today)}`;
    case 'resumed':
      return 'The group meets again';
    case 'moved':
      return isSameDay(news)
        ? `The meeting on ${f.day(news.now.date, today)} is now at ${f.atHours(news.now.startsAt, news.now.endsAt)}`
        : `The meeting has moved from ${f.day(news.before.date, today)} to ${f.day(news.now.date, today)}`;
  }
}

function newsFacts({ news, resting, where, today }: Value, f: Format): (readonly [string, string])[] {
  const all = sorted(news);
  const { moved, cancelled, added, place } = all;
  return [
    ...restFacts(news, resting).map((days) => ['Called off during the rest', f.days(days, today)] as const),
    ...(moved.length === 0 ? [] : [['Before', f.days(befores(moved), today)] as const, ['Now', f.days(nows(moved), today)] as const]),
    ...(cancelled.length === 0 ? [] : [['Called off', f.days(befores(cancelled), today)] as const]),
    ...reasonsOf(all).map((reason) => ['Why', reason] as const),
    ...(added.length === 0 ? [] : [['New', f.days(nows(added), today)] as const]),
    ...(place === undefined ? [] : [['Place before', place.before ?? 'Online'] as const, ['Place now', where ?? 'Online'] as const]),
  ];
}
