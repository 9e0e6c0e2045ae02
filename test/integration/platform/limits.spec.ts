import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { Problem } from '@igang/contracts';
import { type Challenge, solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { Limits } from '../../../backend/src/platform/http/limits.ts';
import { type Answer, aStaffMember, Client, officeFor, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, anOpenCourse, application, type Ground } from '../training/course-steps.ts';

const ANNE = '192.0.2.17';
const HER_NEIGHBOUR = '192.0.2.99';
const from = (ip: string, more: Record<string, string> = {}) => ({ headers: { 'x-forwarded-for': ip, ...more } });
const link = { email: 'anne@example.no' };

describe('changes are limited', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ RATE_LIMIT_PER_MINUTE: '5', TRUST_PROXY: 'loopback' });
  });
  afterAll(() => app.close());
  const ask = (ip: string, language = 'nb') => app.anonymous().post('/api/sign-in-links', link, from(ip, { 'accept-language': language }));
  const statuses = async (asks: Promise<Answer<unknown>>[]) => (await Promise.all(asks)).map(({ status }) => status).sort();

  it('to so many a minute from one address, and says in her language when to come again', async () => {
    expect(await statuses([1, 2, 3, 4, 5, 6].map(() => ask(ANNE)))).toEqual([200, 200, 200, 200, 200, 429]);
    const answer = (await ask(ANNE, 'nn')) as Answer<Problem>;
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const seconds = Number(answer.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(12);
    expect(answer.body).toMatchObject({ code: 'request.too-many', values: { seconds } });
    expect(answer.body.detail).toBe(`Det kom mange forsøk på kort tid. Vent ${seconds} sekund, og prøv igjen.`);
    expect((await app.anonymous().get('/api/courses', from(ANNE))).status).toBe(200);
    expect((await ask(HER_NEIGHBOUR)).status).toBe(200);
  });

  it('to four times as many from one network, in IPv4 and in IPv6', async () => {
    const network = (n: number) => `198.51.100.${n}`;
    expect(await statuses(Array.from({ length: 20 }, (_, i) => ask(network(i))))).toEqual(Array(20).fill(200));
    expect((await ask(network(99))).status).toBe(429);
    const subscriber = (n: number) => `2001:db8:1:${n.toString(16)}::1`;
    expect(await statuses([1, 2, 3, 4, 5, 6].map((n) => ask(`2001:db8:1:0:${n}::9`)))).toEqual([200, 200, 200, 200, 200, 429]);
    expect(await statuses(Array.from({ length: 15 }, (_, i) => ask(subscriber(i + 1))))).toEqual(Array(15).fill(200));
    expect((await ask(subscriber(99))).status).toBe(429);
    expect((await ask('2001:db8:2::1')).status).toBe(200);
  });

  it('as one at several processes, which tell each other of those who ask much and of nobody else', async () => {
    const second = await app.another();
    for (let n = 0; n < 5; n++) await ask('203.0.113.1');
    await ask('203.0.114.1');
    await app.app.get(Limits).exchange();
    const rows = await app.sql<{ who: string }>('SELECT who FROM throttle_news');
    expect(rows.map(({ who }) => who)).toContain('203.0.113.1');
    expect(rows.map(({ who }) => who)).not.toContain('203.0.114.1');
    const there = () => new Client(second.origin).post('/api/sign-in-links', link, from('203.0.113.1'));
    const deadline = performance.now() + 5_000;
    let status = 0;
    while (status !== 429 && performance.now() < deadline) status = (await there()).status;
    expect(status).toBe(429);
    await app.sql("UPDATE throttle_news SET at = at - interval '3 minutes'");
    await app.app.get(Limits).exchange();
    expect(await app.sql("SELECT FROM throttle_news WHERE at < now() - interval '2 minutes'")).toEqual([]);
    await second.close();
  });

  it('by the address of the connection, where no proxy is trusted', async () => {
    const direct = await app.another({ TRUST_PROXY: [] });
    const visitor = new Client(direct.origin);
    const answers = await statuses([1, 2, 3, 4, 5, 6].map((n) => visitor.post('/api/sign-in-links', link, from(`203.0.115.${n}`))));
    expect(answers.at(-1)).toBe(429);
    await direct.close();
  });
});

