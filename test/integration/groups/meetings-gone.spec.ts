import type { CalendarAddress, Created } from '@igang/contracts';
import { type Client, ok, startApp, type TestApp } from '../../harness/index.ts';
import { acceptedGroup, aFreshCast, type Cast, groupOf, startedGroup } from './group-steps.ts';
import { type IcsFile, icsOf, readIcs } from '../insight/ics.ts';

/** However a meeting goes, it goes from the calendars of those who had it. */
describe('meetings that are no more', () => {
  let app: TestApp;
  let cast: Cast;
  let maria: string;
  beforeAll(async () => (app = await startApp()));
  beforeEach(async () => {
    cast = await aFreshCast(app);
    maria = (await app.sql<{ email: string }>('SELECT email::text FROM person WHERE id = $1', [cast.mariaId]))[0]?.email ?? '';
  });
  afterAll(() => app.close());

  const move = (id: string, to: object) => cast.kari.put(`/api/staff/sessions/${id}`, { startsAt: '18:00', endsAt: '20:00', ...to });
  const meetingsOf = async (groupId: string) => (await groupOf(cast, groupId)).sessions.map(({ id }) => id);
  const newsTo = async (address: string) => {
    const before = app.mailbox.to(address).length;
    app.clock.advance({ minutes: 6 });
    await app.drain();
    return app.mailbox
      .to(address)
      .slice(before)
      .map(({ subject = '', text = '', ...mail }) => ({ subject, text, files: icsOf(mail) }));
  };
  const feedOf = async (starter: Client) => {
    const { address } = await ok(starter.put<CalendarAddress>('/api/calendar-links/own'));
    return async () => readIcs(await ok(app.anonymous().get<string>(new URL(address).pathname)));
  };
  /** Every calendar file an address has had, the oldest first. */
  const filesTo = (address: string) => app.mailbox.to(address).flatMap(icsOf);
  /** What a program that takes mailed files holds afterwards: a file with an older edition changes nothing. */
  const calendarOf = (files: readonly IcsFile[]): string[] => {
    const entries = new Map<string, { sequence: number; status: string }>();
    for (const { method, events } of files)
      for (const { uid, sequence, status } of events)
        if (sequence >= (entries.get(uid)?.sequence ?? 0) && (method !== 'PUBLISH' || entries.get(uid)?.sequence !== sequence))
          entries.set(uid, { sequence, status: method === 'CANCEL' ? 'CANCELLED' : status });
    return [...entries.values()].map(({ status }) => status);
  };

  it.each([
    ['the office closes the group before it starts', false, (id: string) => end(id)],
    ['the office closes the group with its starter in it', true, (id: string) => end(id)],
  ])('leave the calendar of its starter when %s', async (_, isStarted, close) => {
    const groupId = await (isStarted ? startedGroup(cast) : acceptedGroup(cast));
    const feed = await feedOf(cast.maria);
    await newsTo(maria);
    expect((await feed()).events.map(({ status }) => status)).toEqual(Array(4).fill('CONFIRMED'));
    const [, , third = ''] = await meetingsOf(groupId);
    await ok(move(third, { date: '2026-02-03' }));
    await newsTo(maria);
    await ok(close(groupId));
    const after = await newsTo(maria);
    expect(after.map(({ subject }) => subject)).toEqual(['Møtene med gruppa i Time er avlyst']);
    expect(after[0]?.text).toContain('mandag 19., mandag 26. januar, tirsdag 3. og mandag 9. februar, kl. 18–20');
    expect(after[0]?.text).not.toContain('Mandagsgruppa');
    expect(after[0]?.files).toMatchObject([{ method: 'CANCEL', events: Array(4).fill({ status: 'CANCELLED' }) }]);
    expect(after[0]?.files[0]?.events.map(({ sequence }) => sequence)).toEqual([1, 1, 2, 1]);
    expect(calendarOf(filesTo(maria))).toEqual(Array(4).fill('CANCELLED'));
    expect((await feed()).events.map(({ status, sequence }) => `${status} ${sequence}`)).toEqual([
      'CANCELLED 1',
      'CANCELLED 1',
      'CANCELLED 2',
      'CANCELLED 1',
    ]);
  });
  const end = (id: string) => cast.kari.put(`/api/staff/groups/${id}/ending`, { reason: 'For få som ville være med' });

  it('also the one she is away from, and none that has been', async () => {
    const groupId = await startedGroup(cast);
    const [, second = ''] = await meetingsOf(groupId);
    const away = { firstDay: '2026-01-26', lastDay: '2026-01-26', meetings: [{ sessionId: second, coming: false }] };
    await ok(cast.maria.post<Created>('/api/starter/absences', away));
    app.clock.set('2026-01-20T09:00:00Z');
    await newsTo(maria);
    const kari = await app.signedIn(cast.kariId);
    await ok(kari.put(`/api/staff/groups/${groupId}/ending`, { reason: 'For få' }));
    const [told] = await newsTo(maria);
    expect(told?.files[0]?.events.map(({ uid }) => uid)).toContain(`${second}@localhost`);
    expect(told?.files[0]?.events).toHaveLength(3);
  });

  it('because she is away, at once, and are there again when she is not', async () => {
    const groupId = await acceptedGroup(cast);
    const feed = await feedOf(cast.maria);
    await newsTo(maria);
    const [, second = '', third = ''] = await meetingsOf(groupId);
    const meetings = [second, third].map((sessionId) => ({ sessionId, coming: sessionId === third }));
    app.clock.set('2026-01-13T22:30:00Z');
    const hers = await app.signedIn(cast.mariaId);
    const { id } = await ok(hers.post<Created>('/api/starter/absences', { firstDay: '2026-01-26', lastDay: '2026-02-02', meetings }));
    const before = app.mailbox.to(maria).length;
    await app.drain();
    const [told, ...more] = app.mailbox.to(maria).slice(before);
    expect(more).toEqual([]);
    expect(told?.subject).toBe('Du er ikke med på møtet mandag 26. januar');
    expect(told?.text).not.toContain('Mandagsgruppa');
    expect(icsOf(told ?? { attachments: [] })).toMatchObject([{ method: 'CANCEL', events: [{ uid: `${second}@localhost`, sequence: 1 }] }]);
    expect(calendarOf(filesTo(maria))).toEqual(['CONFIRMED', 'CANCELLED', 'CONFIRMED', 'CONFIRMED']);
    expect((await feed()).events.map(({ uid }) => uid)).not.toContain(`${second}@localhost`);
    await ok(hers.delete(`/api/starter/absences/${id}`));
    const [back] = await newsTo(maria);
    expect(back?.subject).toBe('Du er med gruppa i Time igjen de dagene');
    expect(calendarOf([...filesTo(maria), await feed()])).toEqual(Array(4).fill('CONFIRMED'));
    expect((await feed()).events).toHaveLength(4);
  });

  it('not because a start is taken back: the group meets as it was to', async () => {
    const groupId = await startedGroup(cast);
    const feed = await feedOf(cast.maria);
    await newsTo(maria);
    const entries = (await feed()).events;
    app.clock.set('2026-01-19T18:00:00Z');
    const kari = await app.signedIn(cast.kariId);
    await ok(kari.delete(`/api/staff/groups/${groupId}/start`));
    expect((await newsTo(maria)).flatMap(({ files }) => files)).toEqual([]);
    expect((await feed()).events).toEqual(entries);
    expect(calendarOf(filesTo(maria))).toEqual(Array(4).fill('CONFIRMED'));
  });

  it('because the group rests, and are there again when it meets again', async () => {
    const groupId = await startedGroup(cast);
    const feed = await feedOf(cast.maria);
    await newsTo(maria);
    await ok(cast.kari.put(`/api/staff/groups/${groupId}/pause`, { until: '2026-02-02' }));
    const [paused, ...more] = await newsTo(maria);
    expect(more).toEqual([]);
    expect(paused?.subject).toBe('Gruppa har pause til mandag 2. februar');
    expect(paused?.text).toMatch(/Avlyst i pausen: mandag 19\. og mandag 26\. januar, kl\. 18–20\n/);
    expect(paused?.text).toMatch(/Møtene som kommer: mandag 2\. og mandag 9\. februar, kl\. 18–20\n/);
    expect(calendarOf(filesTo(maria))).toEqual(['CANCELLED', 'CANCELLED', 'CONFIRMED', 'CONFIRMED']);
    expect((await feed()).events.map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED', 'CONFIRMED', 'CONFIRMED']);
    await ok(cast.kari.delete(`/api/staff/groups/${groupId}/pause`));
    const [resumed] = await newsTo(maria);
    expect(resumed?.subject).toBe('Gruppa møtes igjen');
    expect(calendarOf(filesTo(maria))).toEqual(Array(4).fill('CONFIRMED'));
    expect((await feed()).events.map(({ status }) => status)).toEqual(Array(4).fill('CONFIRMED'));
    // Taken back before anybody heard: nothing has happened.
    await ok(cast.kari.put(`/api/staff/groups/${groupId}/pause`, {}));
    await ok(cast.kari.delete(`/api/staff/groups/${groupId}/pause`));
    expect(await newsTo(maria)).toEqual([]);
    expect(calendarOf([...filesTo(maria), await feed()])).toEqual(Array(4).fill('CONFIRMED'));
  });
});
