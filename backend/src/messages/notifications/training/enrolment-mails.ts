import type { MailKind } from '@igang/contracts';
import { BEFORE_THE_COURSE, COMING, type CourseNews, INVITED, localDate, onConfirming, UNCONFIRMED_DAYS } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { calledName, type CourseInMail } from '@igang/i18n/messages/mail';
import { confirmLink, doorUrl, manageLink } from '../../../training/enrolments/enrolment-links.ts';
import { TOLD_OF_CHANGES } from '../../../training/enrolments/enrolment.ts';
import type { Config } from '../../../platform/config.ts';
import type { Tx } from '../../../platform/transaction.ts';
import type { CalendarEntry } from '../calendar.ts';
import { calendarNote } from '../calendar-note.ts';
import { newsOf } from './course-news.ts';
import { type EnrolmentFacts, enrolmentFacts, type Moved } from './enrolment-facts.query.ts';
import type { Addressed, Mail, Sender } from '../mail.ts';
import { choicesNow, tookInstead } from './other-choices.ts';

export type EnrolmentMail = Extract<MailKind, `enrolment.${string}`>;

const takesPeople = ({ courseState }: EnrolmentFacts): boolean => COMING.includes(courseState);
const isAhead = (e: EnrolmentFacts, now: Date): boolean => takesPeople(e) && e.startsAt !== null && e.startsAt > now;

/** Whether each mail still says what is so (product.md rule 11). */
const IS_TRUE: Readonly<Record<EnrolmentMail, (e: EnrolmentFacts, now: Date) => boolean>> = {
  'enrolment.confirm-address': (e, now) => e.state === 'applied' && isAhead(e, now),
  'enrolment.confirmed': (e, now) => e.state === 'confirmed' && isAhead(e, now),
  'enrolment.waitlisted': (e, now) => e.state === 'waitlisted' && isAhead(e, now),
  'enrolment.offered': (e, now) => e.state === 'offered' && e.offerUntil !== null && e.offerUntil > now && isAhead(e, now),
  'enrolment.offer-expired': (e, now) => e.lastOffer === 'expired' && ['expired', 'waitlisted'].includes(e.state) && isAhead(e, now),
  'enrolment.cancelled': (e) => e.state === 'cancelled' && e.courseState !== 'cancelled' && e.isConfirmedAddress,
  'enrolment.reminder': (e, now) => e.state === 'confirmed' && isAhead(e, now),
  'enrolment.course-confirmed': (e, now) => e.state === 'confirmed' && e.confirmedAt !== null && isAhead(e, now),
  'enrolment.course-changed': (e, now) => TOLD_OF_CHANGES.includes(e.state) && isAhead(e, now) && newsFor(e, now) !== undefined,
  'enrolment.course-cancelled': (e) => e.courseState === 'cancelled' && e.isConfirmedAddress && !['declined', 'expired'].includes(e.state),
  'enrolment.certificate': (e) => e.certificateId !== null,
  'enrolment.in-review': (e, now) => e.state === 'in-review' && isAhead(e, now),
  'enrolment.turned-down': (e) => e.state === 'turned-down',
  'enrolment.moved': (e) => e.state === 'cancelled' && e.movedTo !== null,
  'enrolment.same-address': (e, now) => !['cancelled', 'declined', 'turned-down'].includes(e.state) && isAhead(e, now),
  'enrolment.invited': (e, now) => !e.isConfirmedAddress && INVITED.includes(e.state) && isAhead(e, now),
};

export async function enrolmentMails(tx: Tx, config: Config, kind: EnrolmentMail, enrolmentId: string): Promise<Addressed[]> {
  const facts = await enrolmentFacts(tx, enrolmentId);
  // Who has no address is rung, and has her certificate on paper.
  if (facts === undefined || facts.email === null) return [];
  // A stranger's form gave the name too: neither is used together before the address is confirmed.
  const to = { name: facts.isConfirmedAddress ? facts.name : undefined, address: facts.email };
  const says = kind === 'enrolment.course-changed' ? JSON.stringify([facts.changeId, facts.asIs]) : undefined;
  return [{ to, lang: facts.lang, isTrue: IS_TRUE[kind](facts, tx.now), says, write: () => mailOf(kind, facts, config, tx.now) }];
}

