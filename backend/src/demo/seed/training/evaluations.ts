import { addDays, EVALUATION_FORMS, formFor } from '@igang/domain';
import { answerEvaluation, mintTicket } from '../../../training/evaluations/index.ts';
import type { CourseStory, Seat } from './story.ts';
import type { Random } from '../random.ts';
import type { Part } from '../world.ts';

const BEST = [
  'Å få høre hvordan det går med en gruppe som er i gang.',
  'Kurslederne. De visste hva de snakket om.',
  'Praten rundt bordet.',
  'Øvelsen med det første møtet.',
];
const BETTER = ['Litt mer tid til spørsmål.', 'Mer om hva jeg gjør når noen slutter.', 'Bedre kaffe.', 'Rommet var trangt.'];

type Answers = Record<string, string | number | string[]>;

/** What those who came said afterwards: two of three answer, and nothing says who. */
export function answerCourse(part: Part, story: CourseStory, seats: readonly Seat[]): void {
  const { random } = part;
  const came = seats.filter(({ way }) => ['passes', 'repeats', 'fails'].includes(way)).length;
  const lastDay = story.plan.dates.at(-1) ?? '';
  for (let n = 0; n < Math.floor((came * 2) / 3); n++) {
    const at = part.calendar.at(addDays(lastDay, random.between(1, 12)), '19:15');
    const answers = answersOf(random, story.qualifies);
    story.office.lane.at(at, { kind: 'anonymous' }, async (tx) => answerEvaluation(tx, await mintTicket(tx, story.id), answers));
  }
}

function answersOf(random: Random, qualifies: boolean): Answers {
  const answers: Answers = {};
  for (const question of EVALUATION_FORMS[formFor(qualifies)]) {
    if (question.kind === 'rating') answers[question.name] = random.pick([3, 4, 4, 5, 5, 5]);
    if (question.kind === 'choice') answers[question.name] = random.pick(question.values);
    if (question.kind === 'choices' && random.chance(0.7)) answers[question.name] = [random.pick(question.values)];
  }
  if (random.chance(0.5)) answers['best'] = random.pick(BEST);
  if (random.chance(0.35)) answers['better'] = random.pick(BETTER);
  return answers;
}
