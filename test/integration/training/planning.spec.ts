import type {
  CourseAudience,
  CourseTemplate,
  CourseTypeDetail,
  Created,
  Done,
  Page,
  PlanCheck,
  PlannedCourse,
  PlanProposal,
  StaffCourseRow,
  TrainerCalendar,
  VenueCard,
} from '@igang/contracts';
import { addDays } from '@igang/domain';
import { aStaffMember, aVenue, type Client, nationalOffice, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aDraft, aGround, aGuest, anOpenCourse, coursePlan, type Ground, mailsFor, SATURDAY, staffView } from './course-steps.ts';

let app: TestApp;
let ground: Ground;
let astrid: Client;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
  astrid = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app), 'Astrid Berge'));
});
afterAll(() => app.close());

const day = (date: string, startsAt = '10:00', endsAt = '16:00') => ({ date, startsAt, endsAt });
const weekend = (saturday: string, sunday: string) => [day(saturday), day(sunday)];
const check = (change: Partial<PlanProposal>) =>
  ok(
    ground.kari.post<PlanCheck>('/api/staff/plan-checks', {
      officeId: ground.officeId,
      venueId: ground.venueId,
      days: weekend(SATURDAY, '2026-03-15'),
      trainerIds: [],
      ...change,
    }),
  );
const venuesOf = (query = '') => ok(ground.kari.get<Page<VenueCard>>(`/api/staff/venues?officeId=${ground.officeId}${query}`));
const aTrainer = (name: string) => aStaffMember(app, 'trainer', ground.officeId, name);

async function aRegisteredVenue(rooms: readonly { name: string; capacity?: number }[], name = 'Huset') {
  const { id } = await ok(
    ground.kari.post<Created>('/api/staff/venues', {
      ...{ officeId: ground.officeId, name, address: 'Storgata 3', postalCode: '4365', rooms },
      ...{ keyHolderName: 'Vaktmester Odd', keyHolderPhone: '51 00 00 00' },
    }),
  );
  const venue = (await venuesOf('&limit=100')).items.find((one) => one.id === id);
  return { id, version: venue?.version ?? 0, rooms: venue?.rooms ?? [] };
}

describe('what stands in the way of a plan', () => {
  it('is told before saving: trainer and room, with the course that has them, and nothing is written', async () => {
    const trainer = await aTrainer('Solveig Undheim');
    const id = await aDraft(ground, { room: 'Salen', trainerIds: [trainer] });
    const before = await app.sql('SELECT count(*) FROM audit_event');
    const { clashes } = await check({ room: 'Salen', trainerIds: [trainer], days: [day('2026-03-15', '15:59', '17:00')] });
    expect(clashes).toMatchObject([
      { kind: 'room', name: 'Salen', date: '2026-03-15', course: { id, place: 'Nærbø', own: true } },
      { kind: 'trainer', name: 'Solveig Undheim', startsAt: '10:00', endsAt: '16:00' },
    ]);
    expect((await check({ room: 'Salen', trainerIds: [trainer], days: [day('2026-03-15', '16:00', '17:00')] })).clashes).toEqual([]);
    expect((await check({ room: 'Salen', trainerIds: [trainer], courseId: id })).clashes).toEqual([]);
    expect(await app.sql('SELECT count(*) FROM audit_event')).toEqual(before);
  });

  it('answers half a plan, days that end before they begin and an hour that spring skips', async () => {
    for (const days of [[], [day(SATURDAY, '16:00', '10:00')], [day('2026-03-29', '02:30', '03:15')]])
      expect((await check({ days })).clashes).toEqual([]);
    const wrong = { officeId: ground.officeId, days: [day('2026-02-31')], trainerIds: [] };
    expect(await refused(ground.kari.post('/api/staff/plan-checks', wrong))).toEqual({ status: 422, code: 'request.invalid' });
  });

  it('warns of both holidays of 17 May 2027, of a trainer away or not free, and of a room too small', async () => {
    const trainer = await aTrainer('Borte Bjørg');
    const other = await aTrainer('Tirsdags Tor');
    const time = (personId: string, change: object) =>
      ok(
        ground.kari.post<Created>(`/api/staff/trainers/${personId}/times`, {
          ...{ kind: 'away', fromDay: '2027-05-01', untilDay: '2027-05-31', weekday: null, startsAt: null, endsAt: null },
          ...change,
        }),
      );
    await time(trainer, { weekday: 1 });
    await time(other, { kind: 'free', weekday: 2, startsAt: '08:00', endsAt: '15:00' });
    const { id: venueId, rooms } = await aRegisteredVenue([{ name: 'Lillestua', capacity: 6 }]);
    const roomIds = rooms.map((room) => room.id);
    const { warnings } = await check({ venueId, trainerIds: [trainer, other], capacity: 8, days: [{ ...day('2027-05-17'), roomIds }] });
    expect(warnings.map(({ kind, name }) => [kind, name])).toEqual([
      ['holiday', 'Andre pinsedag'],
      ['holiday', 'Grunnlovsdagen'],
      ['trainer-away', 'Borte Bjørg'],
      ['trainer-outside', 'Tirsdags Tor'],
      ['room-small', 'Lillestua'],
    ]);
  });

  it('warns of another course in the same county the same week, across offices, but never of their drafts', async () => {
    const county = (days: PlanProposal['days']) =>
      check({ days }).then(({ warnings }) => warnings.filter(({ kind }) => kind === 'same-county').length);
    const id = await anOpenCourse(ground, { days: weekend('2026-05-09', '2026-05-10') });
    expect(await county([day('2026-05-04')])).toBe(1);
    expect(await county([day('2026-05-11')])).toBe(0);
    const stranger = await officeFor(app, '46');
    await app.sql(`UPDATE course SET office_id = $2 WHERE id = $1`, [id, stranger]);
    expect(await county([day('2026-05-04')])).toBe(1);
    await app.sql(`UPDATE course SET state = 'draft' WHERE id = $1`, [id]);
    expect(await county([day('2026-05-04')])).toBe(0);
    expect((await check({ days: [day('2026-05-09')] })).clashes).toEqual([]);
    await app.sql(`UPDATE course_room SET room = '' WHERE course_day_id IN (SELECT id FROM course_day WHERE course_id = $1)`, [id]);
    expect((await check({ days: [day('2026-05-09')] })).clashes).toMatchObject([{ kind: 'room', course: null }]);
  });
});