function newsFor(e: EnrolmentFacts, now: Date) {
  return newsOf(e, localDate(now), e.state === 'confirmed');
}

/** What the mails of one enrolment have in common. */
interface Ground {
  readonly e: EnrolmentFacts;
  readonly now: Date;
  readonly site: string;
  readonly about: { readonly today: string; readonly name: string; readonly course: CourseInMail };
  readonly from: { readonly lang: Lang; readonly office: Sender };
  readonly confirmLink: string;
  /** To her own page. */
  readonly link: string;
  /** To her own page, for as long after the mail as others live after the course: a result may come late. */
  readonly certificateLink: string;
  /** To the enrolment that took over. */
  readonly newLink: string | undefined;
  /** What the code for the door says. */
  readonly door: string;
  readonly calendar: CalendarEntry;
}

function groundOf(e: EnrolmentFacts, config: Config, now: Date): Ground {
  const [site, secret, course] = [config.PUBLIC_URL, config.APP_SECRET, courseOf(e)];
  const link = `${site}/min-pamelding/${manageLink(secret, e, e.endsAt ?? now)}`;
  return {
    e,
    now,
    site,
    // Who was signed up by another has not said what she is called: then she is greeted without a name.
    about: { today: localDate(now), name: e.isConfirmedAddress ? calledName(e.name, e.called) : '', course },
    from: { lang: e.lang, office: e.office },
    confirmLink: `${site}/bekreft/${confirmLink(secret, e, e.appliedAt)}`,
    link,
    certificateLink: `${site}/min-pamelding/${manageLink(secret, e, later(e.endsAt ?? now, now))}`,
    newLink: e.movedTo === null ? undefined : `${site}/min-pamelding/${manageLink(secret, e.movedTo, new Date(e.movedTo.endsAt))}`,
    door: doorUrl({ url: site, secret }, e.id, e.endsAt ?? now),
    calendar: calendarOf(e, course, { config, now, url: link }),
  };
}

function later(a: Date, b: Date): Date {
  return a > b ? a : b;
}

type Parts<K extends MailKind> = Pick<Mail<K>, 'value' | 'link' | 'calendar' | 'door'>;

const PARTS: { readonly [K in EnrolmentMail]: (ground: Ground) => Parts<K> } = {
  'enrolment.confirm-address': ({ e, about: { today, course }, confirmLink: link }) => ({
    value: { today, course, days: UNCONFIRMED_DAYS, leadsTo: onConfirming(e, e.isLookedAt) },
    link,
  }),
  'enrolment.confirmed': ({ about, link, e, calendar, door }) => ({
    value: { ...about, ...choicesNow(e.others, e.lang), vouched: e.isVouched },
    link,
    calendar,
    door,
  }),
  'enrolment.waitlisted': ({ about, link, e }) => ({
    value: { ...about, position: e.position ?? 1, offerHours: e.offerHours, vouched: e.isVouched },
    link,
  }),
  'enrolment.offered': ({ about, link, e, now }) => ({ value: { ...about, until: e.offerUntil ?? now }, link }),
  'enrolment.offer-expired': ({ about, link, e }) => ({ value: { ...about, position: e.position ?? undefined }, link }),
  'enrolment.cancelled': ({ about, link, e, now, calendar }) => ({
    value: { ...about, canUndo: e.undoUntil !== null && e.undoUntil > now, instead: tookInstead(e.others, e.lang) },
    link,
    calendar: e.inCalendar ? cancelled(calendar) : undefined,
  }),
  'enrolment.reminder': ({ about, link, door }) => ({ value: about, link, door }),
  'enrolment.course-confirmed': ({ about, link }) => ({ value: about, link }),
  'enrolment.course-changed': ({ about, link, e, now, calendar }) => ({
    value: { ...about, standing: standingOf(e), news: newsFor(e, now) ?? NO_NEWS, hasDropped: e.dropped.length > 0 },
    link,
    calendar: e.state === 'confirmed' ? calendar : undefined,
  }),
  'enrolment.course-cancelled': ({ about, site, e, calendar }) => ({
    value: { ...about, reason: e.cancelReason ?? '', inCalendar: e.inCalendar },
    link: `${site}/kurs`,
    calendar: e.inCalendar ? cancelled(calendar) : undefined,
  }),
  // Her own page has the sheet and asks nobody to sign in; most who take a course have no account.
  'enrolment.certificate': ({ about, certificateLink: link, e }) => ({
    value: { ...about, validUntil: e.validUntil === null ? undefined : localDate(e.validUntil), promised: e.promised },
    link,
  }),
  'enrolment.in-review': ({ about, link }) => ({ value: about, link }),
  'enrolment.turned-down': ({ about, site, e }) => ({ value: { ...about, reason: e.turnedDownReason ?? '' }, link: `${site}/kurs` }),
  'enrolment.moved': ({ about, e, calendar, newLink, link }) => ({
    value: { ...about, to: e.movedTo === null ? about.course : movedCourse(e.movedTo, e.lang), inCalendar: e.inCalendar },
    link: newLink ?? link,
    calendar: e.inCalendar ? cancelled(calendar) : undefined,
  }),
  'enrolment.same-address': ({ about: { today, course }, site, e }) => ({
    value: { today, course },
    link: `${site}/kurs/${e.courseId}/pamelding`,
  }),
  'enrolment.invited': ({ about: { today, course }, link, e }) => ({
    value: { today, course, by: e.invitedBy ?? e.office.email, until: e.offerUntil ?? undefined, position: e.position ?? undefined },
    link,
  }),
};

