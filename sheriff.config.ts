import { type SheriffConfig } from '@softarc/sheriff-core';

interface Wing {
  /** Wings whose rooms it may use. */
  readonly uses: readonly string[];
  /** From what knows least to what knows most: each room may use those of the rows above. */
  readonly rooms: readonly (readonly string[])[];
}

/** The chain as folders of `backend/src`. `platform` and `documents` know no wing, and every wing may use them. */
export const WINGS: Readonly<Record<string, Wing>> = {
  organisation: { uses: [], rooms: [['identity'], ['geography'], ['offices'], ['roles']] },
  starters: { uses: ['organisation'], rooms: [['starters'], ['care']] },
  training: {
    uses: ['organisation', 'starters'],
    rooms: [
      ['course-types'],
      ['courses'],
      ['venues', 'catalogue', 'questions', 'enrolments', 'evaluations', 'demand'],
      ['planning', 'answers', 'certificates'],
      ['contact'],
      ['places'],
      ['sign-up', 'course-life'],
      ['parties', 'course-day'],
      ['enrolment-pages'],
    ],
  },
  groups: {
    uses: ['organisation', 'starters'],
    rooms: [['groups'], ['assignments', 'matching', 'enquiries'], ['sessions'], ['follow-ups', 'availability'], ['handovers']],
  },
  insight: { uses: ['organisation', 'starters', 'training', 'groups'], rooms: [['reports'], ['calendars', 'exports']] },
  // An office that closes hands over its calendars too.
  transfer: { uses: ['organisation', 'starters', 'training', 'groups', 'insight'], rooms: [['imports'], ['areas'], ['beginning']] },
  // Nobody uses these: write an outbox row instead.
  messages: { uses: ['organisation', 'starters', 'training', 'groups', 'insight'], rooms: [['notifications'], ['mail']] },
};

const SHARED = [
  ['kept'],
  ['i18n'],
  ['testing'],
  ['api'],
  ['ui'],
  ['forms'],
  ['contact', 'enquiry', 'links', 'questions'],
  ['form-builder'],
];

export const config: SheriffConfig = {
  // Where `sheriff verify` begins: from here it follows every import, also those that are fetched later.
  entryPoints: {
    api: 'backend/src/main.ts',
    worker: 'backend/src/worker.ts',
    commands: 'backend/src/cli.ts',
    pages: 'frontend/src/main.ts',
    proof: 'frontend/src/app/shared/api/prove.worker.ts',
  },
  enableBarrelLess: true, // without this, folders lacking index.ts are silently not modules
  autoTagging: false,
  modules: {
    'backend/src/platform': 'platform',
    'backend/src/documents': 'documents',
    'backend/src/<wing>/<room>': 'room:<room>',
    'frontend/src/app/shared/<kind>': 'shared:<kind>',
    'frontend/src/app/<feature>': 'feature:<feature>',
    'libs/<lib>/src': 'lib:<lib>',
    'libs/<lib>/src/<wing>': 'lib:<lib>:<wing>',
    // What messages are compiled to has the wings of what it was made from.
    'libs/<lib>/compiled': 'lib:<lib>',
    'libs/<lib>/compiled/<wing>': 'lib:<lib>:<wing>',
    'libs/<lib>/build': 'lib:<lib>',
  },
  depRules: {
    root: ['root', 'room:*', 'documents', 'platform', 'feature:*', 'shared:*', 'lib:*'],
    platform: 'lib:*',
    documents: ['platform', 'lib:*'],
    ...inWings(['platform', 'documents', 'lib:*']),
    // Commands: they know every table and no use case; the demo knows every use case.
    'room:audit': ['platform', 'lib:*'],
    'room:retention': ['platform', 'lib:*'],
    'room:backup': ['room:audit', 'platform', 'lib:*'],
    // Asks the mail server as whoever sends does.
    'room:doctor': ['room:mail', 'room:backup', 'platform', 'lib:*'],
    'room:seed': ['room:*', 'platform', 'lib:*'],
    'feature:*': ['shared:*', 'lib:*'],
    ...downwards('shared', SHARED, ['lib:*']),
    ...inLib('domain', []),
    ...inLib('contracts', ['domain']),
    ...inLib('i18n', ['domain', 'contracts']),
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

function inWings(always: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(
    Object.values(WINGS).flatMap(({ uses, rooms }) => {
      const others = Object.entries(WINGS).flatMap(([wing, used]) => (uses.includes(wing) ? used.rooms.flat() : []));
      return Object.entries(downwards('room', rooms, [...always, ...others.map((room) => `room:${room}`)]));
    }),
  );
}

/** A lib has the same wings, and the same arrows between them; what lies beside the wings is everybody's, its index takes them all. */
function inLib(lib: string, libs: readonly string[]): Record<string, string[]> {
  const below = libs.flatMap((other) => [`lib:${other}`, `lib:${other}:*`]);
  const wings = Object.entries(WINGS).map(([wing, { uses }]): [string, string[]] => [
    `lib:${lib}:${wing}`,
    // Itself too: what its messages are compiled to is a folder of its own.
    [...below, `lib:${lib}`, ...[wing, ...uses].map((used) => `lib:${lib}:${used}`)],
  ]);
  return { [`lib:${lib}`]: [...below, `lib:${lib}`, `lib:${lib}:*`], ...Object.fromEntries(wings) };
}
