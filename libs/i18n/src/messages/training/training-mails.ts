import { mailCourseNewsIn } from '../../../compiled/training/mail-course-news.all.ts';
import { mailCoursesIn } from '../../../compiled/training/mail-courses.all.ts';
import { mailDemandIn } from '../../../compiled/training/mail-demand.all.ts';
import { mailTrainersIn } from '../../../compiled/training/mail-trainers.all.ts';
import { mailWaysIn } from '../../../compiled/training/mail-ways.all.ts';
import type { Lang } from '../../lang.ts';
import type { CourseMailWords, DemandMailWords, TrainerMailWords, WayMailWords } from '../mail.ts';
import { courseMails } from './mail-courses.ts';
import { demandMails } from './mail-demand.ts';
import { trainerMails } from './mail-trainers.ts';
import { wayMails } from './mail-ways.ts';

/** The mails about courses: what each holds is decided once, the words are a language's. */
export function trainingMails(lang: Lang): CourseMailWords & WayMailWords & DemandMailWords & TrainerMailWords {
  const w = {
    courses: mailCoursesIn[lang],
    news: mailCourseNewsIn[lang],
    ways: mailWaysIn[lang],
    demand: mailDemandIn[lang],
    trainers: mailTrainersIn[lang],
  };
  return { ...courseMails(w), ...wayMails(w), ...demandMails(w), ...trainerMails(w) };
}
