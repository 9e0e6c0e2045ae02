import { randomUUID } from 'node:crypto';
import { jest } from '@jest/globals';
import pg from 'pg';
import { fillWithDemo } from '../../harness/demo.ts';
import { aStaffMember, type Client, nationalOffice, officeFor, startApp, type TestApp } from '../../harness/index.ts';
import { made, signedUp } from './at-once.ts';
import { idsOf, type Ids, pathFor, planted } from './canaries.ts';
import type { Schema, Schemas } from './hostile-values.ts';
import { type Operation, operationsOf, send } from './operations.ts';

let app: TestApp;
let operations: Operation[];
let schemas: Schemas;
let visitor: Client;
let [rogaland, vestland] = ['', ''];
beforeAll(async () => {
  app = await startApp();
  await fillWithDemo(app.database, { today: '2026-01-12' });
  ({ operations, schemas } = operationsOf(app));
  [rogaland, vestland] = [await officeFor(app, '11'), await officeFor(app, '46')];
  visitor = app.anonymous();
}, 120_000);
afterAll(() => app.close());

/** Statements more or less, far below what a network's own wavering hides. */
const A_FEW = 6;
const one = async (statement: string): Promise<string> => (await app.sql<{ value: string }>(statement))[0]?.value ?? '';

describe('whether somebody is known', () => {
  const ME = { language: 'nb', near: '4340' };
  const asking: Readonly<Record<string, { path: () => Promise<string>; known: string; body: (email: string) => object }>> = {
    'signing in': {
      path: () => Promise.resolve('/api/sign-in-links'),
      known: 'SELECT p.email::text AS value FROM person p JOIN role_grant g ON g.person_id = p.id LIMIT 1',
      body: (email) => ({ email }),
    },
    'her links': {
      path: () => Promise.resolve('/api/link-mails'),
      known: "SELECT email::text AS value FROM enrolment WHERE state = 'confirmed' LIMIT 1",
      body: (email) => ({ email }),
    },
    'an enquiry': {
      path: () => Promise.resolve('/api/enquiries'),
      known: "SELECT email::text AS value FROM enquiry WHERE email IS NOT NULL AND state <> 'ended' LIMIT 1",
      body: (email) => ({ ...ME, name: 'Noen', email, wants: 'join', isAdult: true, consent: true }),
    },
    'a wish to be told': {
      path: () => Promise.resolve('/api/interests'),
      known: 'SELECT email::text AS value FROM interest LIMIT 1',
      body: (email) => ({ ...ME, email, radiusKm: 50 }),
    },
    'a sign-up': {
      path: async () => `/api/courses/${await one(signedUp('c.id'))}/enrolments`,
      known: signedUp('e.email::text'),
      body: (email) => ({ name: 'Noen Annen', email, language: 'nb' }),
    },
    'several signed up': {
      path: async () => `/api/courses/${await one(signedUp('c.id'))}/parties`,
      known: signedUp('e.email::text'),
      body: (email) => ({
        organiser: { name: 'Noen', email: `noen-${randomUUID()}@example.no` },
        mode: 'as-many',
        language: 'nb',
        people: [
          { name: 'Noen Annen', email },
          { name: 'Noen Tredje', email: `${randomUUID()}@example.no` },
        ],
      }),
    },
  };
  it.each(Object.keys(asking))('is not told by the answer to %s, nor by how much is done for it', async (what) => {
    const { path, known, body } = asking[what] ?? { path: () => Promise.resolve(''), known: '', body: () => ({}) };
    const [to, address] = [await path(), await one(known)];
    expect(address).toContain('@');
    const ask = async (email: string) => {
      const sent = body(email);
      const { result, statements } = await counted(() => visitor.post(to, sent));
      const said = JSON.stringify(result.body).replaceAll(/[\w.+-]+@[\w.-]+|[\da-f-]{36}/g, '…');
      return { status: result.status, said, statements };
    };
    // The first of its kind fills what is kept in memory.
    await ask(`varm-${randomUUID()}@example.no`);
    const [stranger, her] = [await ask(`ukjent-${randomUUID()}@example.no`), await ask(address)];
    expect(stranger.status).toBeLessThan(300);
    expect({ ...her, statements: 0 }).toEqual({ ...stranger, statements: 0 });
    expect(stranger.statements).toBeGreaterThan(0);
    expect(Math.abs(her.statements - stranger.statements)).toBeLessThanOrEqual(A_FEW);
  });
});

