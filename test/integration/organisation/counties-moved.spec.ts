import type { CountyMoveAheadList, CountyStandingList, Created, Done, OfficeDetail, Page, Problem, RoleHolder } from '@igang/contracts';
import { addDays, localDate } from '@igang/domain';
import { loadGeography } from '../../../backend/src/demo/seed/index.ts';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { responsibleOffice } from '../../../backend/src/organisation/offices/index.ts';
import { UnitOfWork } from '../../../backend/src/platform/unit-of-work.ts';
import {
  aHost,
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
import { CountyModel } from './county-model.ts';
import { aGround, anOpenCourse } from '../training/course-steps.ts';

/** Counties move from one office to another from a day on. */
describe('a county', () => {
  let app: TestApp;
  let rogaland: string;
  let vestland: string;
  let hq: string;
  let nilsId: string;
  let nils: Client;
  let kari: Client;
  let vest: Client;
  beforeEach(async () => {
    app = await startApp();
    [rogaland, vestland, hq] = [await officeFor(app, '11'), await officeFor(app, '46'), await nationalOffice(app)];
    nilsId = await aStaffMember(app, 'national', hq, 'Nils Nasjonal');
    nils = await app.signedIn(nilsId);
    kari = await app.signedIn(await aStaffMember(app, 'coordinator', rogaland, 'Kari Lien'));
    vest = await app.signedIn(await aStaffMember(app, 'coordinator', vestland, 'Vigdis Vest'));
  });
  afterEach(() => app.close());

  const move = (officeId: string, from: string, ...codes: string[]) =>
    nils.put<Done>(`/api/national/offices/${officeId}/counties`, { codes, from });
  const keep = (officeId: string, code: string) => nils.delete<Done>(`/api/national/offices/${officeId}/counties/${code}`);
  const counties = async () => (await ok(nils.get<CountyStandingList>('/api/national/counties'))).items;
  const standing = async (code: string) => (await counties()).find((county) => county.code === code);
  const officeOf = (municipality: string, on?: string) =>
    app.app.get(UnitOfWork).read({ actor: { kind: 'system' }, requestId: 'test' }, (tx) => responsibleOffice(tx, municipality, on));
  const seeker = async (by: Client, officeId: string, name: string) => {
    const body = {
      officeId,
      name,
      phone: '40000000',
      language: 'nb',
      near: '4340',
      channel: 'phone',
      wants: 'join',
      isAdult: true,
      consent: true,
    };
    return (await ok(by.post<Created>('/api/staff/enquiries', body))).id;
  };
  const enquiriesOf = async (by: Client, officeId: string) =>
    (await ok(by.get<Page<{ id: string }>>(`/api/staff/enquiries?officeId=${officeId}`))).items.map(({ id }) => id);
  const hostsOf = async (by: Client, officeId: string) =>
    (await ok(by.get<Page<RoleHolder>>(`/api/staff/roles?officeId=${officeId}`))).items.filter(({ role }) => role === 'contact-point')
      .length;
  const breaches = async () => breachesIn(await auditInvariants((sql, values) => app.sql(sql, values), app.clock.now()));

  it('goes to another office today with its contact points and those who look for a group; courses, groups and starters stay', async () => {
    const { personId: torill } = await aHost(app, rogaland);
    const enquiry = await seeker(kari, rogaland, 'Randi Moe');
    const course = await anOpenCourse(await aGround(app));
    const starter = await aStarter(app, { officeId: rogaland });
    const today = localDate(app.clock.now());
    const { items } = await ok(nils.get<CountyMoveAheadList>(`/api/national/counties/ahead?codes=11,42&from=${today}`));
    expect(items).toEqual([
      { code: '42', name: 'Agder', office: 'Rogaland og Agder', contactPoints: 0, enquiries: 0, courses: 0, groups: 0, starters: 0 },
      {
        code: '11',
        name: 'Rogaland',
        office: 'Rogaland og Agder',
        contactPoints: 1,
        enquiries: 1,
        courses: 1,
        groups: 0,
        starters: expect.any(Number) as number,
      },
    ]);
    const host = await app.signedIn(torill);
    await ok(move(vestland, today, '11'));
    expect([await officeOf('1121'), await officeOf('1121', addDays(today, -1))]).toEqual([vestland, rogaland]);
    expect(await standing('11')).toMatchObject({ office: { id: vestland }, next: null });
    expect([await enquiriesOf(kari, rogaland), await enquiriesOf(vest, vestland)]).toEqual([[], [enquiry]]);
    expect([await hostsOf(kari, rogaland), await hostsOf(vest, vestland)]).toEqual([0, 1]);
    await ok(host.get('/api/staff/enquiries'));
    await ok(kari.get(`/api/staff/courses/${course}`));
    expect((await refused(vest.get(`/api/staff/courses/${course}`))).code).toBe('access.not-found');
    expect(await app.sql('SELECT office_id AS office FROM starter WHERE person_id = $1', [starter])).toEqual([{ office: rogaland }]);
    expect(await breaches()).toEqual([]);
  });

  it('goes on its day, not before; what is left where it was, stays', async () => {
    await aHost(app, rogaland);
    const enquiry = await seeker(kari, rogaland, 'Randi Moe');
    const day = addDays(localDate(app.clock.now()), 30);
    await ok(move(vestland, day, '11', '42'));
    await ok(move(vestland, day, '11', '42'));
    await ok(keep(vestland, '42'));
    expect(await standing('11')).toMatchObject({ office: { id: rogaland }, next: { id: vestland, from: day } });
    expect(await standing('42')).toMatchObject({ office: { id: rogaland }, next: null });
    app.clock.set(`${addDays(day, -1)}T23:30:00+01:00`);
    await app.drain();
    expect([await officeOf('1121'), await enquiriesOf(kari, rogaland), await hostsOf(kari, rogaland)]).toEqual([rogaland, [enquiry], 1]);
    app.clock.set(`${day}T00:30:00+01:00`);
    await app.drain();
    expect([await officeOf('1121'), await enquiriesOf(vest, vestland), await hostsOf(vest, vestland)]).toEqual([vestland, [enquiry], 1]);
    expect(await officeOf('4204')).toBe(rogaland);
    const [seen] = (await ok(nils.get<OfficeDetail>(`/api/national/offices/${vestland}`))).counties.filter(({ code }) => code === '11');
    expect(seen).toEqual({ code: '11', name: 'Rogaland', from: day, until: null });
    await loadGeography(app.database.url, true);
    expect([await officeOf('1121'), await officeOf('1121', addDays(day, -1))]).toEqual([vestland, rogaland]);
    expect(await breaches()).toEqual([]);
  });

  it('is not given to two offices from overlapping days, and says whose it is to be', async () => {
    const day = addDays(localDate(app.clock.now()), 30);
    await ok(move(vestland, day, '11'));
    const oslo = await officeFor(app, '03');
    for (const other of [day, addDays(day, -1)]) {
      const { body, status } = await nils.put<Problem>(`/api/national/offices/${oslo}/counties`, { codes: ['11'], from: other });
      expect([status, body.code]).toEqual([409, 'office.county-taken']);
      expect(body.detail).toMatch(/^Rogaland er allerede flyttet til Vestland fra .* 11\. februar\. Ta tilbake den flyttingen først/);
    }
    await ok(move(oslo, addDays(day, 10), '11'));
    expect((await refused(keep(vestland, '46'))).code).toBe('access.not-found');
    await ok(keep(oslo, '11'));
    await ok(keep(vestland, '11'));
    await ok(move(oslo, day, '11'));
    expect([await officeOf('1121', day), await officeOf('1121', addDays(day, -1))]).toEqual([oslo, rogaland]);
  });

  it('is given once when two offices ask for it at once', async () => {
    const day = addDays(localDate(app.clock.now()), 30);
    const oslo = await officeFor(app, '03');
    const answers = await Promise.all([move(vestland, day, '11', '42'), move(oslo, day, '42', '11')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [rogalands, agders] = [await officeOf('1121', day), await officeOf('4204', day)];
    expect(rogalands).toBe(agders);
  });

  it('that nobody had is an office’s, with those who looked for a group there and were the national office’s', async () => {
    await app.sql("DELETE FROM office_county WHERE county_code = '11'");
    const enquiry = await seeker(kari, rogaland, 'Randi Moe');
    await app.sql('UPDATE enquiry SET office_id = $1 WHERE id = $2', [hq, enquiry]);
    expect(await officeOf('1121')).toBe(hq);
    await ok(move(vestland, localDate(app.clock.now()), '11'));
    expect([await officeOf('1121'), await enquiriesOf(vest, vestland)]).toEqual([vestland, [enquiry]]);
  });

  it('is not moved in the past, to an office that is not open then, nor when there is none such', async () => {
    const today = localDate(app.clock.now());
    const plan = { name: 'Agder', seat: 'Arendal', email: 'agder@example.no', openedOn: addDays(today, 10) };
    const { id } = await ok(nils.post<Created>('/api/national/offices', plan));
    const why = async (...[office, from, code]: [string, string, string]) => {
      const { body } = await nils.put<Problem>(`/api/national/offices/${office}/counties`, { codes: [code], from });
      return [body.code, ...body.fields.map(({ path }) => path)];
    };
    expect(await why(vestland, addDays(today, -1), '11')).toEqual(['request.invalid', 'from']);
    expect(await why(vestland, today, '99')).toEqual(['request.invalid', 'codes']);
    expect(await why(vestland, today, '30')).toEqual(['request.invalid', 'codes']);
    expect(await why(id, addDays(today, 9), '42')).toEqual(['office.not-open']);
    expect((await refused(kari.put(`/api/national/offices/${rogaland}/counties`, { codes: ['46'], from: today }))).code).toBe(
      'access.not-found',
    );
    await ok(move(id, addDays(today, 10), '42'));
    expect(await officeOf('4204', addDays(today, 10))).toBe(id);
  });

  it('has the office that a model says on every day, whatever is opened, moved and taken back', async () => {
    let state = 20_260_112;
    const pick = (n: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % n;
    const today = () => localDate(app.clock.now());
    const offices = [rogaland, vestland, await officeFor(app, '03')];
    const first = { office: rogaland, from: '2024-01-01' };
    const places = [
      { code: '11', municipality: '1121', model: new CountyModel(first) },
      { code: '42', municipality: '4204', model: new CountyModel(first) },
    ] as const;
    for (const { municipality } of places) await aHost(app, rogaland, { municipalityCode: municipality });

    const openOne = async (name: string) => {
      const plan = { name, seat: 'Her', email: 'her@example.no', openedOn: today() };
      offices.push((await ok(nils.post<Created>('/api/national/offices', plan))).id);
    };
    const moveOne = async ({ code, model }: (typeof places)[number]) => {
      const [office = '', from] = [offices[pick(offices.length)], addDays(today(), pick(12))];
      const isTaken = model.isTaken(office, from, today());
      expect((await move(office, from, code)).status).toBe(isTaken ? 409 : 200);
      if (!isTaken) model.give(office, from);
    };
    const takeOneBack = async ({ code, model }: (typeof places)[number]) => {
      const office = model.lastAhead(today());
      if (office === undefined) return;
      await ok(keep(office, code));
      model.takeBack();
    };
    const agree = async ({ municipality, model }: (typeof places)[number], step: number) => {
      const days = [-20, 0, 3, 15].map((more) => addDays(today(), more));
      expect([step, await Promise.all(days.map((day) => officeOf(municipality, day)))]).toEqual([step, days.map((day) => model.on(day))]);
      expect([step, await app.sql(HOSTS, [municipality])]).toEqual([step, [{ office: model.on(today()) }]]);
    };

    for (let step = 0; step < 60; step++) {
      const place = places[pick(2) === 0 ? 0 : 1];
      const act = pick(10);
      if (act === 0) await openOne(`Kontor ${step}`);
      else await (act < 3 ? takeOneBack : moveOne)(place);
      if (pick(3) === 0) {
        app.clock.advance({ hours: 24 * (1 + pick(5)) });
        nils = await app.signedIn(nilsId);
      }
      await app.drain();
      for (const one of places) await agree(one, step);
    }
    expect(await breaches()).toEqual([]);
  });
});

const HOSTS = `
  SELECT r.office_id AS office FROM role_grant r JOIN contact_point cp ON cp.id = r.contact_point_id
  WHERE cp.municipality_code = $1 AND r.ended_at IS NULL`;