/** fetch would tidy the path up. */
function raw(
  origin: string,
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; code: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sending = request(
      { hostname, port, method, path, headers: { 'idempotency-key': randomUUID(), 'content-type': 'application/json', ...headers } },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => {
          const isProblem = (answer.headers['content-type'] ?? '').includes('problem');
          resolve({ status: answer.statusCode ?? 0, code: isProblem ? (JSON.parse(text) as Problem).code : text.slice(0, 60) });
        });
      },
    );
    sending.on('error', reject);
    sending.end(method === 'GET' ? undefined : '{}');
  });
}

/** Ways of writing a path that have slipped past others' guards (quality.md, 10). */
const WRITTEN = (path: string): string[] => {
  const [, , second = '', ...rest] = path.split('/');
  const tail = rest.map((part) => `/${part}`).join('');
  return [
    path,
    `/api/%${second.charCodeAt(0).toString(16)}${second.slice(1)}${tail}`,
    `/%61pi/${second}${tail}`,
    `/api//${second}${tail}`,
    `//api/${second}${tail}`,
    `/api/${second};x=1${tail}`,
    `/api;/${second}${tail}`,
    `/API/${second}${tail}`,
    `/api/${second.toUpperCase()}${tail}`,
    `/api/./${second}${tail}`,
    `/api/x/../${second}${tail}`,
    `/api/x/%2e%2e/${second}${tail}`,
    `/api%2f${second}${tail}`,
    `/api/${second}${tail}/`,
    `/api/${second}${tail}%00`,
    `/api/${second}${tail}?`,
    `/api/${second}${tail}#x`,
    `/api\\${second}${tail}`,
    `http://elsewhere.example${path}`,
  ];
};

describe('a path written another way', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: 'loopback' });
    await aStaffMember(app, 'coordinator', await officeFor(app));
  });
  afterAll(() => app.close());
  const REFUSED = ['access.sign-in-needed', 'access.not-found', 'request.not-found', 'request.malformed', 'link.invalid'];

  it.each(['/api/staff/courses', '/api/staff/groups', '/api/me', '/api/offices/mine'])('shows a stranger nothing of %s', async (path) => {
    for (const written of WRITTEN(path)) {
      const { status, code } = await raw(app.origin, 'GET', written);
      expect({ written, isRefused: status >= 400 && status < 500 && REFUSED.includes(code), code }).toMatchObject({ isRefused: true });
    }
  });

  it('changes nothing for a stranger', async () => {
    for (const written of WRITTEN('/api/staff/courses')) expect([400, 401, 404]).toContain((await raw(app.origin, 'POST', written)).status);
    expect(await app.sql('SELECT FROM course')).toEqual([]);
  });

  it('is counted as what it is: none of them passes the limiter', async () => {
    const strict = await app.another({ RATE_LIMIT_PER_MINUTE: 3 });
    for (const [n, path] of WRITTEN('/api/sign-in-links').entries()) {
      const headers = { 'x-forwarded-for': `10.${n}.0.1` };
      const answers = [];
      for (let turn = 0; turn < 5; turn++) answers.push((await raw(strict.origin, 'POST', path, headers)).status);
      expect({ path, limited: answers.slice(3) }).toEqual({ path, limited: [429, 429] });
    }
    await strict.close();
  });
});

