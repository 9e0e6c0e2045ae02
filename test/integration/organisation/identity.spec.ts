import { createHash } from 'node:crypto';
import type { DemoPeople, Me } from '@igang/contracts';
import { mintSignInCode, mintSignInLink } from '../../../backend/src/organisation/identity/index.ts';
import { UnitOfWork } from '../../../backend/src/platform/unit-of-work.ts';
import {
  aPerson,
  aStaffMember,
  aStarter,
  type Client,
  nationalOffice,
  officeFor,
  ok,
  refused,
  startApp,
  type TestApp,
} from '../../harness/index.ts';

const SYSTEM = { actor: { kind: 'system' }, requestId: 'test' } as const;

describe('signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const mint = (personId: string): Promise<string> => app.app.get(UnitOfWork).run(SYSTEM, (tx) => mintSignInLink(tx, app.config, personId));
  const asked = (personId: string) =>
    app.sql<{ payload: object }>(`SELECT payload FROM outbox WHERE payload->>'subjectId' = $1 ORDER BY id`, [personId]);
  const whoIs = (client: Client) => client.get<Me>('/api/me').then(({ status, body }) => (status === 200 ? body.person.id : status));

  it('gives a session for the token of a link, once', async () => {
    const personId = await aPerson(app);
    const token = await mint(personId);
    const kari = app.anonymous();
    expect(await whoIs(kari)).toBe(401);
    await ok(kari.post('/api/sessions', { token }));
    expect(await whoIs(kari)).toBe(personId);
    expect(await refused(app.anonymous().post('/api/sessions', { token }))).toEqual({ status: 404, code: 'link.invalid' });
  });

  it('sets one cookie that scripts cannot read and other sites cannot send', async () => {
    const { headers } = await app.anonymous().post('/api/sessions', { token: await mint(await aPerson(app)) });
    const cookies = headers.getSetCookie();
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^igang\.session_token=[^;]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('gives one session when two use the link at the same time', async () => {
    const token = await mint(await aPerson(app));
    const answers = await Promise.all([1, 2, 3, 4].map(() => app.anonymous().post('/api/sessions', { token })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404]);
  });

  it('says that a link is too old after a quarter of an hour', async () => {
    const token = await mint(await aPerson(app));
    app.clock.advance({ minutes: 15, seconds: 1 });
    expect(await refused(app.anonymous().post('/api/sessions', { token }))).toEqual({ status: 410, code: 'link.expired' });
  });

  it('knows nothing of an altered link', async () => {
    const token = await mint(await aPerson(app));
    for (const wrong of [`${token}x`, token.toLowerCase(), token.slice(0, -1), 'x'.repeat(32)]) {
      expect(await refused(app.anonymous().post('/api/sessions', { token: wrong }))).toEqual({ status: 404, code: 'link.invalid' });
    }
  });

  it('signs in when the same request comes again because its answer was lost, for five minutes', async () => {
    const personId = await aPerson(app);
    const token = await mint(personId);
    await ok(app.anonymous().post('/api/sessions', { token }, { key: 'lost' }));
    const again = app.anonymous();
    await ok(again.post('/api/sessions', { token }, { key: 'lost' }));
    expect(await whoIs(again)).toBe(personId);
    app.clock.advance({ minutes: 6 });
    expect(await refused(app.anonymous().post('/api/sessions', { token }, { key: 'lost' }))).toEqual({ status: 404, code: 'link.invalid' });
  });

  it('keeps neither tokens nor addresses where they are not needed', async () => {
    const personId = await aPerson(app, { email: 'gunn.hemmelig@example.no' });
    const token = await mint(personId);
    await ok(app.anonymous().post('/api/sign-in-links', { email: 'gunn.hemmelig@example.no' }));
    const stored =
      await app.sql(`SELECT to_jsonb(u)::text AS row FROM auth_user u UNION ALL SELECT to_jsonb(v)::text FROM auth_verification v
      UNION ALL SELECT to_jsonb(o)::text FROM outbox o UNION ALL SELECT to_jsonb(i)::text FROM idempotency_key i UNION ALL SELECT to_jsonb(s)::text FROM sign_in_ask s`);
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(JSON.stringify(stored)).not.toContain('hemmelig');
  });

  it('ends when she signs out, and after thirty days', async () => {
    const personId = await aPerson(app);
    const [here, there] = [await app.signedIn(personId), await app.signedIn(personId)];
    const { headers } = await here.delete('/api/sessions/current');
    expect(headers.getSetCookie()[0]).toMatch(/^igang\.session_token=; Max-Age=0/);
    expect(await whoIs(here)).toBe(401);
    expect(await whoIs(there)).toBe(personId);
    app.clock.advance({ days: 29 });
    expect(await whoIs(there)).toBe(personId);
    app.clock.advance({ days: 1 });
    expect(await whoIs(there)).toBe(401);
  });

  it('takes no cookie that we did not sign', async () => {
    const personId = await aPerson(app);
    const { headers } = await app.anonymous().post('/api/demo/sessions', { personId });
    const cookie = headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const [token = ''] = /=(\w+)/.exec(cookie)?.slice(1) ?? [];
    const forged = [
      cookie.replace(
        token,
        token.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')),
      ),
      cookie.split('.').slice(0, 2).join('.'),
      'igang.session_token=%E0%A4%A',
      'x',
    ];
    for (const one of forged) expect((await app.anonymous().get('/api/me', { headers: { cookie: one } })).status).toBe(401);
    expect((await app.anonymous().get('/api/me', { headers: { cookie: `other=1; ${cookie}` } })).status).toBe(200);
  });

  describe('by the code of the mail', () => {
    const WRONG = { status: 404, code: 'sign-in.wrong-code' };
    const minted = async (email: string, known?: string) => {
      const personId = known ?? (await aPerson(app, { email }));
      const token = await mint(personId);
      const code = await app.app.get(UnitOfWork).run(SYSTEM, (tx) => mintSignInCode(tx, app.config, personId));
      return { personId, token, email, code };
    };
    const open = (email: string, code: string, client = app.anonymous()) => client.post('/api/sessions/by-code', { email, code });
    const other = (code: string, by: number) => String((Number(code) + by) % 10 ** 8).padStart(8, '0');

    it('gives a session once, written with or without the space; the link beside it works no more', async () => {
      const { personId, token, email, code } = await minted('kode@example.no');
      expect(code).toMatch(/^\d{8}$/);
      const here = app.anonymous();
      await ok(open(' Kode@example.no', ` ${code.slice(0, 4)} ${code.slice(4)} `, here));
      expect(await whoIs(here)).toBe(personId);
      expect(await refused(open(email, code))).toEqual(WRONG);
      expect(await refused(app.anonymous().post('/api/sessions', { token }))).toEqual({ status: 404, code: 'link.invalid' });
    });

    it('dies with the link beside it', async () => {
      const { token, email, code } = await minted('lenke@example.no');
      await ok(app.anonymous().post('/api/sessions', { token }));
      expect(await refused(open(email, code))).toEqual(WRONG);
    });

    it('survives four wrong tries, and dies of the fifth; a new one begins anew', async () => {
      const four = await minted('fire@example.no');
      for (const by of [1, 2, 3, 4]) expect(await refused(open(four.email, other(four.code, by)))).toEqual(WRONG);
      await ok(open(four.email, four.code));
      const five = await minted('fem@example.no');
      for (const by of [1, 2, 3, 4, 5]) expect(await refused(open(five.email, other(five.code, by)))).toEqual(WRONG);
      expect(await refused(open(five.email, five.code))).toEqual(WRONG);
      const again = await minted(five.email, five.personId);
      expect(await refused(open(five.email, five.code))).toEqual(WRONG);
      await ok(open(again.email, again.code));
    });

    it('counts tries that come at the same time, and gives one session to those who are right at once', async () => {
      const guessed = await minted('samtidig@example.no');
      const guesses = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((by) => open(guessed.email, other(guessed.code, by))));
      expect(guesses.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 404));
      expect(await refused(open(guessed.email, guessed.code))).toEqual(WRONG);
      const right = await minted('begge@example.no');
      const answers = await Promise.all([1, 2, 3].map(() => open(right.email, right.code)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
    });

    it('counts a try that is repeated with its key once', async () => {
      const { email, code } = await minted('gjentatt@example.no');
      const again = () => app.anonymous().post('/api/sessions/by-code', { email, code: other(code, 1) }, { key: 'same' });
      for (let n = 0; n < 7; n++) expect(await refused(again())).toEqual(WRONG);
      await ok(open(email, code));
    });

    it('is too old after a quarter of an hour, also when it was tried in between', async () => {
      const { email, code } = await minted('gammel@example.no');
      app.clock.advance({ minutes: 10 });
      expect(await refused(open(email, other(code, 1)))).toEqual(WRONG);
      app.clock.advance({ minutes: 5, seconds: 1 });
      expect(await refused(open(email, code))).toEqual(WRONG);
    });

    it('opens nothing for another address, and says the same to one that nobody has', async () => {
      const { code } = await minted('en@example.no');
      await minted('to@example.no');
      const told = async (email: string, tried: string) => (await open(email, tried)).body;
      const { requestId: _, ...known } = (await told('to@example.no', code)) as { requestId?: string };
      const { requestId: __, ...unknown } = (await told('ingen@example.no', code)) as { requestId?: string };
      expect(unknown).toEqual(known);
      expect((await open('to@example.no', '1234')).status).toBe(422);
    });

    it('signs in by what the mail says, in another browser than the one that asked', async () => {
      const email = 'annet-sted@example.no';
      const personId = await aPerson(app, { email });
      await ok(app.anonymous().post('/api/sign-in-links', { email }));
      await app.drain();
      const [code = ''] = /\b\d{4} \d{4}\b/.exec(app.mailbox.saying(email, 'Lenken din til Igang').text ?? '') ?? [];
      const elsewhere = app.anonymous();
      await ok(elsewhere.post('/api/sessions/by-code', { email, code }));
      expect(await whoIs(elsewhere)).toBe(personId);
      const rows = await app.sql('SELECT * FROM outbox');
      expect(JSON.stringify(rows)).not.toContain(code);
    });

    it('is kept as a digest that needs our key', async () => {
      const { code } = await minted('digest@example.no');
      const stored = JSON.stringify(await app.sql('SELECT * FROM auth_verification'));
      expect(stored).not.toContain(code);
      expect(stored).not.toContain(createHash('sha256').update(code).digest('base64url'));
    });
  });

  describe('asking for a link', () => {
    it('mails the person with that address, however it is written', async () => {
      const personId = await aPerson(app, { email: "Liv.O'As+igang@blåbær.example.no" });
      expect(await ok(app.anonymous().post('/api/sign-in-links', { email: " liv.o'as+igang@BLåBær.example.NO " }))).toEqual({ done: true });
      expect(await asked(personId)).toEqual([{ payload: { kind: 'sign-in.link', subjectId: personId } }]);
    });

    it('answers the same, in about the same time, when nobody has the address', async () => {
      const personId = await aPerson(app, { email: 'kjent@example.no' });
      const timed = async (email: string) => {
        const start = performance.now();
        const { status, body } = await app.anonymous().post('/api/sign-in-links', { email });
        return { status, body, ms: performance.now() - start };
      };
      const [known, unknown] = [await timed('kjent@example.no'), await timed('ukjent@example.no')];
      expect({ ...unknown, ms: 0 }).toEqual({ ...known, ms: 0 });
      expect(Math.abs(known.ms - unknown.ms)).toBeLessThan(60);
      expect(await asked(personId)).toHaveLength(1);
    });

    it('sends at most three in ten minutes, also when asked at once, and tells nobody', async () => {
      const personId = await aPerson(app, { email: 'ivrig@example.no' });
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => app.anonymous().post('/api/sign-in-links', { email: 'ivrig@example.no' })),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
      expect(await asked(personId)).toHaveLength(3);
      app.clock.advance({ minutes: 10 });
      await ok(app.anonymous().post('/api/sign-in-links', { email: 'ivrig@example.no' }));
      expect(await asked(personId)).toHaveLength(4);
    });

    it('wants an address', async () => {
      const { status, body } = await app.anonymous().post<{ fields: unknown }>('/api/sign-in-links', { email: 'nei', extra: 1 });
      expect({ status, fields: body.fields }).toMatchObject({
        status: 422,
        fields: expect.arrayContaining([
          expect.objectContaining({ path: 'email' }),
          expect.objectContaining({ path: 'extra', code: 'unknown' }),
        ]) as unknown,
      });
    });
  });

  describe('who is asking', () => {
    it('is told her roles and the offices she may see', async () => {
      const officeId = await officeFor(app);
      const coordinator = await app.signedIn(await aStaffMember(app, 'coordinator', officeId));
      const mine = await ok(coordinator.get<Me>('/api/me'));
      expect(mine.roles.map(({ role, office }) => [role, office.id])).toEqual([['coordinator', officeId]]);
      expect(mine.offices.map(({ id }) => id)).toEqual([officeId]);
      const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
      const all = await ok(national.get<Me>('/api/me'));
      const [{ open } = { open: 0 }] = await app.sql<{ open: number }>(
        'SELECT count(*) AS open FROM office WHERE closed_on IS NULL OR closed_on > $1',
        [app.clock.now()],
      );
      expect(all.offices).toHaveLength(open);
      expect(all.offices[0]?.kind).toBe('national');
    });

    it('is a starter until she retires, and has a role until it ends', async () => {
      const starterId = await aStarter(app);
      const starter = await app.signedIn(starterId);
      expect(await ok(starter.get<Me>('/api/me'))).toMatchObject({ isStarter: true, roles: [{ role: 'starter' }], offices: [] });
      await app.sql(`UPDATE starter SET state = 'retired' WHERE person_id = $1`, [starterId]);
      expect(await ok(starter.get<Me>('/api/me'))).toMatchObject({ isStarter: false, roles: [] });
      const trainerId = await aStaffMember(app, 'trainer', await officeFor(app));
      const trainer = await app.signedIn(trainerId);
      await app.sql('UPDATE role_grant SET ended_at = $2 WHERE person_id = $1', [trainerId, app.clock.now()]);
      expect(await ok(trainer.get<Me>('/api/me'))).toMatchObject({ roles: [], offices: [] });
    });
  });
});

