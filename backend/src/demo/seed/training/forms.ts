import { addDays } from '@igang/domain';
import type { CourseStory } from './courses.ts';
import type { Seat } from './enrolments.ts';
import type { Part } from '../world.ts';

/** The type whose sign-ups the office looks at one by one. */
export const APPROVED_TYPE = 'veiledning';

const STARTER_COURSE = '02000000-0000-7000-8000-000000000001';
const NEEDS = '04000000-0000-7000-8000-000000000001';
const WHICH = '04000000-0000-7000-8000-000000000002';
const YES_NO = [
  { id: 'ja', words: { nb: 'Ja', nn: 'Ja', en: 'Yes' } },
  { id: 'nei', words: { nb: 'Nei', nn: 'Nei', en: 'No' } },
];
const text = (nb: string, nn: string, en: string) => ({ nb: { label: nb }, nn: { label: nn }, en: { label: en } });
const ORDINARY = { sensitivity: 'ordinary', retention_days: null, shown_when_id: null, shown_when_is: null, closed_at: null, version: 1 };
const SENSITIVE = { ...ORDINARY, sensitivity: 'sensitive', retention_days: 30 };

/** What every starter course asks: may be left out, so that the shortest way in stays short. */
export function askOnStarterCourses({ book, calendar }: Part): void {
  const created_at = calendar.at(calendar.day(-400), '10:00');
  const common = { course_type_id: STARTER_COURSE, course_id: null, required: false, created_at };
  book.add(
    'question',
    {
      id: NEEDS,
      ...common,
      ...SENSITIVE,
      position: 1,
      kind: 'choice',
      choices: YES_NO,
      words: text(
        'Er det noe vi må legge til rette?',
        'Er det noko vi må leggje til rette?',
        'Is there anything we should arrange for you?',
      ),
    },
    {
      id: WHICH,
      ...common,
      ...SENSITIVE,
      position: 2,
      kind: 'long-text',
      choices: [],
      words: text('Hva trenger du?', 'Kva treng du?', 'What do you need?'),
      shown_when_id: NEEDS,
      shown_when_is: ['ja'],
    },
  );
}

const MORE = [
  { kind: 'choice', choices: YES_NO, words: text('Trenger du skyss?', 'Treng du skyss?', 'Do you need a lift?') },
  { kind: 'text', choices: [], words: text('Hvor fra?', 'Kvar frå?', 'From where?') },
  {
    kind: 'long-text',
    choices: [],
    words: text('Hvorfor vil du bli igangsetter?', 'Kvifor vil du bli igangsetjar?', 'Why do you want to become a starter?'),
  },
  {
    kind: 'consent',
    choices: [],
    words: text(
      'Navnet mitt kan stå på deltakerlista',
      'Namnet mitt kan stå på deltakarlista',
      'My name may stand on the list of participants',
    ),
  },
];

/** A full course asks more, so that its sign-up is taken in steps; from where only of those who need a lift. */
export function askMore({ book, random }: Part, story: CourseStory): void {
  if (story.plan.fate !== 'full') return;
  const ids = MORE.map(() => random.id(story.opensAt));
  const common = { ...ORDINARY, course_type_id: null, course_id: story.id, required: false, created_at: story.opensAt };
  for (const [i, question] of MORE.entries()) {
    const condition = i === 1 ? { shown_when_id: ids[0], shown_when_is: ['ja'] } : {};
    book.add('question', { ...common, ...question, id: ids[i], position: i + 1, ...condition });
  }
}

const NEEDED = ['Trinnfri inngang', 'Jeg tåler ikke nøtter', 'Plass nær døra', 'Glutenfri lunsj'];

/** Some of those who are coming have answered. What is sensitive is gone thirty days after the course. */
export function answer({ book, random, calendar }: Part, story: CourseStory, { id, state, appliedAt }: Seat): void {
  const kept = addDays(story.days.at(-1)?.date ?? '', 30) >= calendar.day(0);
  if (story.typeId !== STARTER_COURSE || !kept || state === 'applied') return;
  const needs = random.chance(0.3);
  const answered = { enrolment_id: id, answered_at: appliedAt };
  book.add('enrolment_answer', { ...answered, question_id: NEEDS, value: needs ? 'ja' : 'nei' });
  if (needs) book.add('enrolment_answer', { ...answered, question_id: WHICH, value: random.pick(NEEDED) });
}

/** The night that looks for answers whose time is up. */
export function planNights({ book, calendar }: Part): void {
  book.later('answers.forget', {}, calendar.at(calendar.day(1), '03:15'));
}