describe('a proof of work', () => {
  let app: TestApp;
  let ground: Ground;
  beforeAll(async () => {
    app = await startApp({ PROOF_AFTER: '3', PROOF_UNCONFIRMED: '5', TRUST_PROXY: 'loopback' });
    ground = await aGround(app);
  });
  afterAll(() => app.close());
  const ask = (ip: string, more: Record<string, string> = {}) => app.anonymous().post<Problem>('/api/sign-in-links', link, from(ip, more));
  const solved = async (answer: Answer<Problem>): Promise<string> => {
    const challenge = JSON.parse(String(answer.body.values['challenge'])) as Challenge;
    const solution = await solveChallenge({ challenge, deriveKey });
    return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
  };
  const proven = async (answer: Answer<Problem>) => ({ 'proof-of-work': await solved(answer) });
  const challenged = async (ip: string) => {
    for (let n = 0; n < 3; n++) await ask(ip);
    const answer = await ask(ip);
    expect([answer.status, answer.body.code]).toEqual([428, 'request.prove']);
    return answer;
  };

  it('is wanted of an address that asks much, lets her on once, and not a second time', async () => {
    const proof = await proven(await challenged('192.0.2.1'));
    expect((await ask('192.0.2.1', proof)).status).toBe(200);
    expect(await refused(ask('192.0.2.1', proof))).toEqual({ status: 428, code: 'request.prove' });
    expect((await ask('198.51.100.1')).status).toBe(200);
  });

  it('cannot be used twice at once, nor at another process', async () => {
    const second = await app.another();
    const proof = await proven(await challenged('192.0.3.1'));
    const elsewhere = new Client(second.origin);
    for (let n = 0; n < 3; n++) await elsewhere.post('/api/sign-in-links', link, from('192.0.3.1'));
    const answers = await Promise.all([
      ...[1, 2, 3].map(() => ask('192.0.3.1', proof)),
      ...[1, 2, 3].map(() => elsewhere.post('/api/sign-in-links', link, from('192.0.3.1', proof))),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 428, 428, 428, 428, 428]);
    await second.close();
  });

  it('is nothing when altered, made easier, too old or no proof at all', async () => {
    const answer = await challenged('192.0.4.1');
    const proof = await solved(answer);
    const { challenge, solution } = JSON.parse(Buffer.from(proof, 'base64').toString()) as { challenge: Challenge; solution: object };
    const forged = (parameters: object) =>
      Buffer.from(
        JSON.stringify({ challenge: { ...challenge, parameters: { ...challenge.parameters, ...parameters } }, solution }),
      ).toString('base64');
    for (const bad of [
      forged({ cost: 1 }),
      forged({ data: { until: 9e15 } }),
      forged({ nonce: '00' }),
      'e30=',
      'nonsense',
      'x'.repeat(5_000),
    ])
      expect(await refused(ask('192.0.4.1', { 'proof-of-work': bad }))).toEqual({ status: 428, code: 'request.prove' });
    app.clock.advance({ minutes: 11 });
    expect(await refused(ask('192.0.4.1', { 'proof-of-work': proof }))).toEqual({ status: 428, code: 'request.prove' });
    const fresh = await proven(await ask('192.0.4.1'));
    expect((await ask('192.0.4.1', fresh)).status).toBe(200);
    const kept = await app.sql<{ expires_at: Date }>('SELECT expires_at FROM spent_proof');
    expect(kept.filter(({ expires_at }) => expires_at <= app.clock.now())).toEqual([]);
  });

  it('is wanted of everybody on a course whose applications nobody confirms, until people confirm again', async () => {
    const course = await anOpenCourse(ground);
    const apply = (name: string, ip: string, more: Record<string, string> = {}) =>
      app.anonymous().post<Problem>(`/api/courses/${course}/enrolments`, application(name), from(ip, more));
    for (let n = 0; n < 6; n++) expect((await apply(`Robot ${n}`, `203.0.${n}.1`)).status).toBe(202);
    app.clock.advance({ minutes: 15 });
    const answer = await apply('Anne Vik', '198.18.0.1');
    expect([answer.status, answer.body.code]).toEqual([428, 'request.prove']);
    expect((await apply('Anne Vik', '198.18.0.1', await proven(answer))).status).toBe(202);
    app.clock.advance({ hours: 2 });
    expect((await apply('Berit Vik', '198.18.1.1')).status).toBe(202);
  });
});