const STILL_IN_IT = BEFORE_THE_COURSE;

const NO_NEWS: CourseNews = { days: undefined, where: undefined, link: undefined, trainers: undefined };

function standingOf({ state }: EnrolmentFacts) {
  return state === 'offered' || state === 'waitlisted' || state === 'in-review' ? state : 'confirmed';
}

function movedCourse({ names, days, venue, place }: Moved, lang: Lang): CourseInMail {
  return { title: names[lang], days, venue, place, accessNote: undefined };
}

function mailOf<K extends EnrolmentMail>(kind: K, e: EnrolmentFacts, config: Config, now: Date): Mail<K> {
  const ground = groundOf(e, config, now);
  return { kind, ...ground.from, ...PARTS[kind](ground) };
}

function courseOf(e: EnrolmentFacts): CourseInMail {
  const { names, lang, days, venue, town, accessNote, state, undecided } = e;
  const where = { venue: venue ?? '', place: town ?? undefined, accessNote: accessNote ?? undefined, online: onlineOf(e) };
  // Who has left it or is done with it need not wonder.
  return { title: names[lang], days, ...where, undecided: STILL_IN_IT.includes(state) ? (undecided ?? undefined) : undefined };
}

function onlineOf({ form, onlineLink, state }: EnrolmentFacts): CourseInMail['online'] {
  return form === 'physical' ? undefined : { link: state === 'confirmed' ? (onlineLink ?? undefined) : undefined };
}

interface OwnPage {
  readonly config: Config;
  readonly now: Date;
  readonly url: string;
}

function calendarOf(e: EnrolmentFacts, { title, days, ...where }: CourseInMail, { config, now, url }: OwnPage): CalendarEntry {
  const organizer = { name: `Igang, ${e.office.name}`, email: e.office.email };
  const host = new URL(config.PUBLIC_URL).hostname;
  const about = calendarNote(e.lang, e.office, where.accessNote, url);
  const venue = [where.venue, where.online?.link].filter(Boolean).join(', ');
  return {
    method: 'publish',
    uid: e.id,
    host,
    sequence: e.sequence,
    title,
    days,
    dropped: e.dropped,
    venue,
    about,
    url,
    organizer,
    stamp: now,
  };
}

/** Her own cancellation does not change the course's sequence, so it goes one beyond (RFC 5545, SEQUENCE). */
function cancelled(entry: CalendarEntry): CalendarEntry {
  return { ...entry, method: 'cancel', sequence: entry.sequence + 1 };
}
