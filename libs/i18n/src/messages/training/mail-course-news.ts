import type { CourseNews, LocalDate } from '@igang/domain';
import type { MailCourseNewsWords } from '../../../compiled/training/mail-course-news.ts';
import type { Format } from '../../format.ts';
import { type Fact, knownFacts } from '../mail-parts.ts';

type Where = NonNullable<CourseNews['where']>['now'];
type Days = NonNullable<CourseNews['days']>;

/** What happened, in a few words, for a subject and a heading. */
export function courseNewsTitle({ titles }: MailCourseNewsWords, news: CourseNews): string {
  const told = [news.days, news.where, news.link].filter((one) => one !== undefined);
  if (told.length > 1) return titles.several;
  if (news.days !== undefined) return titles[daysKind(news.days)];
  return news.where === undefined ? titles.link : titles.where;
}

/** What it was and what it is now, before anything else. */
export function courseNewsFacts(w: MailCourseNewsWords, { days, where, link, trainers }: CourseNews, f: Format, today: LocalDate): Fact[] {
  const place = ({ venue, isOnline }: Where): string => [venue, isOnline ? w.online : ''].filter(Boolean).join(' · ') || w.nobody;
  return [
    ...(days === undefined ? [] : dayFacts(w, days, f, today)),
    ...knownFacts(
      [w.whereBefore, where && place(where.before)],
      [w.whereNow, where && place(where.now)],
      [w.link, link],
      [w.trainersBefore, trainers && (f.list(trainers.before) || w.nobody)],
      [w.trainersNow, trainers && f.list(trainers.now)],
    ),
  ];
}

function dayFacts(w: MailCourseNewsWords, { before, now }: Days, f: Format, today: LocalDate): Fact[] {
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
