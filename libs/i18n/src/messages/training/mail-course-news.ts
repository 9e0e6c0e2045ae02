import type { CourseNews, LocalDate, Standing } from '@igang/domain';
import type { Format } from '../../format.ts';
import type { Lang } from '../../lang.ts';

type Where = NonNullable<CourseNews['where']>['now'];

/** What one language says of a course that has become another. */
interface NewsWording {
  readonly titles: Readonly<Record<'moved' | 'hours' | 'fewer' | 'more' | 'where' | 'link' | 'several', string>>;
  readonly before: string;
  readonly now: string;
  readonly dropped: string;
  readonly added: string;
  readonly whereBefore: string;
  readonly whereNow: string;
  readonly online: string;
  readonly link: string;
  readonly trainersBefore: string;
  readonly trainersNow: string;
  readonly nobody: string;
  readonly standing: Readonly<Record<Standing, string>>;
}

const WORDS: Readonly<Record<Lang, NewsWording>> = {
  nb: {
    titles: {
      moved: 'Kurset er flyttet',
      hours: 'Kurset har fått nye klokkeslett',
      fewer: 'Noe av kurset utgår',
      more: 'Kurset er blitt lengre',
      where: 'Kurset er et nytt sted',
      link: 'Kurset har fått ny lenke',
      several: 'Kurset er endret',
    },
    before: 'Før',
    now: 'Nå',
    dropped: 'Utgår',
    added: 'Nytt',
    whereBefore: 'Sted før',
    whereNow: 'Sted nå',
    online: 'På nett',
    link: 'Ny lenke',
    trainersBefore: 'Kursleder før',
    trainersNow: 'Kursleder nå',
    nobody: 'Ikke bestemt',
    standing: {
      confirmed: 'Du har fortsatt plassen din.',
      offered: 'Plassen du er tilbudt, er fortsatt holdt av til deg til fristen.',
      waitlisted: 'Du står fortsatt på ventelista.',
      'in-review': 'Kontoret har påmeldingen din, og svarer deg på e-post.',
    },
  },
  nn: {
    titles: {
      moved: 'Kurset er flytta',
      hours: 'Kurset har fått nye klokkeslett',
      fewer: 'Noko av kurset går ut',
      more: 'Kurset har blitt lengre',
      where: 'Kurset er ein ny stad',
      link: 'Kurset har fått ny lenkje',
      several: 'Kurset er endra',
    },
    before: 'Før',
    now: 'No',
    dropped: 'Går ut',
    added: 'Nytt',
    whereBefore: 'Stad før',
    whereNow: 'Stad no',
    online: 'På nett',
    link: 'Ny lenkje',
    trainersBefore: 'Kursleiar før',
    trainersNow: 'Kursleiar no',
    nobody: 'Ikkje bestemt',
    standing: {
      confirmed: 'Du har framleis plassen din.',
      offered: 'Plassen du har fått tilbod om, er framleis halden av til deg til fristen.',
      waitlisted: 'Du står framleis på ventelista.',
      'in-review': 'Kontoret har påmeldinga di, og svarer deg på e-post.',
    },
  },
  en: {
    titles: {
      moved: 'The course has moved',
      hours: 'The course has new hours',
      fewer: 'Part of the course is called off',
      more: 'The course has become longer',
      where: 'The course is in a new place',
      link: 'The course has a new link',
      several: 'The course has changed',
    },
    before: 'Before',
    now: 'Now',
    dropped: 'Called off',
    added: 'New',
    whereBefore: 'Place before',
    whereNow: 'Place now',
    online: 'Online',
    link: 'New link',
    trainersBefore: 'Trainer before',
    trainersNow: 'Trainer now',
    nobody: 'Not decided',
    standing: {
      confirmed: 'You still have your place.',
      offered: 'The place you were offered is still held for you until the deadline.',
      waitlisted: 'You are still on the waiting list.',
      'in-review': 'The office has your sign-up and will answer you by e-mail.',
    },
  },
};

/** What happened, in a few words, for a subject and a heading. */
export function courseNewsTitle(news: CourseNews, lang: Lang): string {
  const { titles } = WORDS[lang];
  const told = [news.days, news.where, news.link].filter((one) => one !== undefined);
  if (told.length > 1) return titles.several;
  if (news.days !== undefined) return titles[daysKind(news.days)];
  return news.where === undefined ? titles.link : titles.where;
}

/** What still holds for her. */
export function standsStill(standing: Standing, lang: Lang): string {
  return WORDS[lang].standing[standing];
}

/** What it was and what it is now, before anything else. */
export function courseNewsFacts(news: CourseNews, f: Format, today: LocalDate): readonly (readonly [string, string])[] {
  const w = WORDS[f.lang];
  const { days, where, link, trainers } = news;
  const place = ({ venue, isOnline }: Where): string => [venue, isOnline ? w.online : ''].filter(Boolean).join(' · ') || w.nobody;
  return [
    ...(days === undefined ? [] : dayFacts(days, f, today)),
    ...(where === undefined ? [] : [[w.whereBefore, place(where.before)] as const, [w.whereNow, place(where.now)] as const]),
    ...(link === undefined ? [] : [[w.link, link] as const]),
    ...(trainers === undefined
      ? []
      : [[w.trainersBefore, f.list(trainers.before) || w.nobody] as const, [w.trainersNow, f.list(trainers.now)] as const]),
  ];
}

type Days = NonNullable<CourseNews['days']>;

function dayFacts({ before, now }: Days, f: Format, today: LocalDate): (readonly [string, string])[] {
  const w = WORDS[f.lang];
  if (now.length === 0) return [[w.dropped, f.days(before, today)]];
  if (before.length === 0) return [[w.added, f.days(now, today)]];
  return [
    [w.before, f.days(before, today)],
    [w.now, f.days(now, today)],
  ];
}

function daysKind({ before, now }: Days): 'moved' | 'hours' | 'fewer' | 'more' {
  if (now.length === 0) return 'fewer';
  if (before.length === 0) return 'more';
  const isSameDates = before.length === now.length && before.every(({ date }, i) => date === now[i]?.date);
  return isSameDates ? 'hours' : 'moved';
}
