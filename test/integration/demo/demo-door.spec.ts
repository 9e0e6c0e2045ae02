import { decideDemo, type Wish } from '../../../infra/start/demo.mjs';
import { fillWithDemo } from '../../harness/demo.ts';
import { aStaffMember, Client, nationalOffice, refused, startApp, type TestApp } from '../../harness/index.ts';

describe('signing in as anybody', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('is closed where the database does not say that its people are invented, whatever the setting says', async () => {
    const personId = await aStaffMember(app, 'national', await nationalOffice(app), 'Ekte Menneske');
    await app.sql('DELETE FROM installation');
    const real = await app.another();
    const visitor = new Client(real.origin);
    expect(await refused(visitor.get('/api/demo/people'))).toMatchObject({ code: 'access.demo-only' });
    expect(await refused(visitor.post('/api/demo/sessions', { personId }))).toMatchObject({ code: 'access.demo-only' });
    expect(await refused(visitor.get('/api/me'))).toMatchObject({ status: 401 });
    await real.close();
  });

  it('is open where it was filled as a demo, and closed there too without the setting', async () => {
    await app.sql('DELETE FROM role_grant');
    await app.sql('DELETE FROM person');
    await fillWithDemo(app.database, { today: '2026-01-12' });
    expect(await app.sql('SELECT demo FROM installation')).toEqual([{ demo: true }]);
    const demo = await app.another();
    expect((await new Client(demo.origin).get('/api/demo/people')).status).toBe(200);
    await demo.close();
    const closed = await app.another({ DEMO: false });
    expect(await refused(new Client(closed.origin).get('/api/demo/people'))).toMatchObject({ code: 'access.demo-only' });
    await closed.close();
  });
});

describe('starting', () => {
  const usual: Wish = { wanted: true, insisted: false, isReal: false, hasSmtp: false };
  const real: Wish = { ...usual, isReal: true, hasSmtp: true };
  it.each<[Parameters<typeof decideDemo>[0], Wish, boolean]>([
    ['empty', usual, true],
    ['demo', usual, true],
    ['people', usual, false],
    ['demo', { ...usual, wanted: false }, false],
    ['empty', { ...usual, wanted: false }, false],
    ['empty', real, false],
    ['people', real, false],
    ['demo', real, true],
    ['demo', { ...real, hasSmtp: false }, true],
    ['empty', { ...real, insisted: true, hasSmtp: false }, true],
  ])('with a database that is %s, wished %j: demo is %s', (standing, wish, demo) => {
    expect(decideDemo(standing, wish)).toBe(demo);
  });
  it('is refused where mails to real people would end in the development mailbox, and where --demo meets people', () => {
    for (const standing of ['empty', 'people'] as const) {
      expect(() => decideDemo(standing, { ...real, hasSmtp: false })).toThrow(/SMTP_URL is not set/);
    }
    expect(() => decideDemo('people', { ...real, insisted: true })).toThrow(/has people in it/);
  });
});
