import type { LogLink, RequestLink } from '@igang/contracts';
import { aStarter, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  aFreshCast,
  aGroup,
  answer,
  ask,
  type Cast,
  groupOf,
  HELD,
  log,
  openRequest,
  signedInAgain,
  startedGroup,
} from '../groups/group-steps.ts';

/** A starter answers and logs from her mail, without signing in. */
describe('by the link in her mail', () => {
  let app: TestApp;
  let cast: Cast;
  let maria: string;
  beforeAll(async () => (app = await startApp()));
  beforeEach(async () => {
    cast = await aFreshCast(app);
    maria = await addressOf(cast.mariaId);
  });
  afterAll(() => app.close());

  const addressOf = async (personId: string) =>
    (await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId]))[0]?.email ?? '';
  const tokenOf = (address: string, path: '/foresporsel/' | '/logg/') => app.mailbox.link(address, path).split('/').at(-1) ?? '';
  const nobody = () => app.anonymous();
  /** By a link she opened at the new address, as she does herself. */
  const movesTo = async (personId: string): Promise<string> => {
    const next = `ny-${personId}@example.no`;
    const herself = await app.signedIn(personId);
    await ok(herself.post('/api/starter/address-changes', { email: next }));
    await app.drain();
    const proof = app.mailbox.link(next, '/ny-adresse/').split('/').at(-1) ?? '';
    await ok(nobody().put(`/api/address-changes/${proof}/confirmation`));
    await app.drain();
    return next;
  };
  const linksFor = async (email: string): Promise<void> => {
    await ok(nobody().post('/api/link-mails', { email }));
    app.clock.advance({ minutes: 2 });
    await app.drain();
  };
  const look = (token: string) => ok(nobody().get<RequestLink>(`/api/request-links/${token}`));
  const say = (token: string, word: 'accept' | 'decline') => nobody().put(`/api/request-links/${token}/answer`, { answer: word });

  describe('to a question', () => {
    const asked = async (change = {}): Promise<{ groupId: string; token: string }> => {
      const groupId = await aGroup(cast, change);
      await ok(ask(cast, groupId, cast.mariaId));
      await app.drain();
      return { groupId, token: tokenOf(maria, '/foresporsel/') };
    };

    it('she sees it and says yes; looking changes nothing, and yes twice is still yes', async () => {
      const { groupId, token } = await asked();
      for (let i = 0; i < 3; i++)
        expect(await look(token)).toMatchObject({ state: 'open', can: ['answer'], request: { dates: { length: 4 } } });
      await ok(say(token, 'accept'));
      await ok(say(token, 'accept'));
      expect(await look(token)).toMatchObject({ state: 'accepted', isWithIt: true, can: [] });
      expect((await groupOf(cast, groupId)).assignment?.starters.map(({ id }) => id)).toEqual([cast.mariaId]);
      const [fact] = await app.sql(
        "SELECT actor_kind, actor_person_id FROM audit_event WHERE action = 'request.accept' ORDER BY at DESC LIMIT 1",
      );
      expect(fact).toEqual({ actor_kind: 'request-link', actor_person_id: cast.mariaId });
    });
    it('no is final, and yes after it is refused', async () => {
      const { token } = await asked();
      await ok(say(token, 'decline'));
      expect(await look(token)).toMatchObject({ state: 'declined', can: [] });
      expect(await refused(say(token, 'accept'))).toEqual({ status: 409, code: 'request.not-open' });
    });
    it('tells when somebody was quicker, when the time is over, and when she has left', async () => {
      const otherId = await aStarter(app, { officeId: cast.officeId, name: 'Ola Nordmann' });
      const { groupId, token } = await asked();
      await ok(ask(cast, groupId, otherId));
      await app.drain();
      const ola = await app.signedIn(otherId);
      await ok(answer(ola, await openRequest(ola), 'accept'));
      expect(await look(token)).toMatchObject({ state: 'taken-back', can: [] });
      expect((await refused(say(token, 'accept'))).code).toBe('request.not-open');
      await ok(ola.put(`/api/starter/groups/${groupId}/withdrawal`));
      await app.drain();
      const olas = tokenOf(await addressOf(otherId), '/foresporsel/');
      expect(await look(olas)).toMatchObject({ state: 'accepted', isWithIt: false });

      const late = await asked({ name: 'Tirsdagsgruppa', sessionDates: ['2026-02-03', '2026-02-10', '2026-02-17', '2026-02-24'] });
      app.clock.advance({ days: 6 });
      // By the clock, also before the job has been there.
      expect(await look(late.token)).toMatchObject({ state: 'expired', can: [] });
      expect((await refused(say(late.token, 'accept'))).code).toBe('request.not-open');
    });
    it('is dead when her address was corrected; "send me my links" brings a new one to the new address', async () => {
      const { token } = await asked();
      const next = await movesTo(cast.mariaId);
      expect((await refused(nobody().get(`/api/request-links/${token}`))).code).toBe('link.invalid');
      expect((await refused(say(token, 'accept'))).code).toBe('link.invalid');
      await linksFor(maria);
      await linksFor(next);
      const fresh = tokenOf(next, '/foresporsel/');
      expect(fresh).not.toBe(token);
      await ok(say(fresh, 'accept'));
      expect(await look(fresh)).toMatchObject({ state: 'accepted', isWithIt: true });
      expect((await refused(nobody().get(`/api/request-links/${token}`))).code).toBe('link.invalid');
    });
    it('is nothing for another purpose, another question, or the group', async () => {
      const { groupId, token } = await asked();
      expect((await refused(nobody().get(`/api/log-links/${token}`))).code).toBe('link.invalid');
      expect((await refused(nobody().get(`/api/follow-up-links/${token}`))).code).toBe('link.invalid');
      expect((await refused(nobody().put(`/api/request-links/${token.slice(0, -1)}x/answer`, { answer: 'accept' }))).code).toBe(
        'link.invalid',
      );
      expect((await refused(nobody().get(`/api/staff/groups/${groupId}`))).status).toBe(401);
      app.clock.advance({ days: 90 });
      expect((await refused(nobody().get(`/api/request-links/${token}`))).code).toBe('link.expired');
    });
  });

  describe('to the log of a meeting', () => {
    const SECRET = ['gruppe@example.no', 'Deltaker', 'Rom 2'];
    const due = async (): Promise<{ groupId: string; token: string }> => {
      const groupId = await startedGroup(cast, { contactName: 'Deltaker Hansen', roomAndKey: 'Rom 2' });
      app.clock.set('2026-01-20T09:00:00Z');
      await app.drain();
      return { groupId, token: tokenOf(maria, '/logg/') };
    };
    const form = (token: string) => ok(nobody().get<LogLink>(`/api/log-links/${token}`));
    const send = (token: string, how: object = HELD) => nobody().put(`/api/log-links/${token}/log`, how);

    it('she writes it signed out; the form holds nobody who takes part', async () => {
      const { groupId, token } = await due();
      const shown = await form(token);
      expect(shown).toMatchObject({ number: 1, held: 0, budget: 4, hindrance: null, together: [], before: [] });
      for (const secret of SECRET) expect(JSON.stringify(shown)).not.toContain(secret);
      await ok(send(token));
      expect(await form(token)).toMatchObject({ hindrance: 'logged', held: 1, before: ['confidentiality', 'rounds'] });
      expect((await refused(send(token))).code).toBe('session.already-logged');
      const [written] = await app.sql(
        'SELECT l.written_by_id AS by FROM session_log l JOIN group_session s ON s.id = l.session_id WHERE s.group_id = $1',
        [groupId],
      );
      expect(written).toEqual({ by: cast.mariaId });
    });
    it('is dead when her address was corrected; "send me my links" lets her in to it from the new one, and writes to nobody else', async () => {
      const { groupId, token } = await due();
      const next = await movesTo(cast.mariaId);
      expect((await refused(nobody().get(`/api/log-links/${token}`))).code).toBe('link.invalid');
      expect((await refused(send(token))).code).toBe('link.invalid');
      app.mailbox.clear();
      await linksFor(maria);
      expect(app.mailbox.to(maria)).toEqual([]);
      await linksFor(next);
      expect(app.mailbox.link(next, '/logg-inn/')).toBeDefined();
      // The next mail about that meeting has a link that opens it.
      const [place] = (await groupOf(await signedInAgain(app, cast), groupId)).sessions;
      await app.sql(
        `INSERT INTO outbox (id, job, payload, run_at, created_at)
         VALUES (gen_random_uuid(), 'mail.send', jsonb_build_object('kind', 'session.log-missing', 'subjectId', $1::uuid), $2, $2)`,
        [place?.id ?? '', app.clock.now()],
      );
      app.clock.advance({ minutes: 5 });
      await app.drain();
      expect(await form(tokenOf(next, '/logg/'))).toMatchObject({ number: 1, hindrance: null });
    });
    it('says which comes first, and nothing to who has left the group', async () => {
      const { groupId, token } = await due();
      app.clock.set('2026-01-27T09:00:00Z');
      await app.drain();
      const second = /\/logg\/([\w-]+)/.exec(app.mailbox.saying(maria, /26\. januar/).text ?? '')?.[1] ?? '';
      expect(second).not.toBe(token);
      expect(await form(second)).toMatchObject({ number: 2, hindrance: 'earlier-first' });
      const again = await signedInAgain(app, cast);
      const [first] = (await groupOf(again, groupId)).sessions;
      await ok(log(again.maria, first?.id ?? ''));
      expect(await form(second)).toMatchObject({ number: 2, hindrance: null });
      await ok(again.kari.delete(`/api/staff/groups/${groupId}/starters/${cast.mariaId}`));
      expect((await refused(nobody().get(`/api/log-links/${second}`))).status).toBe(404);
      expect((await refused(send(second))).status).toBe(404);
    });
    it('takes what the form on her page takes, and refuses what it refuses', async () => {
      const { token } = await due();
      expect((await refused(send(token, { ...HELD, note: 'Hun er 01010750160' }))).code).toBe('request.invalid');
      expect((await refused(send(token, { outcome: 'held' }))).code).toBe('request.invalid');
      await ok(send(token, { outcome: 'cancelled', frames: [] }));
      expect(await form(token)).toMatchObject({ state: 'cancelled', hindrance: 'logged' });
    });
  });
});
