import type { ConflictWords } from './conflict.nb.ts';

export const en: ConflictWords = {
  title: 'Somebody else saved while you were writing. This is the difference:',
  mine: 'Keep what you wrote',
  theirs: 'Take what they saved',
  taken: (field, value) => `${field} is now: ${value}. It is taken in here.`,
  nothing: 'empty',
  then: 'Press save again when you agree. Nothing you wrote is gone.',
};
