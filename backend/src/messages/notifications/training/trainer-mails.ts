import type { CourseForm, MailKind } from '@igang/contracts';
import { type CourseNews, localDate } from '@igang/domain';
import type { DayWithHours, Lang } from '@igang/i18n';
import { calledName, type CourseInMail } from '@igang/i18n/messages/mail';
import { NEWS_COLUMNS, NEWS_JOIN, type TrainerNews, WHERE } from '../../../training/courses/index.ts';
import type { Config } from '../../../platform/config.ts';
import { one, type Tx } from '../../../platform/transaction.ts';
import type { CalendarEntry } from '../calendar.ts';
import { calendarNote } from '../calendar-note.ts';
import { type ChangedCourse, newsOf } from './course-news.ts';
import type { Addressed, Mail, Sender } from '../mail.ts';
import { SENDER } from '../sender.ts';

type TrainerMail = Extract<MailKind, `trainer.${string}`>;
type NumberedDay = DayWithHours & { readonly number: number };

interface Facts extends ChangedCourse {
  readonly courseId: string;
  readonly personId: string;
  readonly news: TrainerNews;
  readonly sequence: number;
  readonly days: readonly NumberedDay[];
  /** Every day she has been told of before, the newest telling last. */
  readonly told: readonly NumberedDay[];
  readonly isLatest: boolean;
  /** A mail about this course has reached her, or she led it before there were such mails: to her it is news that it is gone. */
  readonly knows: boolean;
  readonly name: string;
  readonly called: string | null;
  readonly email: string;
  readonly lang: Lang;
  readonly names: Readonly<Record<Lang, string>>;
  readonly form: CourseForm;
  readonly onlineLink: string | null;
  readonly venue: string;
  readonly accessNote: string | null;
  readonly reason: string | null;
  readonly endsAt: Date | null;
  readonly together: readonly string[];
  readonly office: Sender;
}

/**
 * To somebody who leads a course. Only the newest notice is sent: it tells all there is. Of a course that she never heard of, she
 * is not told that it is gone.
 */
export async function trainerMails(tx: Tx, config: Config, kind: TrainerMail, noticeId: string): Promise<Addressed[]> {
  const facts = await one<Facts>(tx, FACTS, [noticeId]);
  if (facts === undefined) return [];
  const { name, email, lang, isLatest, endsAt } = facts;
  const news = newsFor(facts, tx.now);
  const matters = isGone(facts) ? facts.knows : endsAt !== null && endsAt > tx.now && (news !== undefined || !isOnlyChanged(facts));
  return [
    { to: { name, address: email }, lang, isTrue: isLatest && matters, write: () => mailOf(kind, news, facts, { config, now: tx.now }) },
  ];
}

/** Who leads it with her is in every mail, so it is not told as news. */
function newsFor(facts: Facts, now: Date): CourseNews | undefined {
  const news = newsOf(facts, localDate(now), true);
  return news === undefined ? undefined : { ...news, trainers: undefined };
}

/** She has heard that she leads it, so that only what is new is news. */
function isOnlyChanged({ news, knows }: Facts): boolean {
  return news === 'changed' && knows;
}

function isGone({ news }: Facts): boolean {
  return news === 'removed' || news === 'cancelled';
}

interface Ground {
  readonly config: Config;
  readonly now: Date;
}

function mailOf(kind: TrainerMail, news: CourseNews | undefined, facts: Facts, { config, now }: Ground): Mail<TrainerMail> {
  const { lang, office, together, reason } = facts;
  const course = courseOf(facts);
  const calendar = calendarOf(facts, course, config, now);
  const value = {
    today: localDate(now),
    name: calledName(facts.name, facts.called),
    course,
    together,
    news: facts.knows ? news : undefined,
    reason: reason ?? '',
  };
  const link = `${config.PUBLIC_URL}${isGone(facts) ? '/kalender' : `/kontor/kurs/${facts.courseId}`}`;
  // Set up and moved in one night: to her it is a new course.
  return { kind: kind === 'trainer.changed' && !facts.knows ? 'trainer.added' : kind, lang, office, link, value, calendar };
}

