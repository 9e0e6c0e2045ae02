import type { MailKind } from '@igang/contracts';
import type { Lang } from '@igang/i18n';
import type { MailValues } from '@igang/i18n/messages/mail';
import { AFTERWARDS_VALUES } from './afterwards-samples.ts';
import { ENQUIRY_VALUES } from './enquiry-samples.ts';
import { course, OFFICE, sampleCalendar, SITE, TITLE } from './calendar-samples.ts';
import { linkSamples } from './link-samples.ts';
import { PATHS, TOKEN } from './sample-paths.ts';
import { POINT_VALUES } from './point-samples.ts';
import { ROLE_VALUES } from './role-samples.ts';
import { groupMeetings, MEETINGS_CHANGED } from './meeting-samples.ts';
import { COURSE_NEWS } from './course-samples.ts';
import type { Mail } from '../mail.ts';

const TODAY = '2026-03-10';

type Values = { readonly [K in MailKind]: (lang: Lang) => MailValues[K] };

const today = TODAY;
const name = 'Anne Lise';
const place = 'Hå';
const LATER = ['2026-04-25', '2026-04-26'].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' }));
const LATEST = [{ date: '2026-05-09', startsAt: '10:00', endsAt: '16:00' }];
const day = { date: '2026-03-11', startsAt: '18:00', endsAt: '20:00' };
const question = {
  today,
  name,
  place,
  support: false,
  venue: 'Frivilligsentralen',
  distanceKm: 12.3,
  dates: ['2026-04-07', '2026-04-14', '2026-04-21', '2026-04-28'],
  startsAt: '18:00',
  endsAt: '20:00',
  until: new Date('2026-03-15T19:00:00Z'),
  together: ['Ánte Somby'],
  message: 'Du bor nærmest, og har fått så fine ord fra forrige gruppe.',
};

