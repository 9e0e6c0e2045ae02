import type { Created } from '@igang/contracts';
import { instantOf } from '@igang/domain';
import { aStarter, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { acceptedGroup, aFreshCast, aGroup, answer, ask, type Cast, groupOf, log, openRequest, startedGroup } from './group-steps.ts';
import { type IcsFile, icsOf, readIcs } from '../insight/ics.ts';

/** What whoever is to come hears when meetings change, in mails and in calendars. */
let app: TestApp;
let cast: Cast;
let maria: string;
beforeAll(async () => (app = await startApp()));
beforeEach(async () => {
  cast = await aFreshCast(app);
  maria = await addressOf(cast.mariaId);
});
afterAll(() => app.close());

const addressOf = async (id: string) =>
  (await app.sql<{ email: string }>('SELECT email::text FROM person WHERE id = $1', [id]))[0]?.email ?? '';
const move = (id: string, to: object) => cast.kari.put(`/api/staff/sessions/${id}`, { startsAt: '18:00', endsAt: '20:00', ...to });
const cancel = (id: string, reason = 'Rommet er opptatt denne kvelden') =>
  cast.kari.put(`/api/staff/sessions/${id}/cancellation`, { reason });
const meetingsOf = async (groupId: string) => (await groupOf(cast, groupId)).sessions.map(({ id }) => id);
/** What came to an address after everything that is due within `minutes`. */
async function newsTo(address: string, minutes = 6): Promise<{ subject: string; text: string; files: IcsFile[] }[]> {
  const before = app.mailbox.to(address).length;
  app.clock.advance({ minutes });
  await app.drain();
  return app.mailbox
    .to(address)
    .slice(before)
    .map(({ subject = '', text = '', ...mail }) => ({ subject, text, files: icsOf(mail) }));
}
async function aComing(groupId: string, email: string): Promise<void> {
  const heard = { name: 'Eva Moen', email, near: '4340', language: 'nb', wants: 'join', channel: 'phone', isAdult: true, consent: true };
  const { id } = await ok(cast.kari.post<Created>('/api/staff/enquiries', { ...heard, officeId: cast.officeId }));
  await ok(cast.kari.put(`/api/staff/enquiries/${id}/talk`));
  await ok(cast.kari.post(`/api/groups/${groupId}/invitations`, { enquiryIds: [id] }));
  await ok(cast.kari.put(`/api/staff/enquiries/${id}/invitation-answer`, { answer: 'accept' }));
}

describe('a meeting that is called off', () => {
  it('is told as what it is: which, why, where and what comes, to starters and to each who comes', async () => {
    const groupId = await acceptedGroup(cast);
    await aComing(groupId, 'eva-en@example.no');
    await aComing(groupId, 'eva-to@example.no');
    await newsTo(maria);
    const [, second = ''] = await meetingsOf(groupId);
    await ok(cancel(second));
    const [told, ...more] = await newsTo(maria);
    expect(more).toEqual([]);
    expect(told?.subject).toBe('Møtet mandag 26. januar er avlyst');
    expect(told?.text).toMatch(
      /Avlyst: mandag 26\. januar, kl\. 18–20\nHvorfor: Rommet er opptatt denne kvelden\nMøtene som kommer: mandag 19\. januar, mandag 2\. og mandag 9\. februar, kl\. 18–20\n/,
    );
    expect(told?.text).toContain('Sted: Frivilligsentralen på Bryne, Time');
    expect(told?.files).toMatchObject([{ method: 'CANCEL', events: [{ uid: `${second}@localhost`, sequence: 1, status: 'CANCELLED' }] }]);
    for (const address of ['eva-en@example.no', 'eva-to@example.no']) {
      expect(app.mailbox.to(address).filter(({ subject }) => subject === 'Møtet mandag 26. januar er avlyst')).toHaveLength(1);
      expect(app.mailbox.saying(address, /er avlyst/).attachments).toEqual([]);
    }
  });
  it('makes room for one more when a starter logs it, and calendars get that one', async () => {
    const groupId = await startedGroup(cast);
    await newsTo(maria);
    const [first = ''] = await meetingsOf(groupId);
    app.clock.set('2026-01-19T20:00:00Z');
    const again = await app.signedIn(cast.mariaId);
    await ok(log(again, first, { outcome: 'cancelled', frames: [] }));
    app.clock.set('2026-01-20T08:00:00Z');
    const news = await newsTo(maria, 1);
    expect(news.map(({ subject }) => subject)).toContain('Nytt møte mandag 16. februar');
  });
});

describe('a meeting that moves', () => {
  it('is told from and to, once a night with what is so in the morning', async () => {
    const groupId = await acceptedGroup(cast);
    await newsTo(maria);
    const [, second = ''] = await meetingsOf(groupId);
    app.clock.set('2026-01-12T21:00:00Z');
    await ok(move(second, { date: '2026-01-27' }));
    expect(await newsTo(maria, 10)).toEqual([]);
    await ok(move(second, { date: '2026-01-28' }));
    expect(await newsTo(maria, 10)).toEqual([]);
    const [told, ...more] = await newsTo(maria, 600);
    expect(more).toEqual([]);
    expect(told?.subject).toBe('Møtet er flyttet fra mandag 26. januar til onsdag 28. januar');
    expect(told?.text).toMatch(/Før: mandag 26\. januar, kl\. 18–20\nNå: onsdag 28\. januar, kl\. 18–20/);
    expect(told?.files).toMatchObject([
      { method: 'PUBLISH', events: [{ uid: `${second}@localhost`, sequence: 2, start: instantOf('2026-01-28', '18:00') }] },
    ]);
  });
  it('there and back is nothing, and neither is what she saw when she said yes', async () => {
    const groupId = await aGroup(cast);
    const [first = '', second = ''] = await meetingsOf(groupId);
    await ok(move(first, { date: '2026-01-20' }));
    await ok(ask(cast, groupId, cast.mariaId));
    app.clock.advance({ minutes: 1 });
    await ok(answer(cast.maria, await openRequest(cast.maria), 'accept'));
    expect((await newsTo(maria)).map(({ subject }) => subject).filter((subject) => subject.includes('flyttet'))).toEqual([]);
    await ok(move(second, { date: '2026-01-27' }));
    await ok(move(second, { date: '2026-01-26' }));
    expect(await newsTo(maria)).toEqual([]);
    // The hour alone, and later the day: each told from what she heard last.
    await ok(move(second, { date: '2026-01-26', startsAt: '17:00', endsAt: '19:00' }));
    expect((await newsTo(maria)).map(({ subject }) => subject)).toEqual(['Møtet mandag 26. januar er nå kl. 17–19']);
    await ok(move(second, { date: '2026-01-27', startsAt: '17:00', endsAt: '19:00' }));
    const [told] = await newsTo(maria);
    expect(told?.text).toMatch(/Før: mandag 26\. januar, kl\. 17–19\nNå: tirsdag 27\. januar, kl\. 17–19/);
  });
});

it('another place is told with both, and is a new edition of every meeting', async () => {
  const groupId = await acceptedGroup(cast);
  await newsTo(maria);
  const { version } = await groupOf(cast, groupId);
  const details = { name: 'Mandagsgruppa', venue: 'Time bibliotek', expectedSize: 6, contactEmail: 'gruppe@example.no', version };
  await ok(cast.kari.put(`/api/staff/groups/${groupId}`, details));
  const [told, ...more] = await newsTo(maria);
  expect(more).toEqual([]);
  expect(told?.subject).toBe('Gruppa møtes et nytt sted');
  expect(told?.text).toMatch(/Sted før: Frivilligsentralen på Bryne, Time\nSted nå: Time bibliotek\n/);
  expect(told?.files[0]?.events.map(({ sequence, place }) => [sequence, place])).toEqual(Array(4).fill([1, 'Time bibliotek']));
});

describe("a starter's calendar", () => {
  it('gets all meetings with the thanks for her yes, over summer time, and nothing of theme, name or people', async () => {
    const sessionDates = ['2026-03-15', '2026-03-22', '2026-03-29', '2026-04-05'];
    const groupId = await acceptedGroup(cast, { sessionDates, themeCode: 'angst', name: 'Hemmeliggruppa', contactName: 'Deltaker Hansen' });
    const [thanks] = (await newsTo(maria)).filter(({ subject }) => subject.startsWith('Takk!'));
    const [file, ...others] = thanks?.files ?? [];
    expect(others).toEqual([]);
    expect(file?.method).toBe('PUBLISH');
    expect(file?.events.map(({ start }) => start)).toEqual(sessionDates.map((date) => instantOf(date, '18:00')));
    expect(file?.text).not.toMatch(/Hemmelig|Angst|angst|Hansen|gruppe@example/);
    expect(file?.events[0]).toMatchObject({ summary: 'Gruppemøte', place: 'Frivilligsentralen på Bryne, Time', sequence: 0 });
    expect(file?.events[0]?.url).toMatch(new RegExp(`/mine-grupper/${groupId}$`));
    const page = readIcs(await ok(cast.maria.get<string>(`/api/starter/groups/${groupId}/calendar.ics?lang=nb`)));
    expect(page.events).toEqual(file?.events);
    const otherId = await aStarter(app, { officeId: cast.officeId, name: 'Ola Nordmann' });
    const other = await app.signedIn(otherId);
    expect((await refused(other.get(`/api/starter/groups/${groupId}/calendar.ics`))).status).toBe(404);
  });
});

it('who gives a group back has a receipt, and her calendar is told', async () => {
  const groupId = await acceptedGroup(cast);
  await newsTo(maria);
  await ok(cast.maria.put(`/api/starter/groups/${groupId}/withdrawal`));
  const [told, ...more] = await newsTo(maria);
  expect(more).toEqual([]);
  expect(told?.subject).toBe('Du er ikke lenger med gruppa i Time');
  expect(told?.files).toMatchObject([{ method: 'CANCEL', events: Array(4).fill({ sequence: 1, status: 'CANCELLED' }) }]);
});

it('the office hears who cannot come and when, and when she can after all', async () => {
  const groupId = await startedGroup(cast);
  const kari = await addressOf(cast.kariId);
  await newsTo(kari);
  const [first = ''] = await meetingsOf(groupId);
  app.clock.set('2026-01-18T10:00:00Z');
  const again = await app.signedIn(cast.mariaId);
  const away = { firstDay: '2026-01-19', lastDay: '2026-01-19', meetings: [{ sessionId: first, coming: false }] };
  const { id } = await ok(again.post<Created>('/api/starter/absences', away));
  const [missing] = await newsTo(kari, 1);
  expect(missing?.subject).toBe('Møtet i morgen i Time har ingen igangsetter');
  expect(missing?.text).toContain('Maria Starter kan ikke komme mandag 19. januar.');
  await ok(again.delete(`/api/starter/absences/${id}`));
  expect((await newsTo(kari, 1)).map(({ subject }) => subject)).toEqual(['Møtet mandag 19. januar i Time har igangsetter igjen']);
});

it('numbers follow the meetings that are held: none is the seventh of six', async () => {
  const groupId = await startedGroup(cast);
  const [first = ''] = await meetingsOf(groupId);
  app.clock.set('2026-01-19T20:00:00Z');
  await ok(log(await app.signedIn(cast.mariaId), first, { outcome: 'cancelled', frames: [] }));
  const kari = await app.signedIn(cast.kariId);
  const { sessions, budget } = await groupOf({ ...cast, kari }, groupId);
  expect([budget, sessions.map(({ number, state }) => `${number} ${state}`)]).toEqual([
    4,
    ['1 cancelled', '1 planned', '2 planned', '3 planned', '4 planned'],
  ]);
});
