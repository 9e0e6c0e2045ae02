import { randomUUID } from 'node:crypto';
import type { AllPassed, Created, DoorCode, Done, EnrolmentRow, MyEnrolment, Problem, StaffStarter } from '@igang/contracts';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { doorUrl } from '../../../backend/src/training/enrolments/enrolment-links.ts';
import { aStaffMember, type Client, courseTypeId, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, type Ground, moveTo, peopleIn, rewarded, staffView } from './course-steps.ts';

let app: TestApp;
let ground: Ground;
let id: string;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
beforeEach(async () => {
  await moveTo(ground, '2026-01-12T08:00:00Z');
  id = await anOpenCourse(ground, { capacity: 12 });
});
afterAll(async () => {
  expect(breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now()))).toEqual([]);
  await app.close();
});

const MORNING = '2026-03-14T08:10:00Z';
const AFTER = '2026-03-15T17:00:00Z';
const rows = () => peopleIn(ground, id);
const days = async () => (await staffView(ground, id)).days.map((day) => day.id);

interface Mark {
  readonly path: string;
  readonly body: { readonly presence: string; readonly was: string | null };
  readonly headers: Readonly<Record<string, string>>;
}
/** A mark as a device keeps it: what was shown, what was tapped, and the key it is sent under however often. */
function kept(row: { id: string }, dayId: string, presence: string, was: string | null = null): Mark {
  return {
    path: `/api/staff/enrolments/${row.id}/attendance/${dayId}`,
    body: { presence, was },
    headers: { 'idempotency-key': randomUUID() },
  };
}
const send = (client: Client, { path, body, headers }: Mark) => client.put<Done & Problem>(path, body, { headers });
async function people(count: number): Promise<EnrolmentRow[]> {
  for (let i = 0; i < count; i++) await aGuest(ground, id, `Deltaker ${String.fromCharCode(65 + i)}`);
  return rows();
}
const marksIn = (subject: string) =>
  app.sql<{ to_state: string }>(
    `SELECT to_state FROM audit_event WHERE subject_id = $1 AND action = 'enrolment.mark-attendance' ORDER BY at, id`,
    [subject],
  );

// First, while few mails wait to be sent.
describe('the code for the door', () => {
  it('is in the mail and on her page, and finds her only for those who run the course, a trainer too', async () => {
    const tor = await aStaffMember(app, 'trainer', ground.officeId);
    id = await anOpenCourse(ground, { trainerIds: [tor] });
    const guest = await aGuest(ground, id, 'Kode Person', { email: 'kode@example.no' });
    await app.drain();
    expect(
      app.mailbox.saying('kode@example.no', 'Plassen er din').attachments.map(({ contentType, cid }) => [contentType, cid]),
    ).toContainEqual(['image/png', 'door@igang']);
    const [row] = (await rows()) as [EnrolmentRow];
    const code = await ok(app.anonymous().get<DoorCode>(`${guest.page}/door`));
    expect(code.path).toMatch(/^M0 0h7v1H0zM/);
    const token = doorUrl({ url: '', secret: app.config.APP_SECRET }, row.id, new Date(AFTER)).split('/').at(-1) ?? '';
    await moveTo(ground, MORNING);
    const trainer = await app.signedIn(tor);
    expect(await ok(trainer.get(`/api/staff/door/${token}`))).toEqual({ enrolmentId: row.id, courseId: id });
    const stranger = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '46')));
    expect(await refused(stranger.get(`/api/staff/door/${token}`))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(app.anonymous().get(`/api/staff/door/${token}`))).toEqual({ status: 401, code: 'access.sign-in-needed' });
    expect(await refused(trainer.get(`/api/staff/door/${token.slice(0, -1)}x`))).toMatchObject({ code: 'link.invalid' });
    expect(await refused(app.anonymous().get(`/api/enrolment-links/${token}`))).toMatchObject({ code: 'link.invalid' });
    const walkIn = { name: 'Ny Gjest', email: 'ny@example.no', language: 'nb', dayId: (await days())[0] };
    await ok(trainer.post(`/api/staff/courses/${id}/walk-ins`, walkIn));
    await moveTo(ground, '2026-03-17T08:00:00Z');
    expect(await refused((await app.signedIn(tor)).get(`/api/staff/door/${token}`))).toMatchObject({ code: 'link.expired' });
    expect((await ok(app.anonymous().get<MyEnrolment>(guest.page))).state).toBe('confirmed');
    expect(await refused(app.anonymous().get(`${guest.page}/door`))).toMatchObject({ status: 404 });
  });
});

