/** Starters who are near and cannot be asked now. */
export const leftOut = {
  title: (count: number) => `Not in the list (${count})`,
  text: 'These are near, but cannot be asked now.',
  reasons: {
    promise: 'The promise of confidentiality is missing. Open the starter’s page and record it, or ask for it.',
    'not-qualified': 'The qualification has run out.',
    away: 'On a pause.',
    busy: 'Has as many groups as wanted.',
    meeting: 'Is with another group at that time.',
  },
};
