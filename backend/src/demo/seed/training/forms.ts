import { addDays } from '@igang/domain';
import { CourseTypeChange, NewQuestion } from '@igang/contracts';
import type { Tx } from '../../../platform/transaction.ts';
import { changeCourseType, courseTypeInFull } from '../../../training/course-types/index.ts';
import { addQuestion } from '../../../training/questions/index.ts';
import type { CourseStory } from './story.ts';
import type { Asked, Part } from '../world.ts';
import type { Way } from './ways.ts';

export const STARTER_COURSE = 'igangsetterkurs';
/** The type whose sign-ups the office looks at one by one. */
export const APPROVED_TYPE = 'veiledning';

const YES_NO = [
  { id: 'ja', words: { nb: 'Ja', nn: 'Ja', en: 'Yes' } },
  { id: 'nei', words: { nb: 'Nei', nn: 'Nei', en: 'No' } },
];
const text = (nb: string, nn: string, en: string) => ({ nb: { label: nb }, nn: { label: nn }, en: { label: en } });
const PLAIN = NewQuestion.pick({ choices: true, required: true, sensitivity: true, shownWhen: true }).parse({});
const SENSITIVE = { ...PLAIN, sensitivity: 'sensitive', retentionDays: 30 } as const;

/** What every starter course asks: may be left out, so that the shortest way in stays short. */
export async function askOnStarterCourses(tx: Tx, { ground }: Part): Promise<Asked> {
  const typeId = ground.courseTypes.find(({ kode }) => kode === STARTER_COURSE)?.id ?? '';
  const needed = text(
    'Er det noe vi må legge til rette?',
    'Er det noko vi må leggje til rette?',
    'Is there anything we should arrange for you?',
  );
  const { id: needs } = await addQuestion(tx, 'course-type', typeId, { ...SENSITIVE, kind: 'choice', choices: YES_NO, words: needed });
  const words = text('Hva trenger du?', 'Kva treng du?', 'What do you need?');
  const shownWhen = { questionId: needs, is: ['ja'] };
  const { id: which } = await addQuestion(tx, 'course-type', typeId, { ...SENSITIVE, kind: 'long-text', words, shownWhen });
  return { needs, which };
}

const LIFT = text('Trenger du skyss?', 'Treng du skyss?', 'Do you need a lift?');
const MORE = [
  { kind: 'text', words: text('Hvor fra?', 'Kvar frå?', 'From where?') },
  {
    kind: 'long-text',
    words: text('Hvorfor vil du bli igangsetter?', 'Kvifor vil du bli igangsetjar?', 'Why do you want to become a starter?'),
  },
  {
    kind: 'consent',
    words: text(
      'Navnet mitt kan stå på deltakerlista',
      'Namnet mitt kan stå på deltakarlista',
      'My name may stand on the list of participants',
    ),
  },
] as const;

/** A full course asks more, so that its sign-up is taken in steps; from where only of those who need a lift. */
export async function askMore(tx: Tx, { id, plan }: CourseStory): Promise<void> {
  if (plan.fate !== 'full') return;
  const lift = await addQuestion(tx, 'course', id, { ...PLAIN, kind: 'choice', choices: YES_NO, words: LIFT });
  for (const question of MORE) {
    const shownWhen = question.kind === 'text' ? { questionId: lift.id, is: ['ja'] } : null;
    await addQuestion(tx, 'course', id, { ...PLAIN, ...question, shownWhen });
  }
}

const NEEDED = ['Trinnfri inngang', 'Jeg tåler ikke nøtter', 'Plass nær døra', 'Glutenfri lunsj'];

/** Some of those who are coming have answered. What is sensitive is gone thirty days after the course, so nobody else had to. */
export function answersTo({ random, calendar, asked }: Part, { plan }: CourseStory, way: Way): Record<string, string> {
  const kept = addDays(plan.dates.at(-1) ?? '', 30) >= calendar.day(0);
  if (plan.code !== STARTER_COURSE || !kept || way === 'never-confirms') return {};
  return random.chance(0.3) ? { [asked.needs]: 'ja', [asked.which]: random.pick(NEEDED) } : { [asked.needs]: 'nei' };
}

/** The national office has each who signs up looked at by the office, for one kind of course. */
export async function approveFromNow(tx: Tx, { ground }: Part): Promise<void> {
  const id = ground.courseTypes.find(({ kode }) => kode === APPROVED_TYPE)?.id ?? '';
  await changeCourseType(tx, id, CourseTypeChange.strip().parse({ ...(await courseTypeInFull(tx, id)), approvalRequired: true }));
}
