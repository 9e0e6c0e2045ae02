import type { CalendarAddress, CalendarLinkList, Created, Done } from '@igang/contracts';
import { addDays, instantOf } from '@igang/domain';
import ICAL from 'ical.js';
import {
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
import { aDraft, aGround, aGuest, anOpenCourse, coursePlan, type Ground, moveTo, staffView } from '../training/course-steps.ts';

interface ReadEvent {
  readonly uid: string;
  readonly start: Date;
  readonly end: Date;
  readonly summary: string;
  readonly place: string;
  readonly sequence: number;
  readonly status: string;
}

/** A calendar as another library reads it, with the zone that the file itself brings. */
function readIcs(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  if (zone !== null) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const status = component.getFirstPropertyValue('status');
    const { uid, startDate, endDate, summary, location, sequence } = event;
    return { uid, start: startDate.toJSDate(), end: endDate.toJSDate(), summary, place: location, sequence, status: String(status) };
  });
}

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
beforeEach(() => moveTo(ground, '2026-01-12T08:00:00Z'));
afterAll(() => app.close());

const ics = async (path: string, client: Client = app.anonymous()) => readIcs(await ok(client.get<string>(path)));
const pathOf = ({ address }: CalendarAddress) => address.replace('http://localhost:4300', '');
const changed = async (id: string, change: object) => {
  const { version } = await staffView(ground, id);
  const { officeId: _, courseTypeId: __, ...plan } = coursePlan(ground, change);
  await ok(ground.kari.put<Done>(`/api/staff/courses/${id}`, { ...plan, version }));
};

