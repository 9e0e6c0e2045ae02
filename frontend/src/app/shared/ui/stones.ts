export type Stone = 'done' | 'now' | 'ahead';

/** The stones of a path: those behind, the one to step on now, those ahead. */
export function stonesOf(done: number, all: number): Stone[] {
  return Array.from({ length: Math.max(all, done) }, (_, i) => (i < done ? 'done' : i === done ? 'now' : 'ahead'));
}
