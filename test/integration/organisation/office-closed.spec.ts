import type { Chain, Created, Done, OfficeClosing, OfficeClosingAhead, OfficeDetail, Page, Problem } from '@igang/contracts';
import { addDays, localDate } from '@igang/domain';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import {
  aStaffMember,
  aStarter,
  nationalOffice,
  officeFor,
  ok,
  refused,
  startApp,
  type Client,
  type TestApp,
} from '../../harness/index.ts';
import { anOpenCourse, aGround, aGuest } from '../training/course-steps.ts';
import { aFullOffice, seeker } from './office-work.ts';

/** An office closes from a day on, and another takes over what is under way. */
describe('an office that closes', () => {
  let app: TestApp;
  let rogaland: string;
  let vestland: string;
  let hq: string;
  let nilsId: string;
  let nils: Client;
  beforeEach(async () => {
    app = await startApp();
    [rogaland, vestland, hq] = [await officeFor(app, '11'), await officeFor(app, '46'), await nationalOffice(app)];
    nilsId = await aStaffMember(app, 'national', hq, 'Nils Nasjonal');
    nils = await app.signedIn(nilsId);
  });
  afterEach(() => app.close());

  const today = () => localDate(app.clock.now());
  const close = (office: string, change: Partial<OfficeClosing> = {}, by = nils) =>
    by.put<Done>(`/api/national/offices/${office}/closing`, { receiverId: vestland, from: today(), coordinatorsStay: false, ...change });
  const openAgain = (office: string) => nils.delete<Done>(`/api/national/offices/${office}/closing`);
  const seen = (office: string) => ok(nils.get<OfficeDetail>(`/api/national/offices/${office}`));
  const ahead = (office: string) => ok(nils.get<OfficeClosingAhead>(`/api/national/offices/${office}/closing`));
  const breaches = async () => breachesIn(await auditInvariants((sql, values) => app.sql(sql, values), app.clock.now()));
  const why = async (answer: Promise<{ body: unknown }>) => {
    const { code, detail } = (await answer).body as Problem;
    return [code, detail];
  };
  const dayCome = async (day: string) => {
    app.clock.set(`${day}T00:30:00+01:00`);
    nils = await app.signedIn(nilsId);
    await app.drain();
  };

  const ALL = {
    ...{ counties: 2, contactPoints: 1, courses: 1, drafts: 1, templates: 1, venues: 1, starters: 2, supervision: 1, livingGroups: 1 },
    ...{ enquiries: 1, unproved: 1, registrations: 1, interests: 1, imports: 1, matchings: 0, calendars: 1 },
    ...{ coordinators: 1, trainers: 1, hosts: 1, invitations: 2 },
  };

  it('hands over something of every kind on its day, having shown it first; what is over stays', async () => {
    const { cast, courseId, draftId, groupId, guest, trainerId, host } = await aFullOffice(app);
    const other = await aGround(app);
    const held = await anOpenCourse(other);
    await ok(other.kari.put(`/api/staff/courses/${held}/cancellation`, { reason: 'Ingen kursleder likevel' }));
    const { moves, stays } = await ahead(rogaland);
    expect(moves).toEqual({ ...ALL, coordinators: 2, venues: 2, matchings: 1 });
    expect(stays).toEqual({ coursesOver: 1, groupsOver: 0 });
    const day = addDays(today(), 3);
    await ok(close(rogaland, { from: day }));
    expect(await seen(rogaland)).toMatchObject({ closedOn: day, heir: { id: vestland }, handedOver: null });
    await app.drain();
    expect(await officesOf('course', courseId)).toEqual([rogaland]);
    await dayCome(day);
    const { handedOver } = await seen(rogaland);
    expect(handedOver).toEqual({ ...ALL, coordinators: 0, venues: 2 });
    expect([await ahead(rogaland)].map(({ moves: left }) => Object.values(left).filter((n) => n > 0))).toEqual([[]]);
    expect(await officesOf('course', courseId, draftId, held)).toEqual([vestland, vestland, rogaland].sort());
    expect(await officesOf('self_help_group', groupId)).toEqual([vestland]);
    expect((await guest.see()).course.officeName).toBe('Vestland');
    const trond = await app.signedIn(trainerId);
    await ok(trond.get(`/api/staff/courses/${courseId}`));
    const torill = await app.signedIn(host.personId);
    expect((await ok(torill.get<Page<{ name: string }>>('/api/staff/enquiries'))).items).toHaveLength(1);
    const kari = await app.signedIn(cast.kariId);
    expect((await refused(kari.get(`/api/staff/courses/${courseId}`))).code).toBe('access.not-found');
    expect(await rolesAt(vestland)).toEqual(['contact-point', 'trainer']);
    expect(await app.sql('SELECT role FROM role_invitation')).toEqual([{ role: 'trainer' }]);
    expect(await breaches()).toEqual([]);
  });

  const officesOf = async (table: 'course' | 'self_help_group', ...ids: string[]) =>
    (
      await app.sql<{ office: string }>(`SELECT office_id AS office FROM ${table} WHERE id = ANY ($1::uuid[]) ORDER BY office_id::text`, [
        ids,
      ])
    ).map(({ office }) => office);
  const rolesAt = async (office: string) =>
    (await app.sql<{ role: string }>('SELECT role FROM role_grant WHERE office_id = $1 AND ended_at IS NULL ORDER BY role', [office])).map(
      ({ role }) => role,
    );

  it('tells its staff what becomes of them and the other office once, and signs out who has lost a role', async () => {
    const kariId = await aStaffMember(app, 'coordinator', rogaland, 'Kari Lien');
    const trondId = await aStaffMember(app, 'trainer', rogaland, 'Trond Trener');
    const kari = await app.signedIn(kariId);
    const trond = await app.signedIn(trondId);
    await ok(close(rogaland));
    await app.drain();
    const addresses = await app.sql<{ id: string; email: string }>('SELECT id, email::text FROM person WHERE id = ANY ($1)', [
      [kariId, trondId],
    ]);
    const textTo = (id: string) => {
      const mails = app.mailbox.to(addresses.find((person) => person.id === id)?.email ?? '');
      return mails.map(({ text }) => text ?? '').join();
    };
    expect(textTo(kariId)).toMatch(/distriktskontoret for Rogaland og Agder stengt.*Du er ikke lenger koordinator/s);
    expect(textTo(trondId)).toMatch(/Du fortsetter som kursleder ved distriktskontoret for Vestland/);
    expect((await seen(vestland)).email).toBeTruthy();
    expect(app.mailbox.to((await seen(vestland)).email).map(({ subject }) => subject)).toEqual([
      'Dere har tatt over for distriktskontoret for Rogaland og Agder',
    ]);
    expect((await refused(kari.get('/api/offices'))).code).toBe('access.sign-in-needed');
    await ok(trond.get('/api/offices'));
  });

  it('keeps its coordinators at the other office only where that was decided, and whoever leads a course leads it on', async () => {
    const ground = await aGround(app);
    await anOpenCourse(ground, { trainerIds: [ground.kariId] });
    await ok(close(rogaland));
    expect(await rolesAt(vestland)).toEqual(['trainer']);
    const other = await aGround(app, '46');
    const oslo = await officeFor(app, '03');
    await ok(close(vestland, { receiverId: oslo, coordinatorsStay: true }));
    expect(await rolesAt(oslo)).toEqual(['coordinator', 'trainer']);
    await ok(other.kari.get('/api/offices'));
  });

  it('hands over a course tomorrow, whose people keep their links; not in the middle of one', async () => {
    const ground = await aGround(app);
    const [tomorrow, after] = [addDays(today(), 1), addDays(today(), 2)];
    const days = [tomorrow, after].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' }));
    const course = await anOpenCourse(ground, { days, enrolmentDeadline: today() });
    const guest = await aGuest(ground, course, 'Gro Gjest');
    expect(await why(close(rogaland, { from: after }))).toEqual([
      'office.course-running',
      expect.stringMatching(/^Et kurs er i gang da og varer til .*14\. januar/) as string,
    ]);
    await ok(close(rogaland, { from: tomorrow }));
    await dayCome(tomorrow);
    expect((await guest.see()).course.officeName).toBe('Vestland');
    expect((await guest.see()).state).toBe('confirmed');
    app.clock.set(`${tomorrow}T12:00:00+01:00`);
    nils = await app.signedIn(nilsId);
    expect((await why(close(vestland, { receiverId: hq })))[0]).toBe('office.course-running');
    expect(await breaches()).toEqual([]);
  });

  it('takes its closing back, with its counties, and hands over nothing then', async () => {
    const day = addDays(today(), 5);
    await ok(close(rogaland, { from: day }));
    expect((await seen(vestland)).counties.map(({ code }) => code).sort()).toEqual(['11', '42', '46']);
    await ok(openAgain(rogaland));
    await ok(openAgain(rogaland));
    expect(await seen(rogaland)).toMatchObject({ closedOn: null, heir: null, handedOver: null });
    expect((await seen(rogaland)).counties.map(({ until }) => until)).toEqual([null, null]);
    await ok(close(rogaland, { from: addDays(day, 1) }));
    await dayCome(day);
    expect((await seen(rogaland)).handedOver).toBeNull();
    app.clock.set(`${addDays(day, 9)}T12:00:00+01:00`);
    await app.drain();
    nils = await app.signedIn(nilsId);
    expect((await seen(rogaland)).handedOver).toMatchObject({ counties: 2 });
    await app.sql(`INSERT INTO outbox (id, job, payload, run_at, created_at)
      SELECT gen_random_uuid(), job, payload, run_at, created_at FROM outbox WHERE job = 'office.hand-over'`);
    await app.drain();
    expect(await app.sql("SELECT count(*)::int AS n FROM audit_event WHERE action = 'office.hand-over'")).toEqual([{ n: 1 }]);
    expect(await breaches()).toEqual([]);
  });

  it('is shown as closed, takes nothing new on any path, and can be opened again', async () => {
    const ground = await aGround(app);
    await aStarter(app);
    await ok(close(rogaland));
    expect(await why(nils.post('/api/staff/courses', planFor(ground.typeId, rogaland)))).toEqual([
      'office.closed',
      expect.stringContaining('Kontoret er stengt') as string,
    ]);
    expect((await why(nils.put(`/api/national/offices/${rogaland}/counties`, { codes: ['46'], from: today() })))[0]).toBe(
      'office.not-open',
    );
    for (const statement of STRAYS) await expect(app.sql(statement, [rogaland])).rejects.toThrow(/is closed/);
    await ok(openAgain(rogaland));
    expect(await seen(rogaland)).toMatchObject({ closedOn: null, heir: null, handedOver: null, counties: [] });
    await ok(nils.put(`/api/national/offices/${rogaland}/counties`, { codes: ['11'], from: addDays(today(), 1) }));
    expect(await breaches()).toEqual([]);
  });

  const planFor = (courseTypeId: string, officeId: string) => ({
    ...{ officeId, courseTypeId, form: 'online', onlineLink: 'https://mote.example.no/a', capacity: 20, minimumPlaces: 1, trainerIds: [] },
    days: ['2026-03-14', '2026-03-15'].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' })),
    enrolmentDeadline: '2026-03-10',
  });

  it('is refused in words where it cannot be', async () => {
    const day = addDays(today(), 10);
    const oslo = await officeFor(app, '03');
    expect((await why(close(hq)))[0]).toBe('office.national-stays');
    expect((await why(close(vestland, { receiverId: vestland })))[0]).toBe('office.cannot-receive');
    const { status, body } = await close(rogaland, { from: addDays(today(), -1) });
    expect([status, (body as unknown as Problem).fields.map(({ path }) => path)]).toEqual([422, ['from']]);
    await ok(nils.put(`/api/national/offices/${rogaland}/counties`, { codes: ['03'], from: day }));
    expect(await why(close(rogaland))).toEqual([
      'office.county-moving',
      expect.stringMatching(/^Oslo skal flyttes .*22\. januar/) as string,
    ]);
    expect((await why(close(oslo, { receiverId: vestland })))[0]).toBe('office.county-moving');
    await ok(nils.delete(`/api/national/offices/${rogaland}/counties/03`));
    await ok(close(rogaland, { from: day }));
    expect((await why(close(rogaland, { from: day })))[0]).toBe('office.closing');
    expect(await why(close(vestland, { receiverId: oslo }))).toEqual([
      'office.takes-over',
      'Kontoret skal ta over for Rogaland og Agder. Ta tilbake den stengingen først.',
    ]);
    expect((await why(close(oslo, { receiverId: rogaland })))[0]).toBe('office.cannot-receive');
    expect((await why(nils.delete(`/api/national/offices/${vestland}/counties/11`)))[0]).toBe('office.closing');
    expect((await why(nils.put(`/api/national/offices/${rogaland}/counties`, { codes: ['03'], from: today() })))[0]).toBe('office.closing');
    expect((await why(nils.put(`/api/national/offices/${oslo}/counties`, { codes: ['11'], from: today() })))[0]).toBe(
      'office.county-taken',
    );
    const kari = await app.signedIn(await aStaffMember(app, 'coordinator', rogaland));
    expect((await why(close(rogaland, {}, kari)))[0]).toBe('access.not-found');
    expect(await breaches()).toEqual([]);
  });

  it('closes once of two that close each other at once', async () => {
    const answers = await Promise.all([close(rogaland), close(vestland, { receiverId: rogaland })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await breaches()).toEqual([]);
  });

  it('leaves nothing behind that comes at the same moment', async () => {
    const offices = ['11', '46', '03', '50'];
    for (const [round, code] of offices.entries()) {
      const [from, to] = [await officeFor(app, code), hq];
      const ground = await aGround(app, code);
      const online = { form: 'online', onlineLink: 'https://mote.example.no/a', venueId: undefined, room: undefined } as const;
      const course = await anOpenCourse(ground, online);
      const draft = await ok(ground.kari.post<Created>('/api/staff/courses', planFor(ground.typeId, from)));
      const coming = [
        nils.put(`/api/staff/courses/${draft.id}/publication`),
        ground.kari.post('/api/staff/enquiries', seeker(from, `Randi ${round}`)),
        app.anonymous().post('/api/enquiries', {
          ...{ name: 'Per', email: `per-${round}@example.no`, language: 'nb', near: '4340', wants: 'join', form: 'physical' },
          ...{ isAdult: true, consent: true },
        }),
        aGuest(ground, course, `Gjest ${round}`),
        nils.put(`/api/national/offices/${from}/counties`, { codes: ['34'], from: today() }),
        nils.post('/api/staff/venues', { officeId: from, name: 'Huset', address: 'Gata 1', postalCode: '4365', rooms: [] }),
      ];
      const [closing, ...others] = await Promise.all([close(from, { receiverId: to }), ...coming.map((one) => one.catch(() => undefined))]);
      expect(closing.status).toBe(200);
      for (const other of others) if (other && 'status' in other) expect(other.status).toBeLessThan(500);
      await app.drain();
      expect([code, await breaches()]).toEqual([code, []]);
    }
  });

  it('keeps the numbers of before, and groups that have moved are counted where they met', async () => {
    const { cast, groupId } = await aFullOffice(app);
    await app.sql(HELD, [groupId]);
    const period = '?from=2026-01-01&until=2026-06-30';
    const shown = async () => (await ok(nils.get<Chain>(`/api/national/chain${period}`))).offices;
    const before = await shown();
    expect(before.find(({ id }) => id === rogaland)?.counts.sessionsHeld).toBe(1);
    app.clock.set('2026-02-20T09:00:00+01:00');
    nils = await app.signedIn(nilsId);
    await ok(close(rogaland));
    expect(await app.sql('SELECT office_id AS office, until FROM group_former_office WHERE group_id = $1', [groupId])).toEqual([
      { office: cast.officeId, until: '2026-02-20' },
    ]);
    const after = await shown();
    const sessions = (list: Chain['offices']) => list.map(({ id, counts }) => [id, counts.sessionsHeld, counts.groupsStarted]);
    expect(sessions(after)).toEqual(sessions(before));
  });
});

const HELD = `UPDATE group_session SET state = 'held' WHERE group_id = $1 AND number = 1`;

/** What a forgotten path could still write. */
const STRAYS = [
  `INSERT INTO supervision_request (person_id, office_id, asked_at) SELECT person_id, $1, now() FROM starter LIMIT 1`,
  `INSERT INTO venue (id, office_id, name, address, postal_code, lat, lon) SELECT gen_random_uuid(), $1, 'Her', 'Gata 1', code, lat, lon FROM postal_code LIMIT 1`,
  `INSERT INTO role_grant (id, person_id, office_id, role, granted_at) SELECT gen_random_uuid(), id, $1, 'trainer', now() FROM person LIMIT 1`,
  `INSERT INTO group_registration (id, email, language, municipality_code, office_id, people, starts_at, ends_at, lat, lon, asked_at, expires_at, form)
   SELECT gen_random_uuid(), 'a@example.no', 'nb', code, $1, 5, '18:00', '20:00', lat, lon, now(), now() + interval '1 day', 'physical' FROM municipality LIMIT 1`,
];
