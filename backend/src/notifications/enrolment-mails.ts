import type { MailKind } from '@igang/contracts';
import { localDate } from '@igang/domain';
import { calledName, type CourseInMail } from '@igang/i18n/mail';
import { confirmLink, manageLink } from '../enrolments/index.ts';
import type { Config } from '../platform/config.ts';
import type { Tx } from '../platform/transaction.ts';
import type { CalendarEntry } from './calendar.ts';
import { type EnrolmentFacts, enrolmentFacts } from './enrolment-facts.query.ts';
import type { Addressed, AnyMail } from './mail.ts';

export type EnrolmentMail = Extract<MailKind, `enrolment.${string}`>;

const CONFIRM_DAYS = 7;

const takesPeople = ({ courseState }: EnrolmentFacts): boolean => ['published', 'open', 'closed'].includes(courseState);
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
  'enrolment.course-changed': (e, now) => ['confirmed', 'offered', 'waitlisted'].includes(e.state) && isAhead(e, now),
  'enrolment.course-cancelled': (e) => e.courseState === 'cancelled' && e.isConfirmedAddress && !['declined', 'expired'].includes(e.state),
  'enrolment.certificate': (e) => e.certificateId !== null,
};

export async function enrolmentMails(tx: Tx, config: Config, kind: EnrolmentMail, enrolmentId: string): Promise<Addressed[]> {
  const facts = await enrolmentFacts(tx, enrolmentId);
  if (facts === undefined) return [];
  // A stranger's form gave the name too: neither is used together before the address is confirmed.
  const to = { name: facts.isConfirmedAddress ? facts.name : undefined, address: facts.email };
  return [{ to, lang: facts.lang, isTrue: IS_TRUE[kind](facts, tx.now), write: () => mailOf(kind, facts, config, tx.now) }];
}

function mailOf(kind: EnrolmentMail, e: EnrolmentFacts, config: Config, now: Date): AnyMail {
  const [site, secret, today] = [config.PUBLIC_URL, config.APP_SECRET, localDate(now)];
  const course = courseOf(e);
  const about = { today, name: calledName(e.name), course };
  const from = { lang: e.lang, office: e.office };
  const own = { ...from, link: `${site}/min-pamelding/${manageLink(secret, e.id, e.endsAt ?? now)}` };
  const calendar = calendarOf(e, course, config, now);
  switch (kind) {
    case 'enrolment.confirm-address':
      return {
        kind,
        ...from,
        link: `${site}/bekreft/${confirmLink(secret, e.id, e.appliedAt)}`,
        value: { today, course, days: CONFIRM_DAYS },
      };
    case 'enrolment.confirmed':
      return { kind, ...own, value: about, calendar };
    case 'enrolment.waitlisted':
      return { kind, ...own, value: { ...about, position: e.position ?? 1 } };
    case 'enrolment.offered':
      return { kind, ...own, value: { ...about, until: e.offerUntil ?? now } };
    case 'enrolment.offer-expired':
      return { kind, ...own, value: { ...about, position: e.position ?? undefined } };
    case 'enrolment.cancelled':
      return {
        kind,
        ...own,
        value: { ...about, canUndo: e.undoUntil !== null && e.undoUntil > now },
        calendar: e.inCalendar ? cancelled(calendar) : undefined,
      };
    case 'enrolment.reminder':
      return { kind, ...own, value: about };
    case 'enrolment.course-changed':
      return {
        kind,
        ...own,
        value: { ...about, hasPlace: e.state === 'confirmed' },
        calendar: e.state === 'confirmed' ? calendar : undefined,
      };
    case 'enrolment.course-cancelled': {
      const value = { ...about, reason: e.cancelReason ?? '', inCalendar: e.inCalendar };
      return { kind, ...from, link: `${site}/kurs`, value, calendar: e.inCalendar ? cancelled(calendar) : undefined };
    }
    case 'enrolment.certificate': {
      const value = { ...about, validUntil: e.validUntil === null ? undefined : localDate(e.validUntil) };
      return { kind, ...from, link: `${site}/kursbevis/${e.certificateId ?? ''}`, value };
    }
  }
}

function courseOf({ names, lang, days, venue, accessNote }: EnrolmentFacts): CourseInMail {
  return { title: names[lang], days, venue: venue ?? '', accessNote: accessNote ?? undefined };
}

function calendarOf(e: EnrolmentFacts, { title, days, venue }: CourseInMail, { PUBLIC_URL }: Config, now: Date): CalendarEntry {
  const organizer = { name: `Igang, ${e.office.name}`, email: e.office.email };
  const host = new URL(PUBLIC_URL).hostname;
  return { method: 'publish', uid: e.id, host, sequence: e.sequence, title, days, venue, organizer, stamp: now };
}

/** Her own cancellation does not change the course's sequence, so it goes one beyond (RFC 5545, SEQUENCE). */
function cancelled(entry: CalendarEntry): CalendarEntry {
  return { ...entry, method: 'cancel', sequence: entry.sequence + 1 };
}
