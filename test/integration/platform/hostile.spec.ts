import { fillWithDemo } from '../../harness/demo.ts';
import { aStaffMember, type Answer, type Client, nationalOffice, officeFor, startApp, type TestApp } from '../../harness/index.ts';
import { HOSTILE_TEXTS, HOSTILE_VALUES, type Json, sampleOf, type Schemas, spoilt } from './hostile-values.ts';
import { type Operation, operationsOf, send } from './operations.ts';

/** Ends the very session with which we ask. */
const LEFT_OUT = /^(?:delete) \/api\/session/;
const TRIES = 10;
/** What only we may see: names of our code, of the database, of files. */
const OURS = /node_modules|\bat \w+ \(|SELECT |syntax for type|invalid byte|QueryFailed|TypeError|\.ts:\d|violates/;

let app: TestApp;
let operations: Operation[];
let schemas: Schemas;
let ids: string[];
beforeAll(async () => {
  app = await startApp();
  await fillWithDemo(app.database, { today: '2026-01-12' });
  ({ operations, schemas } = operationsOf(app));
  ids = (
    await app.sql<{ id: string }>(
      [
        'course',
        'self_help_group',
        'enrolment',
        'person',
        'venue',
        'question',
        'import_batch',
        'group_session',
        'follow_up',
        'enquiry',
        'group_invitation',
        'contact_point',
      ]
        .map((table) => `(SELECT id FROM ${table} ORDER BY id LIMIT 3)`)
        .join(' UNION ALL '),
    )
  ).map(({ id }) => id);
});
afterAll(() => app.close());

/** The same every time: a linear congruential generator (Numerical Recipes). */
function pickerFrom(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}
type Pick = ReturnType<typeof pickerFrom>;
const oneOf = <T>(all: readonly T[], pick: Pick): T => all[pick(all.length)] as T;

function addressOf({ path, asks }: Operation, pick: Pick): string {
  const filled = path.replaceAll(/\{\w+\}/g, () => (pick(3) > 0 ? oneOf(ids, pick) : oneOf(HOSTILE_TEXTS, pick) || 'x'));
  const query = asks.filter(() => pick(3) === 0).map((name) => `${name}=${oneOf(HOSTILE_TEXTS, pick)}`);
  if (query.length > 0 && pick(8) === 0) query.push(query[0] ?? '');
  if (pick(20) === 0) query.push('ukjent=1');
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
}

function bodyOf({ body }: Operation, pick: Pick): Json {
  const sample = sampleOf(body, schemas);
  return pick(6) === 0 ? sample : spoilt(sample, oneOf(HOSTILE_VALUES, pick), pick);
}

function ask(client: Client, operation: Operation, pick: Pick): { what: string; answer: Promise<Answer<unknown>> } {
  const address = addressOf(operation, pick);
  const body = operation.method === 'get' || operation.method === 'delete' ? undefined : bodyOf(operation, pick);
  const what = `${operation.method} ${address.slice(0, 200)} ${JSON.stringify(body ?? null).slice(0, 300)}`;
  const answer = send(client, operation.method, address, body);
  return { what, answer };
}

function wrongWith({ status, body, headers }: Answer<unknown>): string | undefined {
  if (status >= 500) return `${status} ${JSON.stringify(body)}`;
  if (status < 400) return undefined;
  const { code, stack } = body as { code?: string; stack?: string };
  if (headers.get('content-type')?.includes('application/problem+json') !== true) return `${status} is no problem document`;
  if (typeof code !== 'string' || code === 'internal' || stack !== undefined) return `${status} without a code of its own`;
  const said = OURS.exec(JSON.stringify(body));
  return said === null ? undefined : `${status} tells "${said[0]}"`;
}

describe('what nobody means', () => {
  it.each(['nobody', 'coordinator', 'national', 'starter'] as const)(
    'gets %s a clear answer everywhere',
    async (role) => {
      const client = await clientAs(role);
      const wrong: string[] = [];
      let asked = 0;
      for (const [number, operation] of operations.entries()) {
        if (LEFT_OUT.test(operation.name)) continue;
        const pick = pickerFrom(number * 7919 + role.length);
        for (let i = 0; i < TRIES; i++) {
          const { what, answer } = ask(client, operation, pick);
          const problem = wrongWith(await answer);
          asked++;
          if (problem !== undefined) wrong.push(`${what} → ${problem}`);
        }
      }
      expect(wrong).toEqual([]);
      expect(asked).toBeGreaterThan(1000);
    },
    300_000,
  );

  it('is a body that is no JSON, of another kind, too large, or too deep', async () => {
    const course = ids[0] ?? '';
    const path = `/api/courses/${course}/enrolments`;
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const kinds: readonly (readonly [string, string])[] = [
      ['{"name": ', 'application/json'],
      ['', 'application/json'],
      [deep, 'application/json'],
      ['name=x', 'application/x-www-form-urlencoded'],
      ['<x/>', 'text/xml'],
      [JSON.stringify({ name: 'x'.repeat(3_000_000) }), 'application/json'],
      ['{"__proto__": {"name": "x"}}', 'application/json'],
    ];
    for (const [body, type] of kinds) {
      const answer = await app.anonymous().post(path, body, { headers: { 'content-type': type } });
      expect({ type, body: body.slice(0, 20), wrong: wrongWith(answer), refused: answer.status >= 400 }).toEqual({
        type,
        body: body.slice(0, 20),
        wrong: undefined,
        refused: true,
      });
    }
  });

  it('is a key that was used for something else, or is no key', async () => {
    const client = await clientAs('national');
    const plan = { names: { nb: 'A', nn: 'A', en: 'A' } };
    for (const key of ['x'.repeat(201), '\u00e5', ' ']) {
      const answer = await client.post('/api/national/course-types', plan, { key });
      expect([wrongWith(answer), answer.status >= 400]).toEqual([undefined, true]);
    }
  });
});

async function clientAs(role: 'nobody' | 'coordinator' | 'national' | 'starter'): Promise<Client> {
  if (role === 'nobody') return app.anonymous();
  const [rogaland, hq] = [await officeFor(app, '11'), await nationalOffice(app)];
  if (role === 'national') return app.signedIn(await aStaffMember(app, 'national', hq));
  if (role === 'coordinator') return app.signedIn(await aStaffMember(app, 'coordinator', rogaland));
  const [starter] = await app.sql<{ id: string }>(
    `SELECT person_id AS id FROM starter WHERE state = 'qualified' ORDER BY person_id LIMIT 1`,
  );
  const client = await app.signedIn(starter?.id ?? '');
  return client;
}