/** What is asked of the database meanwhile. */
async function counted<T>(run: () => Promise<T>): Promise<{ result: T; statements: number }> {
  const watched = jest.spyOn(pg.Client.prototype, 'query');
  try {
    return { result: await run(), statements: watched.mock.calls.length };
  } finally {
    watched.mockRestore();
  }
}

describe('a body that says more than it is asked', () => {
  it('is refused: no object takes what it does not name, at any depth', () => {
    const loose = operations.flatMap(({ name, body }) =>
      body === undefined ? [] : looseIn(body, schemas).map((where) => `${name}${where}`),
    );
    expect(loose).toEqual([]);
  });

  it('is refused by name, and writes nothing', async () => {
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    const ids = await idsOf(app, rogaland);
    const aliens = {
      officeId: vestland,
      personId: randomUUID(),
      state: 'confirmed',
      role: 'national',
      createdAt: '2020-01-01T00:00:00Z',
      isAdmin: true,
    };
    const [before, taken] = [await made(app), new Set<string>()];
    const changes = operations.filter(({ method, body }) => method !== 'get' && body !== undefined);
    let named = 0;
    for (const [n, { name, method, path, body }] of changes.entries())
      for (const client of [national, visitor]) {
        const { status, body: answer } = await send(client, method, pathFor(path, ids, n, app.config.APP_SECRET), {
          ...unknownTo(body, aliens),
          fremmed: 1,
        });
        if (status < 400 || status >= 500) taken.add(`${name}: ${status}`);
        if (status === 422 && JSON.stringify(answer).includes('fremmed')) named++;
      }
    expect([...taken]).toEqual([]);
    expect(named).toBeGreaterThan(60);
    expect(await made(app)).toEqual(before);
  });
});

function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : (schemas[schema.$ref.split('/').at(-1) ?? ''] ?? schema);
}
function unknownTo(schema: Schema | undefined, aliens: object): object {
  const known = schema === undefined ? {} : (resolved(schema).properties ?? {});
  return Object.fromEntries(Object.entries(aliens).filter(([key]) => !(key in known)));
}
type Open = Schema & { readonly additionalProperties?: false | Schema };
function looseIn(schema: Schema, all: Schemas, depth = 0): string[] {
  if (depth > 9) return [];
  const known: Open = resolved(schema);
  const parts = [...(known.anyOf ?? []), ...(known.oneOf ?? []), ...(known.allOf ?? [])].flatMap((part) => looseIn(part, all, depth + 1));
  const inner = Object.entries(known.properties ?? {}).flatMap(([key, part]) =>
    looseIn(part, all, depth + 1).map((where) => `.${key}${where}`),
  );
  const items = known.items === undefined ? [] : looseIn(known.items, all, depth + 1).map((where) => `[]${where}`);
  const isLoose = known.properties !== undefined && known.additionalProperties !== false;
  return [...(isLoose ? [''] : []), ...parts, ...inner, ...items];
}

describe("ids of another office's in a body", () => {
  it('are taken by nothing of our own', async () => {
    const [own, theirs] = [await idsOf(app, vestland), await idsOf(app, rogaland)];
    const foreign: Ids = Object.fromEntries(
      [...Object.entries(theirs), ['trainerId', theirs['personId'] ?? []] as const].filter(
        ([name]) => name !== 'courseTypeId' && name !== 'questionId',
      ),
    );
    const ids: Ids = { ...foreign, officeId: [vestland] };
    const their = new Set(Object.values(foreign).flat());
    const kari = await app.signedIn(await aStaffMember(app, 'coordinator', vestland));
    const taken = new Set<string>();
    let tried = 0;
    for (const { name, method, path, body } of operations) {
      if (method === 'get' || body === undefined || !/staff|\/groups/.test(path)) continue;
      for (let n = 0; n < 4; n++) {
        const sent = planted(body, { schemas, ids, n });
        const held = [...JSON.stringify(sent).matchAll(/[\da-f]{8}-[\da-f-]{27}/g)].some(([id]) => id !== vestland && their.has(id));
        if (!held) continue;
        tried++;
        const { status } = await send(kari, method, pathFor(path, own, n, app.config.APP_SECRET), sent);
        if (status < 400 || status >= 500) taken.add(`${name}: ${status} ${JSON.stringify(sent)}`);
      }
    }
    expect([...taken]).toEqual([]);
    expect(tried).toBeGreaterThan(10);
  });
});
