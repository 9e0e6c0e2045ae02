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
    lines: [`Hei ${v.name}! ${v.news.length === 1 ? 'Dette er nytt' : 'Dette er endret'} for gruppa di:`],
    facts: [
      ...newsFacts(v, f),
      ['Møtene som kommer', v.coming.length === 0 ? 'Ingen er planlagt nå.' : f.days(v.coming, v.today)],
      ['Sted', v.where ?? 'På nett'],
    ],
    button: 'Se møtene',
    more: ['Passer det ikke? Si fra, så finner vi ut av det sammen.'],
  };
}

function titleOf({ news, today }: Value, f: Format): string {
  const one = only(news);
  if (one !== undefined) return titleOfOne(one, f, today);
  const rest = news.find((one) => one.kind === 'paused' || one.kind === 'resumed');
  if (rest !== undefined) return titleOfOne(rest, f, today);
  const many = { moved: 'er flyttet', cancelled: 'er avlyst', added: 'er nye', place: 'er endret' } as const;
  const kind = sameKind(news);
  return kind === undefined || kind === 'paused' || kind === 'resumed'
    ? 'Møtene er endret'
    : `${plural(news.length, 'møte', 'møter')} ${many[kind]}`;
}

function titleOfOne(news: MeetingNews, f: Format, today: string): string {
  switch (news.kind) {
    case 'cancelled':
      return `Møtet ${f.day(news.before.date, today)} er avlyst`;
    case 'added':
      return `Nytt møte ${f.day(news.now.date, today)}`;
    case 'place':
      return 'Gruppa møtes et nytt sted';
    case 'paused':
      return news.until === undefined ? 'Gruppa har pause' : `Gruppa har pause til ${f.day(news.until, today)}`;
    case 'resumed':
      return 'Gruppa møtes igjen';
    case 'moved':
      return isSameDay(news)
        ? `Møtet ${f.day(news.now.date, today)} er nå ${f.atHours(news.now.startsAt, news.now.endsAt)}`
        : `Møtet er flyttet fra ${f.day(news.before.date, today)} til ${f.day(news.now.date, today)}`;
  }
}

function newsFacts({ news, resting, where, today }: Value, f: Format): (readonly [string, string])[] {
  const all = sorted(news);
  const { moved, cancelled, added, place } = all;
  return [
    ...restFacts(news, resting).map((days) => ['Avlyst i pausen', f.days(days, today)] as const),
    ...(moved.length === 0 ? [] : [['Før', f.days(befores(moved), today)] as const, ['Nå', f.days(nows(moved), today)] as const]),
    ...(cancelled.length === 0 ? [] : [['Avlyst', f.days(befores(cancelled), today)] as const]),
    ...reasonsOf(all).map((reason) => ['Hvorfor', reason] as const),
    ...(added.length === 0 ? [] : [['Nytt', f.days(nows(added), today)] as const]),
    ...(place === undefined ? [] : [['Sted før', place.before ?? 'På nett'] as const, ['Sted nå', where ?? 'På nett'] as const]),
  ];
}