/** Plausible values for every mail: the preview page shows them and the snapshots are made of them. */
const VALUES: Values = {
  'sign-in.link': () => ({ today, minutes: 15, code: '4827 1930' }),
  'enrolment.confirm-address': (lang) => ({ today, course: course(lang), days: 7, leadsTo: { state: 'waitlisted', position: 4 } }),
  'address.prove': () => ({ today, hours: 48, taken: false }),
  'address.moved': () => ({ today }),
  'enrolment.confirmed': (lang) => ({
    today,
    name,
    course: { ...course(lang), undecided: { minimum: 6, by: '2026-03-14' } },
    waitsFor: { title: TITLE[lang], place, days: LATER },
    lapsed: [{ title: TITLE[lang], place: undefined, days: LATEST }],
    vouched: false,
  }),
  'enrolment.waitlisted': (lang) => ({ today, name, course: course(lang), position: 3, offerHours: 48, vouched: true }),
  'enrolment.offered': (lang) => ({ today, name, course: course(lang), until: new Date('2026-03-12T11:00:00Z') }),
  'enrolment.offer-expired': (lang) => ({ today, name, course: course(lang), position: undefined }),
  'enrolment.cancelled': (lang) => ({
    today,
    name,
    course: course(lang),
    canUndo: true,
    instead: { title: TITLE[lang], place, days: LATER },
  }),
  'enrolment.reminder': (lang) => ({ today: '2026-03-27', name, course: course(lang) }),
  'enrolment.course-confirmed': (lang) => ({ today, name, course: course(lang) }),
  'enrolment.course-changed': (lang) => ({ today, name, course: course(lang), standing: 'confirmed', news: COURSE_NEWS, hasDropped: true }),
  'enrolment.course-cancelled': (lang) => ({ today, name, course: course(lang), reason: 'For få påmeldte.', inCalendar: true }),
  'enrolment.certificate': (lang) => ({ today: '2026-03-30', name, course: course(lang), validUntil: '2029-03-29', promised: false }),
  'enrolment.in-review': (lang) => ({ today, name, course: course(lang) }),
  'enrolment.turned-down': (lang) => ({ today, name, course: course(lang), reason: 'Kurset er for dem som alt er igangsettere.' }),
  'enrolment.moved': (lang) => ({ today, name, course: course(lang), to: { ...course(lang), days: LATER }, inCalendar: true }),
  'enrolment.invited': (lang) => ({
    today,
    course: course(lang),
    by: 'dagny@frivilligsentralen.example.no',
    until: new Date('2026-03-12T11:00:00Z'),
    position: undefined,
  }),
  'enrolment.same-address': (lang) => ({ today, course: course(lang) }),
  'links.mine': (lang) => ({ today, courses: linkSamples(TITLE[lang], `${SITE}/min-pamelding/${TOKEN}`) }),
  'party.confirm-address': (lang) => ({ today, course: course(lang), people: 3, all: true, days: 7 }),
  'party.outcome': (lang) => ({ today, course: course(lang), nobody: false, held: 2, waiting: 1 }),
  'request.asked': () => question,
  'request.reminder': () => question,
  'request.taken': () => ({ today, name, place }),
  'request.thanks': () => ({
    today,
    name,
    place,
    first: { date: '2026-04-07', startsAt: '18:00', endsAt: '20:00' },
    together: [{ name: 'Ánte Somby', phone: '+4790000001', email: 'ante@example.no' }],
  }),
  'group.meetings-changed': () => ({ today, name, place, ...MEETINGS_CHANGED }),
  'session.tomorrow': () => ({
    today,
    name,
    place,
    number: 4,
    budget: 4,
    day,
    venue: 'Frivilligsentralen',
    roomAndKey: 'Rom 2. Nøkkel hos vaktmester.',
    isLast: true,
  }),
  'session.log-missing': () => ({ today: '2026-03-12', name, place, number: 3, budget: 4, day }),
  'handover.thanks': () => ({ today, name, place, held: 4, followUpOn: '2026-04-21' }),
  'interest.confirm': () => ({ today, place: 'Nærbø', radiusKm: 50 }),
  'interest.course': (lang) => ({ today, place: 'Nærbø', course: course(lang), stopAt: `${SITE}/si-fra/${TOKEN}` }),
  ...ENQUIRY_VALUES,
  ...AFTERWARDS_VALUES,
  'course.evaluation': (lang) => ({ today, name, title: TITLE[lang], days: 30 }),
  'starter.qualification-expires': () => ({ today, name, until: '2026-05-09' }),
  'starter.withdrew': () => ({ today, name, place }),
  'starter.away': () => ({ today, name, place, meetings: MEETINGS_CHANGED.coming.slice(0, 1) }),
  'starter.back': () => ({ today, name, place, meetings: MEETINGS_CHANGED.coming }),
  'starter.released': () => ({ today, name, place, support: false, meetings: MEETINGS_CHANGED.coming }),
  'starter.supervision': () => ({ today, name, starter: { name: 'Maria Sæther', phone: '+4790000002', email: 'maria@example.no' } }),
  'trainer.added': (lang) => ({ today, name, course: course(lang), together: ['Turid Bakke'] }),
  'trainer.changed': (lang) => ({
    today,
    name,
    course: course(lang),
    together: ['Turid Bakke'],
    news: { ...COURSE_NEWS, trainers: undefined },
  }),
  'trainer.removed': (lang) => ({ today, name, course: course(lang), together: [] }),
  'trainer.cancelled': (lang) => ({ today, name, course: course(lang), together: [], reason: 'For få påmeldte.' }),
  'course.too-few': (lang) => ({ today, name, course: course(lang), taken: 3, minimum: 8, openUntil: '2026-03-20' }),
  ...ROLE_VALUES,
  ...POINT_VALUES,
  'group.starter-missing': () => ({
    today,
    name,
    place,
    missing: 0,
    alone: ['2026-03-11'],
    away: [{ name: 'Maria Sæther', dates: ['2026-03-11'] }],
  }),
  'group.starter-back': () => ({ today, name, place, dates: ['2026-03-18'] }),
  'group.rescheduled': () => ({
    today,
    name,
    starter: 'Maria Sæther',
    place,
    before: { date: '2026-03-18', startsAt: '18:00', endsAt: '20:00' },
    now: { date: '2026-03-19', startsAt: '18:00', endsAt: '20:00' },
  }),
  'work.digest': () => ({
    today,
    name,
    items: [
      { kind: 'group-without-starter', count: 3, place, since: '2026-02-16' },
      { kind: 'log-missing', count: 1, place: 'Sandnes', since: '2026-03-03' },
      { kind: 'course-too-few', count: 1, place: 'Nærbø', since: '2026-03-09' },
    ],
  }),
};

const WITHOUT_LINK: readonly MailKind[] = ['request.taken', 'address.moved'];
/** Shows the code for the door. */
const WITH_DOOR: readonly MailKind[] = ['enrolment.confirmed', 'enrolment.reminder'];

export function sampleMail<K extends MailKind>(kind: K, lang: Lang): Mail<K> {
  const values: Values = VALUES;
  const path = PATHS[kind] ?? (kind.startsWith('enrolment.') ? `/min-pamelding/${TOKEN}` : '/mine-grupper');
  return {
    kind,
    lang,
    value: values[kind](lang),
    office: OFFICE,
    link: WITHOUT_LINK.includes(kind) ? undefined : `${SITE}${path}`,
    door: WITH_DOOR.includes(kind) ? `${SITE}/frammote/${TOKEN}` : undefined,
    calendar: sampleCalendar(kind, lang),
    meetings: groupMeetings(kind, SITE),
  };
}
