import { aStarter, ok, startApp, type TestApp } from '../../harness/index.ts';
import {
  aCast,
  aGroup,
  answer,
  ask,
  type Cast,
  groupOf,
  leaderlessGroup,
  log,
  openRequest,
  signedInAgain,
  startedGroup,
} from '../groups/group-steps.ts';

describe('mails about groups', () => {
  let app: TestApp;
  let cast: Cast;
  beforeEach(async () => {
    seen.clear();
    app = await startApp();
    cast = await aCast(app);
  });
  afterEach(async () => {
    // Whoever else reads her mail learns neither what the group is about nor its name.
    const told = app.mailbox.mails.filter((mail) =>
      /Mandagsgruppa|angst|\btema\b/i.test(JSON.stringify([mail.headerLines, mail.text, mail.html, mail.attachments])),
    );
    await app.close();
    expect(told.map(({ subject }) => subject)).toEqual([]);
  });

  const addressOf = async (personId: string): Promise<string> => {
    const [row] = await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId]);
    return row?.email ?? '';
  };
  const seen = new Map<string, number>();
  /** What has come to her since the last look. In the order of the alphabet: mails that fall due together arrive in any. */
  const news = async (address: string): Promise<(string | undefined)[]> => {
    await app.drain();
    const all = app.mailbox.to(address).map(({ subject }) => subject);
    const fresh = all.slice(seen.get(address) ?? 0);
    seen.set(address, all.length);
    return fresh.sort();
  };
  const textOf = (address: string, subject: string) => app.mailbox.saying(address, subject).text;
  const at = (instant: string): void => app.clock.set(instant);

  it('ask a starter, remind her, and thank her with what to do first', async () => {
    const maria = await addressOf(cast.mariaId);
    const groupId = await aGroup(cast, { themeCode: 'angst' });
    await ok(ask(cast, groupId, cast.mariaId));
    expect(await news(maria)).toEqual(['Vil du sette i gang en gruppe i Time?']);
    const question = textOf(maria, 'Vil du');
    expect(question).toMatch(/Hei Maria! [\s\S]*Kontoret skriver: «Har du tid\?»[\s\S]*Et nei er helt i orden/);
    expect(question).toMatch(/Når: 4 møter, mandager fra 19. januar til 9. februar\nTid: kl. 18–20/);
    expect(question).toMatch(/http:\/\/localhost:4300\/foresporsel\//);
    app.clock.advance({ days: 3 });
    expect(await news(maria)).toEqual(['Har du fått tenkt på gruppa i Time?']);
    await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
    expect(await news(maria)).toEqual(['Takk! Du er igangsetter for gruppa i Time']);
    expect(textOf(maria, 'Takk!')).toContain('Første møte: mandag 19. januar, kl. 18–20');
  });

  it('let the others go kindly, and ask nobody who has answered meanwhile', async () => {
    const otherId = await aStarter(app, { officeId: cast.officeId, name: 'Ola Nordmann' });
    const other = await addressOf(otherId);
    const groupId = await aGroup(cast);
    await ok(ask(cast, groupId, cast.mariaId, otherId));
    expect(await news(other)).toEqual(['Vil du sette i gang en gruppe i Time?']);
    await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
    expect(await news(other)).toEqual(['Gruppa i Time trenger ikke svar fra deg lenger']);
    app.clock.advance({ days: 3 });
    expect(await news(other)).toEqual([]);
  });

  it('remind both starters of the meeting tomorrow, once each', async () => {
    const otherId = await aStarter(app, { officeId: cast.officeId, name: 'Ola Nordmann' });
    const groupId = await aGroup(cast, { startersWanted: 2, roomAndKey: 'Rom 2' });
    await ok(ask(cast, groupId, cast.mariaId, otherId));
    await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
    const ola = await app.signedIn(otherId);
    await ok(answer(ola, await openRequest(ola), 'accept'));
    await ok(cast.kari.put(`/api/staff/groups/${groupId}/call-in`));
    at('2026-01-18T09:00:00Z');
    for (const personId of [cast.mariaId, otherId]) {
      const address = await addressOf(personId);
      expect(await news(address)).toEqual(['I morgen kl. 18: møte 1 av 4 i Time', 'Takk! Du er igangsetter for gruppa i Time']);
      expect(textOf(address, 'I morgen')).toContain('Rom og nøkkel: Rom 2');
    }
    expect(textOf(await addressOf(otherId), 'Takk')).toMatch(/Du gjør dette sammen med Maria Starter \(.+\)\./);
  });

  it('ask for the log the day after, and not when it has come', async () => {
    const maria = await addressOf(cast.mariaId);
    const groupId = await startedGroup(cast);
    at('2026-01-20T09:00:00Z');
    expect(await news(maria)).toEqual(['Hvordan gikk møtet mandag 19. januar?', 'Takk! Du er igangsetter for gruppa i Time']);
    const again = await signedInAgain(app, cast);
    const { sessions } = await groupOf(again, groupId);
    await ok(log(again.maria, sessions[0]?.id ?? ''));
    expect(await news(maria)).toEqual([]);
    at('2026-01-23T09:00:00Z');
    expect(await news(maria)).toEqual([]);
    at('2026-01-25T09:00:00Z');
    expect(await news(maria)).toEqual(['I morgen kl. 18: møte 2 av 4 i Time']);
  });

  it('thank the starter and give the group its pack, then ask it whether it still meets', async () => {
    const maria = await addressOf(cast.mariaId);
    await leaderlessGroup(app, cast);
    expect(await news(maria)).toEqual(['Takk for det du satte i gang i Time']);
    expect(textOf(maria, 'Takk for')).toContain('etter 4 møter med deg');
    expect(await news('gruppe@example.no')).toEqual(['Nå er gruppa deres egen']);
    const pack = app.mailbox.saying('gruppe@example.no', 'Nå er gruppa');
    expect(pack.text).toContain('Det som blir sagt i gruppa, blir i gruppa.');
    expect(pack.text).toMatch(/Igang, .+: .*@/);
    expect(pack.text).toMatch(/116\s123/);
    expect(JSON.stringify(pack.headers.get('subject'))).not.toContain('Mandagsgruppa');
    at('2026-03-23T09:30:00Z');
    expect(await news('gruppe@example.no')).toEqual(['Møtes gruppa deres fortsatt?']);
    const first = app.mailbox.link('gruppe@example.no', '/gruppa/');
    at('2026-03-30T09:30:00Z');
    expect(await news('gruppe@example.no')).toEqual(['Vi spør én gang til: møtes gruppa deres?']);
    const token = first.split('/').at(-1) ?? '';
    expect((await app.anonymous().get(`/api/follow-up-links/${token}`)).status).toBe(200);
  });

  it('say nothing about a need that was withdrawn before the morning', async () => {
    at('2026-01-12T22:00:00Z');
    const groupId = await aGroup(cast);
    await ok(ask(cast, groupId, cast.mariaId));
    await ok(cast.kari.put(`/api/staff/groups/${groupId}/ending`, { reason: 'For få.' }));
    at('2026-01-13T09:00:00Z');
    expect(await news(await addressOf(cast.mariaId))).toEqual([]);
  });
});
