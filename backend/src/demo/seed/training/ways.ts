import type { CourseResult, Presence } from '@igang/domain';
import type { Fate } from './course-plans.ts';
import type { Random } from '../random.ts';

/** How somebody's way through a course goes. */
export type Way =
  | 'passes'
  | 'repeats'
  | 'fails'
  | 'misses'
  | 'marked'
  | 'marked-absent'
  | 'holds'
  | 'cancels'
  | 'frees-first'
  | 'frees-second'
  | 'declines'
  | 'accepts'
  | 'waits'
  | 'reviewed'
  | 'never-confirms';

const many = (random: Random, way: Way, min: number, max = min): Way[] => Array<Way>(random.between(min, max)).fill(way);

function learners(random: Random, count: number): Way[] {
  return Array.from({ length: count }, () => {
    const draw = random.next();
    if (draw < 0.07) return 'repeats';
    return draw < 0.09 ? 'fails' : 'passes';
  });
}

/** Who comes to a course, in the order in which they came. Those who never confirm are last: they have not arrived. */
export const CROWDS: Record<Fate, (random: Random, capacity: number) => Way[]> = {
  completed: (random) =>
    random.shuffled([...learners(random, random.between(4, 5)), ...many(random, 'misses', 0, 1), ...many(random, 'cancels', 0, 2)]),
  'completed-full': (random, capacity) => [...learners(random, capacity), 'waits'],
  'results-missing': (random) => random.shuffled([...many(random, 'marked', 3, 4), ...many(random, 'marked-absent', 0, 1), 'cancels']),
  'attendance-missing': (random) => random.shuffled([...many(random, 'holds', 4, 6), ...many(random, 'cancels', 0, 1)]),
  full: (random) => {
    const first = random.shuffled<Way>([...many(random, 'holds', 6), 'frees-first', 'frees-second']);
    return [...first, 'declines', 'accepts', ...many(random, 'waits', 4), 'never-confirms'];
  },
  free: (random) => [...random.shuffled<Way>([...many(random, 'holds', 2, 5), 'cancels']), 'never-confirms'],
  'too-few': (random) => [...many(random, 'holds', 2, 3), 'never-confirms'],
  cancelled: (random) => many(random, 'holds', 2, 4),
  'cancelled-ahead': (random) => many(random, 'holds', 2, 4),
  published: () => [],
  draft: () => [],
};

/** What the leader sets herself; everybody else who was there passes. */
export const RESULTS: Partial<Record<Way, CourseResult>> = { repeats: 'repeat', fails: 'not-passed', misses: 'not-passed' };

export function presencesOf(random: Random, way: Way, days: number): Presence[] {
  const each = Array.from({ length: days }, (_, i) => i);
  if (way === 'misses' || way === 'marked-absent') return each.map(() => 'absent');
  if (way === 'repeats') return each.map((i) => (i > 0 ? 'absent' : 'present'));
  if (!['passes', 'fails', 'marked'].includes(way)) return [];
  return each.map(() => random.pick<Presence>([...Array<Presence>(20).fill('present'), 'late', 'left-early']));
}