function courseOf({ names, lang, days, venue, accessNote, form, onlineLink }: Facts): CourseInMail {
  const online = form === 'physical' ? undefined : { link: onlineLink ?? undefined };
  return { title: names[lang], days, venue, accessNote: accessNote ?? undefined, online };
}

function calendarOf(
  facts: Facts,
  { title, days, venue, online, accessNote }: CourseInMail,
  { PUBLIC_URL }: Config,
  now: Date,
): CalendarEntry {
  const { courseId, personId, sequence, office, told } = facts;
  const numbers = new Set(facts.days.map(({ number }) => number));
  const url = `${PUBLIC_URL}/kontor/kurs/${courseId}`;
  const gone = new Map(told.filter(({ number }) => !numbers.has(number)).map((day) => [day.number, day]));
  return {
    method: isGone(facts) ? 'cancel' : 'publish',
    uid: `${courseId}-${personId}`,
    host: new URL(PUBLIC_URL).hostname,
    sequence,
    title,
    days,
    dropped: [...gone.values()],
    venue: [venue, online?.link].filter(Boolean).join(', '),
    about: calendarNote(facts.lang, office, accessNote, url),
    url,
    organizer: { name: `Igang, ${office.name}`, email: office.email },
    stamp: now,
  };
}

/** When a mail about this course last reached her; else when she was first to be told. */
const TOLD_AT = `coalesce((SELECT max(m.claimed_at) FROM trainer_notice x JOIN mail_delivery m ON m.subject_id = x.id
    WHERE x.course_id = n.course_id AND x.person_id = n.person_id AND m.sent_at IS NOT NULL),
  (SELECT min(x.at) FROM trainer_notice x WHERE x.course_id = n.course_id AND x.person_id = n.person_id))`;
const FACTS = `
  SELECT n.course_id AS "courseId", n.person_id AS "personId", n.kind AS news, n.sequence, n.days,
    (SELECT coalesce(jsonb_agg(day.value ORDER BY x.sequence), '[]') FROM trainer_notice x, jsonb_array_elements(x.days) AS day(value)
     WHERE x.course_id = n.course_id AND x.person_id = n.person_id AND x.sequence < n.sequence) AS told,
    NOT EXISTS (SELECT FROM trainer_notice x WHERE x.course_id = n.course_id AND x.person_id = n.person_id AND x.sequence > n.sequence) AS "isLatest",
    n.sequence = 0 OR EXISTS (SELECT FROM trainer_notice x JOIN mail_delivery m ON m.subject_id = x.id
      WHERE x.course_id = n.course_id AND x.person_id = n.person_id AND x.sequence < n.sequence AND m.sent_at IS NOT NULL) AS knows,
    p.name, p.called, p.email, p.language AS lang, t.names, c.form, c.online_link AS "onlineLink", c.cancel_reason AS reason, c.ends_at AS "endsAt",
    ${WHERE} AS venue, ${NEWS_COLUMNS},
    v.access_note AS "accessNote", ${SENDER} AS office,
    ARRAY(SELECT DISTINCT k.name FROM course_day d JOIN course_trainer ct ON ct.course_day_id = d.id JOIN person k ON k.id = ct.person_id
      WHERE d.course_id = c.id AND k.id <> p.id ORDER BY k.name) AS together
  FROM trainer_notice n JOIN person p ON p.id = n.person_id JOIN course c ON c.id = n.course_id
  JOIN course_type t ON t.id = c.course_type_id JOIN office o ON o.id = c.office_id
  LEFT JOIN venue v ON v.id = c.venue_id LEFT JOIN postal_code pc ON pc.code = v.postal_code ${NEWS_JOIN(TOLD_AT)}
  WHERE n.id = $1`;
