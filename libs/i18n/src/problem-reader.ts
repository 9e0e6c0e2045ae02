/** Who reads a refusal: the office about others, a starter about herself, or anybody else about herself. */
export const READERS = ['office', 'starter', 'public'] as const;
export type ProblemReader = (typeof READERS)[number];

/** Whoever asks under this address: a path of ours, or one of the API. A starter who answers from her mail has no session, and is one. */
export function readerAt(path: string): ProblemReader {
  if (/^\/(?:api\/(?:starter|request-links|log-links)|mine-grupper|foresporsel|logg)(?:[/?#]|$)/.test(path)) return 'starter';
  return /^\/(?:api\/(?:staff|national|groups|offices)|kontor|nasjonalt)(?:[/?#]|$)/.test(path) ? 'office' : 'public';
}
