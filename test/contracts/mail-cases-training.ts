import type {
  CourseInMail,
  CourseInWords,
  CourseMailWords,
  DemandMailWords,
  TrainerMailWords,
  WayMailWords,
} from '@igang/i18n/messages/mail';
import type { CasesOf } from './mail-cases.ts';

const at = (date: string, startsAt = '10:00') => ({ date, startsAt, endsAt: '16:00' });
const HELD = new Date('2026-03-12T11:00:00Z');
const alone = { days: undefined, where: undefined, link: undefined, trainers: undefined };
const place = { venue: 'Biblioteket, Sandnes', isOnline: false };
const undecided = { minimum: 6, by: '2026-03-14' };

/** The same mail about a course that is otherwise than the sample's. */
type About = (sample: { readonly course: CourseInMail }) => { readonly course: CourseInMail };
const about =
  (other: Partial<CourseInMail>): About =>
  ({ course }) => ({ course: { ...course, ...other } });
const onTheNet = { venue: '', place: undefined, accessNote: undefined };

/** What stands below a mail about a course: by the net with its link and without, undecided before the day and after. */
const COURSES = {
  'on the net, no link yet': about({ ...onTheNet, online: { link: undefined } }),
  'on the net': about({ ...onTheNet, online: { link: 'https://moete.example.no/kurs' } }),
  'in a room and on the net, no note': about({ accessNote: undefined, online: { link: 'https://moete.example.no/kurs' } }),
  undecided: about({ undecided }),
  'undecided past the day': about({ undecided: { ...undecided, by: '2026-03-01' } }),
} satisfies Readonly<Record<string, About>>;

const choice = (date: string, where: string | undefined): CourseInWords => ({ title: 'Igangsetterkurs', place: where, days: [at(date)] });

const confirmAddress = {
  'a place': { leadsTo: { state: 'confirmed' } },
  'a look at it': { leadsTo: { state: 'in-review' } },
  'days: one': { days: 1 },
} as const;

const news = {
  'moved to another day': { news: { ...alone, days: { before: [at('2026-03-21')], now: [at('2026-03-28')] } } },
  'other hours': { news: { ...alone, days: { before: [at('2026-03-28', '09:00')], now: [at('2026-03-28')] } } },
  'fewer days': { news: { ...alone, days: { before: [at('2026-03-30')], now: [] } } },
  'more days': { news: { ...alone, days: { before: [], now: [at('2026-03-30')] } } },
  'another place': { news: { ...alone, where: { before: { venue: '', isOnline: true }, now: { ...place, isOnline: true } } } },
  'no place yet': { news: { ...alone, where: { before: place, now: { venue: '', isOnline: false } } } },
  'another link': { news: { ...alone, link: 'https://moete.example.no/ny' } },
  'a trainer for none': { news: { ...alone, link: 'https://moete.example.no/ny', trainers: { before: [], now: ['Kari Lie', 'Ola Li'] } } },
} as const;

const COURSE_CASES: CasesOf<keyof CourseMailWords> = {
  'sign-in.link': { 'one minute': { minutes: 1 } },
  'enrolment.confirm-address': { ...COURSES, ...confirmAddress },
  'enrolment.same-address': { ...COURSES },
  'enrolment.confirmed': {
    ...COURSES,
    'only the place': { waitsFor: undefined, lapsed: [], vouched: false },
    vouched: { waitsFor: undefined, lapsed: [], vouched: true },
    'several lapsed': { waitsFor: choice('2026-04-25', undefined), lapsed: [choice('2026-05-09', 'Voss'), choice('2026-05-16', 'Hå')] },
    'greeted by no name': { name: '' },
  },
  'enrolment.waitlisted': {
    ...COURSES,
    'by herself': { vouched: false },
    'for one day': { offerHours: 24 },
    'for hours': { offerHours: 36 },
    'for ten days': { offerHours: 240 },
  },
  'enrolment.offered': { ...COURSES },
  'enrolment.offer-expired': { ...COURSES, 'still on the list': { position: 4 } },
  'enrolment.cancelled': { ...COURSES, 'by herself': { instead: undefined }, 'cannot undo': { canUndo: false, instead: undefined } },
  'enrolment.reminder': { ...COURSES, today: { today: '2026-03-28' }, 'in days': { today: '2026-03-25' } },
  'enrolment.course-confirmed': { ...COURSES },
  'enrolment.course-changed': {
    ...COURSES,
    ...news,
    'nothing dropped': { hasDropped: false },
    offered: { standing: 'offered' },
    waitlisted: { standing: 'waitlisted' },
    'in review': { standing: 'in-review' },
  },
  'enrolment.course-cancelled': { ...COURSES, 'in no calendar': { inCalendar: false } },
  'enrolment.certificate': { promised: { promised: true }, 'no qualification': { validUntil: undefined } },
};

const WAY_CASES: CasesOf<keyof WayMailWords> = {
  'enrolment.in-review': { ...COURSES },
  'enrolment.turned-down': { ...COURSES },
  'enrolment.moved': { 'in no calendar': { inCalendar: false }, 'to the net': ({ to }) => ({ to: { ...to, ...onTheNet, undecided } }) },
  'enrolment.invited': {
    ...COURSES,
    'on the list': { until: undefined, position: 3 },
    'on the list, number unknown': { until: undefined },
    'place held': { until: HELD },
  },
  'party.confirm-address': { ...COURSES, 'one, as many as possible': { people: 1, all: false, days: 1 } },
  'party.outcome': {
    ...COURSES,
    nobody: { nobody: true, held: 0, waiting: 0 },
    'nobody waits': { held: 1, waiting: 0 },
    'all wait': { held: 0, waiting: 2 },
  },
};

const DEMAND_CASES: CasesOf<keyof DemandMailWords> = {
  'links.mine': { one: ({ courses }) => ({ courses: courses.slice(0, 1) }) },
  'interest.confirm': { anywhere: { radiusKm: 1000 } },
  'interest.course': {},
  'course.evaluation': { 'one day': { days: 1 } },
};

const TRAINER_CASES: CasesOf<keyof TrainerMailWords> = {
  'trainer.added': { ...COURSES, alone: { together: [] }, 'with two': { together: ['Turid Bakke', 'Ola Li'] } },
  'trainer.changed': { ...COURSES, ...news, 'told of nothing before': { news: undefined } },
  'trainer.removed': { ...COURSES },
  'trainer.cancelled': { ...COURSES },
};

/** Every line that a mail of courses may have or lack, with it and without. */
export const TRAINING_CASES: CasesOf<keyof (CourseMailWords & WayMailWords & DemandMailWords & TrainerMailWords)> = {
  ...COURSE_CASES,
  ...WAY_CASES,
  ...DEMAND_CASES,
  ...TRAINER_CASES,
};