describe("a course's calendar", () => {
  /** Saturdays and Sundays about the last Sundays of March and October, when the clock is put forward and back. */
  it.each(['2026-03-28', '2026-10-24'])('is right hour by hour in the night after %s', async (saturday) => {
    const sunday = addDays(saturday, 1);
    for (const hour of [0, 1, 2, 3, 4, 8, 12, 16, 20, 22]) {
      // In spring there is no hour from two to three.
      if (saturday === '2026-03-28' && hour === 2) continue;
      const hours = { startsAt: `${String(hour).padStart(2, '0')}:00`, endsAt: `${String(hour + 1).padStart(2, '0')}:00` };
      const days = [saturday, sunday].map((date) => ({ date, ...hours }));
      const id = await anOpenCourse(ground, { days, enrolmentDeadline: addDays(saturday, -4) });
      const events = await ics(`/api/courses/${id}/calendar.ics`);
      const edges = days.flatMap(({ date, startsAt, endsAt }) => [`${date} ${startsAt}`, `${date} ${endsAt}`]);
      const read = events.flatMap(({ start, end }) => [start, end]);
      expect(read).toHaveLength(4);
      // Two o'clock that Sunday is no hour in spring and two in autumn; libraries read it differently.
      for (const [i, edge] of edges.entries())
        if (edge !== `${sunday} 02:00`) expect([edge, read[i]]).toEqual([edge, instantOf(edge.slice(0, 10), edge.slice(11))]);
    }
  });

  it('keeps its entries when it moves, in a new edition, and says so when it is cancelled', async () => {
    const id = await anOpenCourse(ground);
    const before = await ics(`/api/courses/${id}/calendar.ics?lang=nn`);
    expect(before).toMatchObject([
      { summary: 'Igangsetjarkurs, dag 1 av 2', place: 'Nærbø frivilligsentral, Storgata 1, 4365 Nærbø', sequence: 0, status: 'CONFIRMED' },
      { summary: 'Igangsetjarkurs, dag 2 av 2' },
    ]);
    await changed(id, { days: ['2026-04-11', '2026-04-12'].map((date) => ({ date, startsAt: '10:00', endsAt: '15:00' })) });
    const moved = await ics(`/api/courses/${id}/calendar.ics`);
    expect(moved.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(moved[0]).toMatchObject({ sequence: 1, start: instantOf('2026-04-11', '10:00') });
    await ok(ground.kari.put(`/api/staff/courses/${id}/cancellation`, { reason: 'For få' }));
    expect(await ics(`/api/courses/${id}/calendar.ics`)).toMatchObject([{ status: 'CANCELLED', sequence: 2 }, { status: 'CANCELLED' }]);
  });

  it('is no secret way to a draft', async () => {
    expect(await refused(app.anonymous().get(`/api/courses/${await aDraft(ground)}/calendar.ics`))).toMatchObject({ status: 404 });
  });

  it('brings the same entries as the mail to her who has a place', async () => {
    const courseId = await anOpenCourse(ground);
    const guest = await aGuest(ground, courseId, 'Kalender Gjest');
    await app.drain();
    const files = app.mailbox.saying(guest.email, 'Plassen er din').attachments;
    const inMail = files.filter(({ contentType }) => contentType === 'text/calendar').flatMap(({ content }) => readIcs(content.toString()));
    const onPage = await ics(`${guest.page}/calendar.ics?lang=nb`);
    expect(onPage).toEqual(inMail);
    expect(onPage).toHaveLength(2);
  });
});

describe("a trainer's and a starter's calendar", () => {
  it('has what she is booked for, under a secret address that she can renew and end', async () => {
    const trainerId = await aStaffMember(app, 'trainer', ground.officeId, 'Leder Trainer');
    const trainer = await app.signedIn(trainerId);
    const courseId = await anOpenCourse(ground, { trainerIds: [trainerId] });
    await anOpenCourse(ground);
    expect((await ok(trainer.get<CalendarLinkList>('/api/calendar-links'))).items).toEqual([
      { kind: 'own', officeId: null, officeName: null, address: null },
    ]);
    const first = await ok(trainer.put<CalendarAddress>('/api/calendar-links/own', {}, { key: 'samme' }));
    expect(await ok(trainer.put<CalendarAddress>('/api/calendar-links/own', {}, { key: 'samme' }))).toEqual(first);
    expect((await ok(trainer.get<CalendarLinkList>('/api/calendar-links'))).items[0]?.address).toBe(first.address);
    const events = await ics(pathOf(first));
    expect(events.map(({ summary }) => summary)).toEqual([
      'Igangsetterkurs, dag 1 av 2 (du leder)',
      'Igangsetterkurs, dag 2 av 2 (du leder)',
    ]);
    expect(events.map(({ uid }) => uid)).toEqual([1, 2].map((day) => `${courseId}-${day}@localhost`));

    const second = await ok(trainer.put<CalendarAddress>('/api/calendar-links/own'));
    expect(second.address).not.toBe(first.address);
    expect(await refused(app.anonymous().get(pathOf(first)))).toEqual({ status: 404, code: 'link.invalid' });
    expect(await ics(pathOf(second))).toEqual(events);
    await ok(trainer.delete('/api/calendar-links/own'));
    expect(await refused(app.anonymous().get(pathOf(second)))).toEqual({ status: 404, code: 'link.invalid' });
  });

  it('is stored as a hash only, also what is kept for repeated requests', async () => {
    const trainer = await app.signedIn(await aStaffMember(app, 'trainer', ground.officeId));
    const { address } = await ok(trainer.put<CalendarAddress>('/api/calendar-links/own'));
    const token = /calendars\/(.+)\.ics/.exec(address)?.[1] ?? '';
    expect(token.length).toBe(43);
    const rows = await app.sql<{ row: string }>(
      'SELECT row::text FROM calendar_link AS row UNION ALL SELECT response::text FROM idempotency_key UNION ALL SELECT a::text FROM audit_event a',
    );
    expect(rows.filter(({ row }) => row.includes(token))).toEqual([]);
  });

  it('shows group meetings without name or theme, and the ones called off as such', async () => {
    const starterId = await aStarter(app, { officeId: ground.officeId });
    const starter = await app.signedIn(starterId);
    const [meeting] = await aBookedGroup(starterId);
    const path = pathOf(await ok(starter.put<CalendarAddress>('/api/calendar-links/own')));
    const text = await ok(app.anonymous().get<string>(path));
    expect(text).not.toMatch(/Hemmelig|Angst/);
    expect(text).toContain('BEGIN:VTIMEZONE');
    expect(text).toContain('X-WR-CALNAME:Igang: det jeg skal');
    const before = readIcs(text);
    expect(before.map(({ summary, start }) => [summary, start])).toEqual([
      ['Gruppemøte 1 av 2', instantOf('2026-03-24', '18:00')],
      ['Gruppemøte 2 av 2', instantOf('2026-03-31', '18:00')],
    ]);
    await ok(ground.kari.put(`/api/staff/sessions/${meeting ?? ''}`, { date: '2026-03-25', startsAt: '18:00', endsAt: '20:00' }));
    expect((await ics(path))[0]).toMatchObject({ uid: before[0]?.uid, sequence: 1, start: instantOf('2026-03-25', '18:00') });
    await ok(ground.kari.put(`/api/staff/sessions/${meeting ?? ''}/cancellation`, { reason: 'Ingen kunne' }));
    expect((await ics(path))[0]).toMatchObject({ uid: before[0]?.uid, sequence: 2, status: 'CANCELLED' });
  });

  it('stops when she is no longer what she was', async () => {
    const trainerId = await aStaffMember(app, 'trainer', ground.officeId);
    const path = pathOf(await ok((await app.signedIn(trainerId)).put<CalendarAddress>('/api/calendar-links/own')));
    expect(await ics(path)).toEqual([]);
    await app.sql('UPDATE role_grant SET ended_at = $2 WHERE person_id = $1', [trainerId, app.clock.now()]);
    expect(await refused(app.anonymous().get(path))).toEqual({ status: 404, code: 'access.not-found' });
  });
});

describe("an office's calendar", () => {
  it('has the courses of the office, drafts as tentative, for those who work there', async () => {
    const rogaland = ground.officeId;
    const draft = await aDraft(ground);
    const path = pathOf(await ok(ground.kari.put<CalendarAddress>(`/api/calendar-links/offices/${rogaland}`)));
    const events = await ics(path);
    expect(events.filter(({ uid }) => uid.startsWith(draft)).map(({ status }) => status)).toEqual(['TENTATIVE', 'TENTATIVE']);
    expect(events.some(({ status }) => status === 'CONFIRMED')).toBe(true);
    const vestland = await officeFor(app, '46');
    expect(await refused(ground.kari.put(`/api/calendar-links/offices/${vestland}`))).toMatchObject({ status: 404 });
    const links = (await ok(ground.kari.get<CalendarLinkList>('/api/calendar-links'))).items;
    expect(links.map(({ kind, officeId }) => [kind, officeId])).toEqual([
      ['own', null],
      ['office', rogaland],
    ]);
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    expect((await ok(national.get<CalendarLinkList>('/api/calendar-links'))).items.length).toBeGreaterThan(7);
  });

  it('is sent only when it has changed', async () => {
    const path = pathOf(await ok(ground.kari.put<CalendarAddress>(`/api/calendar-links/offices/${ground.officeId}`)));
    const { headers } = await app.anonymous().get(path);
    const etag = headers.get('etag') ?? '';
    expect(headers.get('cache-control')).toBe('private, no-cache');
    expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(Number.isNaN(Date.parse(headers.get('last-modified') ?? ''))).toBe(false);
    const again = await app.anonymous().get<string>(path, { headers: { 'if-none-match': `W/${etag}` } });
    expect([again.status, again.body]).toEqual([304, '']);
    await anOpenCourse(ground);
    expect((await app.anonymous().get(path, { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it.each(['tull', `${'a'.repeat(43)}.ics`, 'a'.repeat(43)])('does not open to %s', async (file) => {
    expect(await refused(app.anonymous().get(`/api/calendars/${file}`))).toEqual({ status: 404, code: 'link.invalid' });
  });
});

/** A group with two meetings that a starter is booked for; its name and theme are nobody's business. */
async function aBookedGroup(starterId: string): Promise<string[]> {
  const { id } = await ok(
    ground.kari.post<Created>('/api/staff/groups', {
      officeId: ground.officeId,
      name: 'Hemmelig Angst',
      municipalityCode: '1121',
      form: 'physical',
      expectedSize: 6,
      contactEmail: 'kontakt@example.no',
      startsAt: '18:00',
      endsAt: '20:00',
      sessionBudget: 2,
      sessionDates: ['2026-03-24', '2026-03-31'],
    }),
  );
  await app.sql(
    `INSERT INTO session_starter (session_id, person_id, period) SELECT id, $2, period FROM group_session WHERE group_id = $1`,
    [id, starterId],
  );
  const rows = await app.sql<{ id: string }>('SELECT id FROM group_session WHERE group_id = $1 ORDER BY number', [id]);
  return rows.map((row) => row.id);
}