describe('booking what is taken', () => {
  it('needs a reason, which is kept with the booking and in the trail; later ones are refused all the same', async () => {
    const trainer = await aTrainer('Dobbel Dag');
    const days = weekend('2026-04-18', '2026-04-19');
    const first = await aDraft(ground, { days, trainerIds: [trainer] });
    const plan = coursePlan(ground, { days, trainerIds: [trainer] });
    expect(await refused(ground.kari.post('/api/staff/courses', plan))).toEqual({ status: 409, code: 'course.trainer-taken' });
    const reason = 'Leder begge kursene, det ene på formiddagen';
    const { id } = await ok(ground.kari.post<Created>('/api/staff/courses', { ...plan, overrideReason: reason }));
    expect((await staffView(ground, id)).overrideReason).toBe(reason);
    expect(await app.sql('SELECT reason FROM audit_event WHERE subject_id = $1 AND action = $2', [id, 'course.override'])).toEqual([
      { reason },
    ]);
    await ok(ground.kari.put<Done>(`/api/staff/courses/${first}/cancellation`, { reason: 'Ikke likevel' }));
    const third = coursePlan(ground, { days, trainerIds: [trainer] });
    expect(await refused(ground.kari.post('/api/staff/courses', third))).toEqual({ status: 409, code: 'course.trainer-taken' });
  });

  it('lets two who plan at once not have the same room', async () => {
    const plan = { ...coursePlan(ground, { days: weekend('2026-04-25', '2026-04-26') }), room: 'Om kapp' };
    const answers = await Promise.all([1, 2, 3].map(() => ground.kari.post('/api/staff/courses', plan)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });
});

describe('the venue register', () => {
  it('has rooms, who keeps the key, search, and venues that are closed', async () => {
    const { id, version, rooms } = await aRegisteredVenue([{ name: 'Storsalen', capacity: 40 }, { name: 'Kjøkkenet' }], 'Samfunnshuset');
    expect(rooms.map(({ name, capacity }) => [name, capacity])).toEqual([
      ['Kjøkkenet', null],
      ['Storsalen', 40],
    ]);
    const taken = [{ ...day('2026-09-05'), roomIds: rooms.map((room) => room.id) }, day('2026-09-06')];
    const courseId = await aDraft(ground, { venueId: id, days: taken, room: 'Bakrommet', enrolmentDeadline: '2026-08-20' });
    expect((await staffView(ground, courseId)).rooms.map(({ name }) => name)).toEqual(['Kjøkkenet', 'Storsalen']);
    const change = { name: 'Samfunnshuset', address: 'Storgata 4', postalCode: '4365', version };
    const renamed = rooms.map((room) => ({ ...room, name: room.name === 'Storsalen' ? 'Festsalen' : 'Storsalen' }));
    await ok(ground.kari.put<Done>(`/api/staff/venues/${id}`, { ...change, rooms: renamed }));
    expect(await refused(ground.kari.put(`/api/staff/venues/${id}`, change))).toEqual({ status: 409, code: 'change.conflict' });
    expect((await check({ venueId: id, room: 'festsalen', days: [day('2026-09-05')] })).clashes).toHaveLength(1);
    expect((await staffView(ground, courseId)).room).toBe('Festsalen, Storsalen');
    expect((await venuesOf('&q=storgata 4')).items).toMatchObject([{ name: 'Samfunnshuset', courses: 1, keyHolderName: null }]);
    const there = await ok(ground.kari.get<Page<StaffCourseRow>>(`/api/staff/courses?officeId=${ground.officeId}&venueId=${id}`));
    expect(there.items.map((course) => course.id)).toEqual([courseId]);
    const early = await ground.kari.put<{ detail: string }>(`/api/staff/venues/${id}/closure`, { on: '2026-09-06' });
    expect([early.status, early.body]).toMatchObject([
      409,
      {
        code: 'venue.has-courses',
        detail: expect.stringContaining('1 kurs er planlagt her fra den dagen: søndag 6. september.') as string,
      },
    ]);
    await ok(ground.kari.put<Done>(`/api/staff/venues/${id}/closure`, { on: '2026-09-07' }));
    const late = { venueId: id, days: weekend('2026-09-12', '2026-09-13'), enrolmentDeadline: '2026-08-20' };
    const closed = { status: 409, code: 'course.venue-closed' };
    expect(await refused(ground.kari.post('/api/staff/courses', coursePlan(ground, late)))).toEqual(closed);
    // Nor is a course that is there moved past the day, neither by changing it nor by dragging it.
    const { version: now } = await staffView(ground, courseId);
    const { officeId: _, courseTypeId: __, ...later } = coursePlan(ground, late);
    expect(await refused(ground.kari.put(`/api/staff/courses/${courseId}`, { ...later, version: now }))).toEqual(closed);
    expect(await refused(ground.kari.put(`/api/staff/courses/${courseId}/days`, { days: late.days, version: now }))).toEqual(closed);
    expect((await check({ venueId: id, days: late.days })).warnings).toContainEqual({
      kind: 'venue-closed',
      date: '2026-09-12',
      name: 'Samfunnshuset',
      course: null,
    });
    app.clock.set('2026-09-08T08:00:00Z');
    ground.kari = await app.signedIn(ground.kariId);
    expect((await venuesOf('&limit=100')).items.map((venue) => venue.id)).not.toContain(id);
    expect((await venuesOf('&limit=100&closed=true')).items.map((venue) => venue.id)).toContain(id);
    app.clock.set('2026-01-12T08:00:00Z');
    ground.kari = await app.signedIn(ground.kariId);
  });

  it('is closed or planned at when both are tried at once, never both', async () => {
    for (const date of ['2026-08-01', '2026-08-08', '2026-08-15']) {
      const { id } = await aRegisteredVenue([], `Om kapp ${date}`);
      const plan = coursePlan(ground, { venueId: id, days: [day(date), day(addDays(date, 1))], enrolmentDeadline: '2026-07-20' });
      const [planned, closed] = await Promise.all([
        ground.kari.post('/api/staff/courses', plan),
        ground.kari.put(`/api/staff/venues/${id}/closure`, { on: date }),
      ]);
      expect([planned.status, closed.status].sort()).toEqual(planned.status === 201 ? [201, 409] : [200, 409]);
    }
  });

  it('refuses a room of another venue, a room twice, a trainer and a venue of another office', async () => {
    const { rooms } = await aRegisteredVenue([{ name: 'Andre steder' }], 'Et annet hus');
    const foreign = [{ ...day(SATURDAY), roomIds: rooms.map((room) => room.id) }, day('2026-03-15')];
    const stranger = await officeFor(app, '46');
    const [trainer, venueId] = [await aStaffMember(app, 'trainer', stranger), await aVenue(app, stranger)];
    for (const change of [{ days: foreign }, { trainerIds: [trainer] }, { venueId }])
      expect(await refused(ground.kari.post('/api/staff/courses', { ...coursePlan(ground), ...change }))).toEqual({
        status: 422,
        code: 'request.invalid',
      });
    const twice = { officeId: ground.officeId, name: 'X', address: 'Y', postalCode: '4365', rooms: [{ name: 'Salen' }, { name: 'SALEN' }] };
    expect(await refused(ground.kari.post('/api/staff/venues', twice))).toEqual({ status: 422, code: 'request.invalid' });
    expect((await check({ trainerIds: [trainer] })).clashes).toEqual([]);
  });

  it('never tells the public who keeps the key', async () => {
    const { id: venueId } = await aRegisteredVenue([], 'Med nøkkel');
    const id = await anOpenCourse(ground, { venueId });
    const { body } = await app.anonymous().get(`/api/courses/${id}`);
    expect(JSON.stringify(body)).not.toMatch(/Vaktmester|51000000/);
  });
});

describe('a course on the net', () => {
  it('is announced only with a link, which only those with a place see', async () => {
    const online = { ...coursePlan(ground), form: 'online', venueId: '', room: '' };
    const bad = { ...online, onlineLink: 'javascript:alert(1)' };
    expect(await refused(ground.kari.post('/api/staff/courses', bad))).toEqual({ status: 422, code: 'request.invalid' });
    const { id } = await ok(ground.kari.post<Created>('/api/staff/courses', online));
    expect(await refused(ground.kari.put(`/api/staff/courses/${id}/publication`))).toEqual({ status: 422, code: 'course.venue-missing' });
    const { version } = await staffView(ground, id);
    const { officeId: _, courseTypeId: __, ...plan } = { ...online, onlineLink: 'https://mote.example.no/rom', capacity: 1, version };
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}`, plan));
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/publication`));
    expect(JSON.stringify((await app.anonymous().get(`/api/courses/${id}`)).body)).not.toContain('mote.example.no');
    const near = await ok(
      app.anonymous().get<Page<{ id: string; form: string; distanceKm: number | null }>>('/api/courses?near=4365&limit=100'),
    );
    expect(near.items.at(-1)).toMatchObject({ id, form: 'online', distanceKm: null });
    const [first, second] = [await aGuest(ground, id, 'Nett Nina'), await aGuest(ground, id, 'Vente Vigdis')];
    expect((await first.see()).course).toMatchObject({ venue: '', onlineLink: 'https://mote.example.no/rom' });
    expect((await second.see()).course.onlineLink).toBeNull();
    await app.drain();
    expect(app.mailbox.saying(first.email, 'Plassen er din').text).toContain('https://mote.example.no/rom');
    expect(
      app.mailbox
        .to(second.email)
        .map(({ text }) => text)
        .join(),
    ).not.toContain('mote.example.no');
  });
});