describe('marks kept on a device', () => {
  it('count once each: ten on each of two devices, sent twice, half of the answers lost', async () => {
    const all = await people(10);
    const [day = ''] = await days();
    await moveTo(ground, MORNING);
    const tor = await app.signedIn(await aStaffMember(app, 'coordinator', ground.officeId, 'Tor Tavle'));
    const devices = [ground.kari, tor].map((client) => ({ client, marks: all.map((row) => kept(row, day, 'present')) }));
    for (const round of [1, 2])
      await Promise.all(
        devices.map(async ({ client, marks }) => {
          // The first time every other answer is lost on the way; the device cannot know, and sends the same again.
          for (const [i, mark] of marks.entries()) {
            const answer = await send(client, mark);
            if (round === 2 || i % 2 === 0) expect([200, 409]).toContain(answer.status);
          }
        }),
      );
    expect((await rows()).map(({ attendance }) => attendance)).toEqual(all.map(() => [{ dayId: day, presence: 'present' }]));
    for (const row of all) expect(await marksIn(row.id)).toEqual([{ to_state: 'present' }]);
  });

  it('are held back when another device has marked otherwise, and somebody chooses', async () => {
    const [anne] = (await people(1)) as [EnrolmentRow];
    const [day = ''] = await days();
    await moveTo(ground, MORNING);
    const tor = await app.signedIn(await aStaffMember(app, 'coordinator', ground.officeId, 'Tor Tavle'));
    await ok(send(tor, kept(anne, day, 'absent')));
    const mine = kept(anne, day, 'present');
    const answer = await send(ground.kari, mine);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'attendance.marked-otherwise', values: { presence: 'absent', by: 'Tor Tavle' } });
    expect((await rows())[0]?.attendance).toMatchObject([{ presence: 'absent' }]);
    await ok(send(ground.kari, kept(anne, day, 'present', 'absent')));
    expect((await marksIn(anne.id)).map(({ to_state }) => to_state)).toEqual(['absent', 'present']);
    // The lost mark comes once more, late: what it wanted is there already.
    await ok(send(ground.kari, mine));
  });
});

describe('at the door', () => {
  it('gives who comes a place and a mark in one go, once, and only marks who has a place', async () => {
    await people(1);
    const [day = ''] = await days();
    await moveTo(ground, MORNING);
    const who = { name: 'Dina Dør', email: 'dina@example.no', language: 'nb', dayId: day };
    const twice = { headers: { 'idempotency-key': randomUUID() } };
    const first = await ok(ground.kari.post<Created>(`/api/staff/courses/${id}/walk-ins`, who, twice));
    expect(await ok(ground.kari.post<Created>(`/api/staff/courses/${id}/walk-ins`, who, twice))).toEqual(first);
    expect(await ok(ground.kari.post<Created>(`/api/staff/courses/${id}/walk-ins`, who))).toEqual(first);
    expect((await rows()).find((row) => row.name === 'Dina Dør')).toMatchObject({
      state: 'confirmed',
      attendance: [{ presence: 'present' }],
    });
    const known = { ...who, name: 'Deltaker A', email: 'deltaker.a@example.no' };
    await ok(ground.kari.post<Created>(`/api/staff/courses/${id}/walk-ins`, known));
    expect((await rows()).filter(({ attendance }) => attendance.length === 1)).toHaveLength(2);
  });

  it('never passes the capacity, however many come at once, nor the list', async () => {
    id = await anOpenCourse(ground, { capacity: 3 });
    const [day = ''] = await days();
    await people(1);
    await moveTo(ground, MORNING);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        ground.kari.post(`/api/staff/courses/${id}/walk-ins`, {
          name: `Gjest ${i}`,
          email: `gjest${i}@example.no`,
          language: 'nb',
          dayId: day,
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409, 409, 409, 409]);
    expect(await staffView(ground, id)).toMatchObject({ taken: 3, waiting: 0 });
    expect(await rows()).toHaveLength(3);
  });
});