describe('the trial version', () => {
  it('has people to be, one for each kind of work', async () => {
    const app = await startApp();
    const officeId = await officeFor(app);
    const ids = await Promise.all([
      aStaffMember(app, 'coordinator', officeId),
      aStarter(app),
      aStaffMember(app, 'national', await nationalOffice(app)),
      aStaffMember(app, 'trainer', officeId),
      aStaffMember(app, 'auditor', await nationalOffice(app)),
    ]);
    const { items } = await ok(app.anonymous().get<DemoPeople>('/api/demo/people'));
    expect(items.map(({ key, id }) => [key, id])).toEqual(
      ['koordinator', 'igangsetter', 'nasjonal', 'kursleder', 'revisor'].map((key, i) => [key, ids[i]]),
    );
    expect(await refused(app.anonymous().post('/api/demo/sessions', { personId: officeId }))).toEqual({
      status: 404,
      code: 'access.not-found',
    });
    await app.close();
  });

  it('is not there otherwise; over https the cookie is for https alone', async () => {
    const app = await startApp({ DEMO: 'false', PUBLIC_URL: 'https://igang.example.no' });
    const personId = await aPerson(app);
    const gone = { status: 404, code: 'access.demo-only' };
    expect(await refused(app.anonymous().get('/api/demo/people'))).toEqual(gone);
    expect(await refused(app.anonymous().post('/api/demo/sessions', { personId }))).toEqual(gone);
    const token = await app.app.get(UnitOfWork).run(SYSTEM, (tx) => mintSignInLink(tx, app.config, personId));
    const client = app.anonymous();
    const { headers } = await client.post('/api/sessions', { token });
    expect(headers.getSetCookie()[0]).toMatch(/^__Secure-igang\.session_token=.*; Secure/);
    expect((await ok(client.get<Me>('/api/me'))).person.id).toBe(personId);
    await app.close();
  });
});
