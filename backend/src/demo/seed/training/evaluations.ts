import { EVALUATION_FORMS, formFor, instantAfter, localDate } from '@igang/domain';
import type { CourseStory } from './courses.ts';
import type { Seat } from './enrolments.ts';
import type { Random } from '../random.ts';
import type { Part } from '../world.ts';

const BEST = [
  'Å få høre hvordan det går med en gruppe som er i gang.',
  'Kurslederne. De visste hva de snakket om.',
  'Praten rundt bordet.',
  'Øvelsen med det første møtet.',
];
const BETTER = ['Litt mer tid til spørsmål.', 'Mer om hva jeg gjør når noen slutter.', 'Bedre kaffe.', 'Rommet var trangt.'];

/** What those who came said afterwards: two of three answer, and nothing says who. */
export function answerCourse(part: Part, story: CourseStory, seats: readonly Seat[]): void {
  if (story.state !== 'completed') return;
  const random = part.random.fork(`evaluation ${story.id}`);
  const came = seats.filter(({ state }) => state === 'attended').length;
  for (let n = 0; n < Math.floor((came * 2) / 3); n++) {
    const on = localDate(instantAfter(story.endsAt, { days: random.between(1, 12) }));
    if (on >= part.calendar.today) continue;
    part.book.add('evaluation_answer', {
      id: randomId(random),
      course_id: story.id,
      form: formFor(story.qualifies),
      answered_on: on,
      answers: answersOf(random, story.qualifies),
    });
  }
}

function answersOf(random: Random, qualifies: boolean): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const question of EVALUATION_FORMS[formFor(qualifies)]) {
    if (question.kind === 'rating') answers[question.name] = random.pick([3, 4, 4, 5, 5, 5]);
    if (question.kind === 'choice') answers[question.name] = random.pick(question.values);
    if (question.kind === 'choices' && random.chance(0.7)) answers[question.name] = [random.pick(question.values)];
  }
  if (random.chance(0.5)) answers['best'] = random.pick(BEST);
  if (random.chance(0.35)) answers['better'] = random.pick(BETTER);
  return answers;
}

/** A UUID version 4: like the database's own, it tells nothing of when. */
function randomId(random: Random): string {
  const hex = Array.from({ length: 32 }, () => random.between(0, 15).toString(16)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