describe('results', () => {
  it('are given to everybody in one press as the type asks, and the old ones are kept', async () => {
    const typeId = await courseTypeId(app, 'kveldskurs');
    const evenings = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'].map((date) => ({
      date,
      startsAt: '18:00',
      endsAt: '20:00',
    }));
    id = await anOpenCourse(ground, { courseTypeId: typeId, days: evenings, enrolmentDeadline: '2026-02-20' });
    const [all, none, unmarked] = (await people(3)) as [EnrolmentRow, EnrolmentRow, EnrolmentRow];
    await moveTo(ground, '2026-03-30T19:00:00Z');
    for (const [i, day] of (await days()).entries()) {
      await ok(send(ground.kari, kept(all, day, i === 1 ? 'left-early' : 'absent')));
      await ok(send(ground.kari, kept(none, day, 'absent')));
    }
    const press = () => ok(ground.kari.put<AllPassed>(`/api/staff/courses/${id}/results`, { result: 'passed' }));
    expect(await press()).toEqual({ passed: 1 });
    expect(await press()).toEqual({ passed: 0 });
    await ok(ground.kari.put(`/api/staff/enrolments/${all.id}/result`, { result: 'repeat' }));
    await ok(ground.kari.put(`/api/staff/enrolments/${all.id}/result`, { result: 'passed' }));
    const after = await rows();
    expect(after.find((row) => row.id === all.id)?.results.map(({ result, by }) => [result, by])).toEqual([
      ['passed', 'Kari Koordinator'],
      ['repeat', 'Kari Koordinator'],
      ['passed', 'Kari Koordinator'],
    ]);
    expect(after.filter((row) => [none.id, unmarked.id].includes(row.id)).map(({ results }) => results)).toEqual([[], []]);
    await expect(app.sql("UPDATE enrolment_result SET result = 'repeat' WHERE enrolment_id = $1", [all.id])).rejects.toThrow(
      /never rewritten/,
    );
  });
});

describe('renewal by refreshers', () => {
  const EMAIL = 'fornyer@example.no';
  let saturday = 0;
  /** One day, with her there; the clock is left just after it. */
  async function aRefresher(typeCode: string, date: string): Promise<string> {
    await moveTo(ground, `${date.slice(0, 7)}-01T08:00:00Z`);
    const courseTypeIdOf = await courseTypeId(app, typeCode);
    const twoDays = typeCode === 'igangsetterkurs';
    const dates = twoDays ? [date, date.replace(/\d\d$/, (day) => String(Number(day) + 1))] : [date];
    id = await anOpenCourse(ground, {
      courseTypeId: courseTypeIdOf,
      days: dates.map((each) => ({ date: each, startsAt: '10:00', endsAt: '15:00' })),
      enrolmentDeadline: date,
      room: `Fornyelse ${++saturday}`,
    });
    await aGuest(ground, id, 'Fornyer Seg', { email: EMAIL });
    await moveTo(ground, `${dates.at(-1)}T16:00:00Z`);
    const [row] = (await rows()) as [EnrolmentRow];
    for (const day of await days()) await ok(send(ground.kari, kept(row, day, 'present')));
    await ok(ground.kari.put(`/api/staff/enrolments/${row.id}/result`, { result: 'passed' }));
    await rewarded(ground);
    return row.id;
  }
  async function standing(): Promise<StaffStarter> {
    const [row] = await app.sql<{ id: string }>('SELECT id FROM person WHERE email = $1', [EMAIL]);
    return ok(ground.kari.get<StaffStarter>(`/api/staff/starters/${row?.id ?? ''}`));
  }

  it('takes days together, renews once, and is taken back with the day it rested on', async () => {
    await aRefresher('igangsetterkurs', '2026-04-11');
    expect(await standing()).toMatchObject({
      state: 'qualified',
      qualifications: { lines: [{ kind: 'course', withdrawn: false }], renewal: { days: 0, needed: 2, months: 36 } },
    });
    await aRefresher('oppfriskning', '2027-02-06');
    const before = await standing();
    expect(before.qualifications.renewal).toEqual({ days: 1, needed: 2, months: 36 });
    const second = await aRefresher('veiledning', '2028-10-14');
    const renewed = await standing();
    expect(renewed.qualifiedUntil).toMatch(/^2031-10-14T/);
    expect(renewed.qualifications).toMatchObject({
      lines: [{ kind: 'renewal', withdrawn: false, refreshers: [{ on: '2027-02-06' }, { on: '2028-10-14' }] }, { kind: 'course' }],
      renewal: { days: 0 },
    });
    await ok(ground.kari.put(`/api/staff/enrolments/${second}/result`, { result: 'not-passed' }));
    expect(await standing()).toMatchObject({
      state: 'qualified',
      qualifiedUntil: before.qualifiedUntil,
      qualifications: { renewal: { days: 1 } },
    });
    await ok(ground.kari.put(`/api/staff/enrolments/${second}/result`, { result: 'passed' }));
    await rewarded(ground);
    expect((await standing()).qualifiedUntil).toBe(renewed.qualifiedUntil);
  });
});