describe('moving a course', () => {
  it('takes everything along in one step, tells everybody and lets calendars follow', async () => {
    const trainer = await aTrainer('Flytte Frida');
    const { id: venueId, rooms } = await aRegisteredVenue([{ name: 'Salen' }], 'Flyttbart');
    const roomIds = rooms.map((room) => room.id);
    const days = weekend('2026-06-06', '2026-06-07').map((one) => ({ ...one, roomIds }));
    const id = await anOpenCourse(ground, { venueId, trainerIds: [trainer], days, capacity: 1, enrolmentDeadline: '2026-06-01' });
    const [guest, waiting] = [await aGuest(ground, id, 'Med Plass'), await aGuest(ground, id, 'På Liste')];
    await app.drain();
    expect(await ok(ground.kari.get<CourseAudience>(`/api/staff/courses/${id}/audience`))).toMatchObject({
      ...{ total: 2, inCalendar: 1 },
      people: [{ name: 'Med Plass' }, { name: 'På Liste' }],
    });
    const { version, days: before } = await staffView(ground, id);
    const moved = weekend('2026-06-13', '2026-06-14');
    expect(await refused(ground.kari.put(`/api/staff/courses/${id}/days`, { days: [...moved].reverse(), version }))).toEqual({
      status: 422,
      code: 'course.days-not-in-order',
    });
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/days`, { days: moved, version }));
    expect(await staffView(ground, id)).toMatchObject({
      ...{ enrolmentDeadline: '2026-06-08', trainers: [{ id: trainer }], room: 'Salen' },
      days: [{ id: before[0]?.id, date: '2026-06-13' }, { date: '2026-06-14' }],
    });
    for (const { email } of [guest, waiting]) expect(await mailsFor(ground, id, email)).toContain('enrolment.course-changed');
    app.clock.advance({ minutes: 6 });
    await app.drain();
    // Mails that fall due together arrive in any order, and some bring a picture.
    const calendars = app.mailbox.to(guest.email).flatMap(({ attachments }) => attachments.map(({ content }) => content.toString()));
    expect(calendars.filter((text) => /SEQUENCE:1[\s\S]*DTSTART;TZID=Europe\/Oslo:20260613T100000/.test(text))).toHaveLength(1);
    expect(await refused(ground.kari.put(`/api/staff/courses/${id}/days`, { days: moved, version }))).toEqual({
      status: 409,
      code: 'change.conflict',
    });
  });
});

describe('the half-year in one view', () => {
  it('shows own drafts and what neighbours have announced, page by page', async () => {
    const own = await aDraft(ground, { days: weekend('2026-10-03', '2026-10-04'), enrolmentDeadline: '2026-09-01' });
    const bergen = await aGround(app, '46');
    const theirs = await anOpenCourse(bergen, { days: weekend('2026-10-10', '2026-10-11'), enrolmentDeadline: '2026-09-01' });
    const theirDraft = await aDraft(bergen, { days: weekend('2026-10-17', '2026-10-18'), enrolmentDeadline: '2026-09-01' });
    const far = await anOpenCourse(await aGround(app, '55'), {
      days: weekend('2026-10-24', '2026-10-25'),
      enrolmentDeadline: '2026-09-01',
    });
    const path = `/api/staff/planner?officeId=${ground.officeId}&from=2026-10-01&until=2026-12-31`;
    const { items } = await ok(ground.kari.get<Page<PlannedCourse>>(path));
    expect(items).toMatchObject([
      { id: own, own: true, state: 'draft', canMove: true },
      { id: theirs, own: false, canMove: false, trainers: [], room: '' },
    ]);
    expect(items.map(({ id }) => id)).not.toEqual(expect.arrayContaining([theirDraft, far]));
    expect((await ok(ground.kari.get<Page<PlannedCourse>>(`${path}&neighbours=false`))).items).toHaveLength(1);
    const first = await ok(ground.kari.get<Page<PlannedCourse>>(`${path}&limit=1`));
    const second = await ok(ground.kari.get<Page<PlannedCourse>>(`${path}&limit=1&cursor=${first.next ?? ''}`));
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([own, theirs]);
    for (const period of ['from=2026-10-01&until=2026-09-30', 'from=2026-01-01&until=2026-12-31', 'from=2026-02-31&until=2026-03-01'])
      expect((await ground.kari.get(`/api/staff/planner?officeId=${ground.officeId}&${period}`)).status).toBe(422);
  });
});

describe('when trainers can', () => {
  it('is written by herself and her office, by nobody else', async () => {
    const [frank, frida] = [await aTrainer('Frank'), await aTrainer('Frida')];
    const [asFrank, asFrida] = [await app.signedIn(frank), await app.signedIn(frida)];
    const time = { kind: 'away', fromDay: '2026-03-01', untilDay: '2026-03-31', weekday: 6, startsAt: null, endsAt: null };
    const { id } = await ok(asFrank.post<Created>(`/api/staff/trainers/${frank}/times`, time));
    expect((await ok(ground.kari.get<TrainerCalendar>(`/api/staff/trainers/${frank}/calendar`))).times).toEqual([{ id, ...time }]);
    expect((await asFrida.get(`/api/staff/trainers/${frank}/calendar`)).status).toBe(404);
    expect((await asFrida.delete(`/api/staff/trainer-times/${id}`)).status).toBe(404);
    for (const wrong of [{ untilDay: '2026-02-28' }, { startsAt: '10:00' }, { startsAt: '12:00', endsAt: '10:00' }, { weekday: 8 }])
      expect(await refused(asFrank.post(`/api/staff/trainers/${frank}/times`, { ...time, ...wrong }))).toEqual({
        status: 422,
        code: 'request.invalid',
      });
    await ok(ground.kari.delete<Done>(`/api/staff/trainer-times/${id}`));
    expect((await ok(asFrank.get<TrainerCalendar>(`/api/staff/trainers/${frank}/calendar`))).times).toEqual([]);
  });
});

describe('templates', () => {
  it('keep a course without its dates', async () => {
    const id = await aDraft(ground, { days: weekend('2026-11-07', '2026-11-08'), enrolmentDeadline: '2026-10-01', message: 'Lunsj' });
    const { id: templateId } = await ok(ground.kari.post<Created>(`/api/staff/courses/${id}/templates`, { name: 'Helgekurs' }));
    expect(await refused(ground.kari.post(`/api/staff/courses/${id}/templates`, { name: 'Helgekurs' }))).toEqual({
      status: 409,
      code: 'template.exists',
    });
    const path = `/api/staff/course-templates?officeId=${ground.officeId}`;
    const { items } = await ok(ground.kari.get<Page<CourseTemplate>>(path));
    expect(items).toMatchObject([
      { name: 'Helgekurs', content: { message: 'Lunsj', days: [{ after: 0 }, { after: 1, startsAt: '10:00' }] } },
    ]);
    await ok(ground.kari.delete<Done>(`/api/staff/course-templates/${templateId}`));
    expect((await ok(ground.kari.get<Page<CourseTemplate>>(path))).items).toEqual([]);
    const trail = await app.sql('SELECT actor_person_id, office_id FROM audit_event WHERE subject_id = $1 AND action = $2', [
      templateId,
      'template.remove',
    ]);
    expect(trail).toEqual([{ actor_person_id: ground.kariId, office_id: ground.officeId }]);
    expect(await refused(ground.kari.delete(`/api/staff/course-templates/${templateId}`))).toMatchObject({ status: 404 });
  });
});

describe('course types', () => {
  const list = async () => (await ok(astrid.get<{ items: CourseTypeDetail[] }>('/api/national/course-types'))).items;
  const named = async (code: string): Promise<CourseTypeDetail> => {
    const type = (await list()).find((one) => one.code === code);
    if (type === undefined) throw new Error(`No type ${code}`);
    return type;
  };
  const asChange = ({ id: _, code: __, closedOn: ___, courses: ____, history: _____, ...type }: CourseTypeDetail) => type;

  it('are the national office’s to write, and a new one can be planned at once', async () => {
    expect((await ground.kari.get('/api/national/course-types')).status).toBe(404);
    const type = asChange(await named('igangsetterkurs'));
    const { version: _, ...content } = {
      ...type,
      names: { nb: 'Kveld på Åsen', nn: 'Kveld på Åsen', en: 'Evening' },
      days: 3,
      consecutive: false,
    };
    const { id } = await ok(astrid.post<Created>('/api/national/course-types', content));
    expect(await refused(astrid.post('/api/national/course-types', content))).toEqual({ status: 409, code: 'course-type.exists' });
    for (const wrong of [{ days: 0 }, { days: 1, consecutive: true }, { validityMonths: null, renewalDays: 2 }, { offerHours: 1e9 }])
      expect(await refused(astrid.post('/api/national/course-types', { ...content, ...wrong }))).toEqual({
        status: 422,
        code: 'request.invalid',
      });
    const types = await ok(ground.kari.get<{ items: { id: string; code: string }[] }>('/api/staff/course-types'));
    expect(types.items).toContainEqual(expect.objectContaining({ id, code: 'kveld-pa-asen' }));
    await ok(astrid.put<Done>(`/api/national/course-types/${id}/closure`));
    expect((await ok(ground.kari.get<{ items: { id: string }[] }>('/api/staff/course-types'))).items.map((one) => one.id)).not.toContain(
      id,
    );
    await ok(astrid.delete<Done>(`/api/national/course-types/${id}/closure`));
  });

  it('keep their ground once courses stand on them, change otherwise, and every version is kept', async () => {
    await anOpenCourse(ground, { days: weekend('2026-12-05', '2026-12-06'), enrolmentDeadline: '2026-11-01' });
    const inUse = await named('igangsetterkurs');
    const path = `/api/national/course-types/${inUse.id}`;
    const type = asChange(inUse);
    expect(await refused(astrid.put(path, { ...type, days: 3 }))).toEqual({ status: 409, code: 'course-type.in-use' });
    expect(await refused(astrid.put(path, { ...type, validityMonths: null, renewalDays: null }))).toEqual({
      status: 409,
      code: 'course-type.in-use',
    });
    await ok(astrid.put<Done>(path, { ...type, validityMonths: 24, offerHours: 72, approvalRequired: true }));
    expect(await refused(astrid.put(path, type))).toEqual({ status: 409, code: 'change.conflict' });
    const after = (await list()).find(({ id }) => id === inUse.id);
    expect(after).toMatchObject({
      version: 2,
      validityMonths: 24,
      approvalRequired: true,
      history: [{ version: 2, by: 'Astrid Berge' }, { version: 1 }],
    });
  });
});
