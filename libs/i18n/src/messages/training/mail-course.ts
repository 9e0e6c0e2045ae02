import { courseIn } from '../../../compiled/training/course.all.ts';
import type { MailCourseNewsWords } from '../../../compiled/training/mail-course-news.ts';
import type { MailCoursesWords } from '../../../compiled/training/mail-courses.ts';
import type { MailDemandWords } from '../../../compiled/training/mail-demand.ts';
import type { MailTrainersWords } from '../../../compiled/training/mail-trainers.ts';
import type { MailWaysWords } from '../../../compiled/training/mail-ways.ts';
import type { Format } from '../../format.ts';
import { undecidedText } from '../../training/courses/course-words.ts';
import { type Fact, knownFacts } from '../mail-parts.ts';
import type { CourseInMail, MailText, MailValues } from '../mail.ts';

/** What the mails about courses are written with, in one language. */
export interface TrainingMailWords {
  readonly courses: MailCoursesWords;
  readonly news: MailCourseNewsWords;
  readonly ways: MailWaysWords;
  readonly demand: MailDemandWords;
  readonly trainers: MailTrainersWords;
}

/** What one mail is made of. */
export type Made<K extends keyof MailValues> = (w: TrainingMailWords, value: MailValues[K], f: Format) => MailText;

/** When, where and how a course is. Whoever is not given its link is told that there will be one. */
export function courseFacts({ courses: { facts } }: TrainingMailWords, course: CourseInMail, f: Format, today: string): Fact[] {
  const { title, days, venue, online, accessNote, undecided } = course;
  return knownFacts(
    [facts.course, title],
    [facts.when, f.days(days, today)],
    [facts.where, venue],
    [facts.online, online && (online.link ?? facts.linkLater)],
    [facts.access, accessNote],
    [facts.undecided, undecided && undecidedText(undecided, courseIn[f.lang], f, today)],
  );
}

/** The same without how to find the way: she has no place there yet. */
export function briefFacts(w: TrainingMailWords, course: CourseInMail, f: Format, today: string): Fact[] {
  return courseFacts(w, { ...course, accessNote: undefined }, f, today);
}
