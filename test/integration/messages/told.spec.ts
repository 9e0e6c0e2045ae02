import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { Logger } from 'nestjs-pino';
import { aStaffMember, type Client, nationalOffice, officeFor, refused, startApp, type TestApp } from '../../harness/index.ts';

let app: TestApp;
let kari: Client;
let national: Client;
let lines: [Record<string, unknown>, string][];
beforeAll(async () => {
  app = await startApp();
  kari = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app)));
  national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
});
beforeEach(() => {
  lines = [];
  const logger = app.app.get(Logger);
  for (const level of ['log', 'warn', 'error'] as const) {
    jest.spyOn(logger, level).mockImplementation((...told: unknown[]) => void lines.push(told as [Record<string, unknown>, string]));
  }
});
afterAll(() => app.close());

/** The line is written when the answer has left. */
async function linesOf(what: string, count = 1): Promise<Record<string, unknown>[]> {
  const those = () => lines.filter(([, said]) => said === what).map(([told]) => told);
  for (let tries = 0; tries < 100 && those().length < count; tries++) await sleep(10);
  return those();
}

describe('the log', () => {
  it('has a line for every request to the API, by its route and without what stands in its address', async () => {
    await kari.get('/api/staff/starters?q=Kanarifugl');
    await kari.get('/api/enrolment-links/kanarifugl-token');
    const told = await linesOf('request', 2);
    expect(told).toMatchObject([
      { method: 'GET', route: '/api/staff/starters', status: 200, actor: 'person' },
      { method: 'GET', route: '/api/enrolment-links/:token', code: 'link.invalid' },
    ]);
    expect(JSON.stringify(lines).toLowerCase()).not.toContain('kanarifugl');
  });

  it('has a security line for doors that were tried and for lists that were taken', async () => {
    const visitor = app.anonymous();
    await visitor.get('/api/staff/starters');
    await visitor.post('/api/sessions', { token: 'x'.repeat(32) });
    await kari.get(`/api/staff/enquiries/${randomUUID()}`);
    await kari.get('/api/staff/exports/starters');
    const told = await linesOf('security', 4);
    expect(told.map(({ event, status }) => [event, status])).toEqual([
      ['sign-in-needed', 401],
      ['sign-in-refused', expect.any(Number)],
      ['not-hers', 404],
      ['export', 200],
    ]);
    expect(told[3]).toMatchObject({ actor: 'person', network: '127.0.0.0/24' });
    await kari.get('/api/courses');
    await linesOf('request', 5);
    expect(await linesOf('security', 4)).toHaveLength(4);
  });
});

describe('what cannot be is refused with a reason', () => {
  it.each(['starters', 'groups', 'courses'])('a sign that no text holds, in the list of %s', async (kind) => {
    for (const query of ['state=a%00b', 'q=a%00b', 'state=%EF%BF%BE']) {
      expect((await kari.get(`/api/staff/exports/${kind}?${query}`)).status).toBeLessThan(500);
    }
  });

  it('the settings of an office that is not', async () => {
    const path = `/api/offices/${randomUUID()}/settings`;
    const settings = (await national.get<object>(`/api/offices/${await officeFor(app)}/settings`)).body;
    expect(await refused(national.get(path))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(national.put(path, settings))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(national.put(path, { ...settings, 'enquiry-unanswered': 5 }))).toEqual({ status: 404, code: 'access.not-found' });
  });

  it('a request whose connection to the database broke under way: come again in a moment', async () => {
    await app.sql('CREATE FUNCTION slow_office() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(20); RETURN NEW; END $$');
    await app.sql('CREATE TRIGGER slow BEFORE INSERT OR UPDATE ON calendar_link FOR EACH ROW EXECUTE FUNCTION slow_office()');
    const asked = refused(kari.put('/api/calendar-links/own'));
    const reading = kari.get('/api/offices');
    await reading;
    for (let tries = 0; tries < 200; tries++) {
      const killed = await app.sql<{ n: number }>(
        `SELECT count(*)::int AS n FROM (SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event = 'PgSleep') AS k`,
      );
      if ((killed[0]?.n ?? 0) > 0) break;
      await sleep(20);
    }
    expect(await asked).toEqual({ status: 503, code: 'request.unavailable' });
    await app.sql('DROP TRIGGER slow ON calendar_link');
    expect((await kari.put('/api/calendar-links/own')).status).toBe(200);
  });
});
