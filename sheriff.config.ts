import { type SheriffConfig } from '@softarc/sheriff-core';

/** From what knows least to what knows most: each may use those of the rows above. */
const CAPABILITIES = [
  ['documents'], // paper and calendar files: knows no table
  ['identity'],
  ['geography'],
  ['offices'],
  ['courses', 'starters'],
  ['questions'],
  ['enrolments', 'groups'],
  ['assignments', 'imports', 'matching', 'demand', 'enquiries', 'evaluations'],
  ['sessions'],
  ['handovers', 'availability', 'care'],
  ['follow-ups'],
  ['reports'], // read by the mails about them; nobody else
  ['calendars', 'notifications', 'exports'], // nobody uses these: write an outbox row instead
];

const SHARED = [['kept'], ['i18n'], ['api'], ['ui'], ['forms'], ['contact', 'enquiry', 'links', 'questions'], ['form-builder']];

export const config: SheriffConfig = {
  enableBarrelLess: true, // without this, folders lacking index.ts are silently not modules
  autoTagging: false,
  modules: {
    'backend/src/platform': 'platform',
    'backend/src/<capability>': 'capability:<capability>',
    'frontend/src/app/shared/<kind>': 'shared:<kind>',
    'frontend/src/app/<feature>': 'feature:<feature>',
    'libs/<lib>/src': 'lib:<lib>',
  },
  depRules: {
    root: ['root', 'capability:*', 'platform', 'feature:*', 'shared:*', 'lib:*'],
    platform: 'lib:*',
    ...downwards('capability', CAPABILITIES, ['platform', 'lib:*']),
    // Commands: they know every table and no use case.
    'capability:audit': ['platform', 'lib:*'],
    'capability:seed': ['platform', 'lib:*'],
    'capability:retention': ['platform', 'lib:*'],
    'feature:*': ['shared:*', 'lib:*'],
    ...downwards('shared', SHARED, ['lib:*']),
    'lib:domain': [],
    'lib:contracts': 'lib:domain',
    'lib:i18n': ['lib:domain', 'lib:contracts'],
  },
};

function downwards(kind: string, rows: readonly (readonly string[])[], always: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    rows.flatMap((row, depth) => {
      const below = rows.slice(0, depth).flat();
      return row.map((name) => [`${kind}:${name}`, [...always, ...below.map((other) => `${kind}:${other}`)]]);
    }),
  );
}
