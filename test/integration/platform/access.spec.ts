import { randomUUID } from 'node:crypto';
import type { Problem } from '@igang/contracts';
import { fillWithDemo } from '../../harness/demo.ts';
import { aStaffMember, aStarter, nationalOffice, officeFor, ok, startApp } from '../../harness/index.ts';
import type { Answer, Client, TestApp } from '../../harness/index.ts';
import { COURSE_TYPE, DAY, group, OFFICE, plan, QUESTION, TIME } from './access-samples.ts';
import { operationsOf } from './operations.ts';
import { WAYS_TO_SIGN_IN } from './ways-to-sign-in.ts';

/** Routes that anybody may use; links carry their own right. Every other route needs a session. */
const OPEN = [
  ...WAYS_TO_SIGN_IN,
  'GET /api/demo/people',
  'GET /api/places',
  'GET /api/themes',
  'GET /api/holidays',
  'GET /api/contact-points',
  'GET /api/offices/contacts',
  'GET /api/courses',
  'GET /api/courses.atom',
  'GET /api/courses.feed.json',
  'GET /api/courses.ics',
  'GET /api/courses/{id}',
  'GET /api/courses/{id}/calendar.ics',
  'GET /api/calendars/{file}',
  'GET /api/certificate-checks/{serial}',
  'GET /api/enrolment-links/{token}/calendar.ics',
  'GET /api/enrolment-links/{token}/certificate.pdf',
  'POST /api/courses/{id}/enrolments',
  'GET /api/courses/{id}/questions',
  'POST /api/courses/{id}/parties',
  'GET /api/party-links/{token}',
  'PUT /api/party-links/{token}/confirmation',
  'GET /api/group-packs/{token}',
  'GET /api/group-packs/{token}/pack.pdf',
  'PUT /api/group-packs/{token}/help-request',
  'PUT /api/group-packs/{token}/no-questions',
  'GET /api/follow-up-links/{token}',
  'PUT /api/follow-up-links/{token}/answer',
  'DELETE /api/follow-up-links/{token}/answer',
  'POST /api/link-mails',
  'GET /api/contact-point-links/{token}',
  'PUT /api/contact-point-links/{token}/confirmation',
  'GET /api/beginning',
  'POST /api/beginning',
  'POST /api/beginning/choices',
  'GET /api/role-invitation-links/{token}',
  'PUT /api/role-invitation-links/{token}/acceptance',
  'DELETE /api/role-invitation-links/{token}',
  'GET /api/request-links/{token}',
  'PUT /api/request-links/{token}/answer',
  'GET /api/log-links/{token}',
  'PUT /api/log-links/{token}/log',
  'GET /api/enrolment-links/{token}',
  'GET /api/enrolment-links/{token}/door',
  'PATCH /api/enrolment-links/{token}',
  'PUT /api/enrolment-links/{token}/confirmation',
  'PUT /api/enrolment-links/{token}/cancellation',
  'DELETE /api/enrolment-links/{token}/cancellation',
  'PUT /api/enrolment-links/{token}/offer-answer',
  'PUT /api/enrolment-links/{token}/rejoining',
  'PUT /api/enrolment-links/{token}/answers',
  'POST /api/enrolment-links/{token}/address-changes',
  'GET /api/address-changes/{token}',
  'PUT /api/address-changes/{token}/confirmation',
  'POST /api/enquiries',
  'GET /api/enquiry-proofs/{token}',
  'PUT /api/enquiry-proofs/{token}/confirmation',
  'GET /api/own-group/guide.pdf',
  'GET /api/own-group/promise.pdf',
  'POST /api/group-registrations',
  'GET /api/group-registration-links/{token}',
  'PUT /api/group-registration-links/{token}/confirmation',
  'GET /api/enquiry-links/{token}',
  'DELETE /api/enquiry-links/{token}',
  'PUT /api/enquiry-links/{token}',
  'PUT /api/enquiry-links/{token}/renewal',
  'PUT /api/enquiry-links/{token}/invitation-answer',
  'PUT /api/enquiry-links/{token}/acquaintances',
  'GET /api/course-types',
  'POST /api/interests',
  'GET /api/interest-links/{token}',
  'PUT /api/interest-links/{token}/confirmation',
  'DELETE /api/interest-links/{token}',
  'GET /api/evaluation-links/{token}',
  'PUT /api/evaluation-links/{token}/answer',
];
/** Whose rows the ids in a path are: one of Rogaland's each, from the demo data. */
const THINGS: readonly (readonly [prefix: RegExp, sql: string])[] = [
  [/\/staff\/courses\/\{id\}/, 'SELECT id FROM course WHERE office_id = $1 ORDER BY created_at, id LIMIT 1'],
  [
    /\/staff\/enrolments\/\{id\}/,
    "SELECT e.id FROM enrolment e JOIN course c ON c.id = e.course_id WHERE c.office_id = $1 AND e.state = 'attended' ORDER BY e.id LIMIT 1",
  ],
  [/\/groups\/\{id\}/, "SELECT id FROM self_help_group WHERE office_id = $1 AND state = 'with-starter' ORDER BY id LIMIT 1"],
  [
    /\/sessions\/\{id\}/,
    "SELECT s.id FROM group_session s JOIN self_help_group g ON g.id = s.group_id WHERE g.office_id = $1 AND s.state = 'planned' ORDER BY s.id LIMIT 1",
  ],
  [
    /\/requests\/\{id\}/,
    "SELECT r.id FROM assignment_request r JOIN assignment a ON a.id = r.assignment_id JOIN self_help_group g ON g.id = a.group_id WHERE g.office_id = $1 AND r.state = 'open' ORDER BY r.id LIMIT 1",
  ],
  [
    /\/follow-ups\/\{id\}/,
    "SELECT f.id FROM follow_up f JOIN self_help_group g ON g.id = f.group_id WHERE g.office_id = $1 AND f.state <> 'done' ORDER BY f.id LIMIT 1",
  ],
  [/\/calendar-links\/offices\/\{id\}/, 'SELECT $1::uuid AS id'],
  [
    /\/starter\/meetings\/\{id\}/,
    "SELECT s.id FROM group_session s JOIN self_help_group g ON g.id = s.group_id WHERE g.office_id = $1 AND s.state = 'held' ORDER BY s.id LIMIT 1",
  ],
  [/\/offices\/\{id\}/, 'SELECT $1::uuid AS id'],
  [/\/staff\/enquiries\/\{id\}/, "SELECT id FROM enquiry WHERE office_id = $1 AND state = 'waiting' ORDER BY id LIMIT 1"],
  [
    /\/staff\/contact-points\/\{id\}/,
    `SELECT p.id FROM contact_point p JOIN municipality m ON m.code = p.municipality_code JOIN office_county c ON c.county_code = m.county_code
     WHERE c.office_id = $1 AND p.closed_on IS NULL ORDER BY p.id LIMIT 1`,
  ],
  [/\/staff\/roles\/\{id\}/, "SELECT id FROM role_grant WHERE office_id = $1 AND role = 'coordinator' ORDER BY id LIMIT 1"],
  [/\/staff\/role-invitations\/\{id\}/, 'SELECT id FROM role_invitation WHERE office_id = $1 LIMIT 1'],
  [/\/staff\/venues\/\{id\}/, 'SELECT id FROM venue WHERE office_id = $1 ORDER BY id LIMIT 1'],
  [
    /\/staff\/trainers\/\{id\}/,
    "SELECT person_id AS id FROM role_grant WHERE office_id = $1 AND role = 'trainer' ORDER BY person_id LIMIT 1",
  ],
  [
    /\/staff\/trainer-times\/\{id\}/,
    'SELECT t.id FROM trainer_time t JOIN role_grant g ON g.person_id = t.person_id WHERE g.office_id = $1 ORDER BY t.id LIMIT 1',
  ],
  [/\/staff\/course-templates\/\{id\}/, 'SELECT id FROM course_template WHERE office_id = $1 ORDER BY id LIMIT 1'],
  [/\/national\/course-types\/\{id\}/, 'SELECT id FROM course_type WHERE $1::uuid IS NOT NULL ORDER BY id LIMIT 1'],
  [/\/staff\/matchings\/\{id\}/, 'SELECT id FROM matching_run WHERE office_id = $1 ORDER BY id LIMIT 1'],
  [/\/staff\/imports\/\{id\}/, 'SELECT id FROM import_batch WHERE office_id = $1 ORDER BY created_at, id LIMIT 1'],
  [
    /\/starter\/absences\/\{id\}/,
    'SELECT a.id FROM starter_absence a JOIN starter s ON s.person_id = a.person_id WHERE s.office_id = $1 LIMIT 1',
  ],
  [/\/staff\/starters\/\{id\}/, 'SELECT person_id AS id FROM starter WHERE office_id = $1 ORDER BY person_id LIMIT 1'],
  [
    /\/staff\/questions\/\{id\}/,
    'SELECT q.id FROM question q JOIN course c ON c.id = q.course_id WHERE c.office_id = $1 ORDER BY q.id LIMIT 1',
  ],
  // Of no office: the national one's.
  [/\/staff\/course-types\/\{id\}/, 'SELECT id FROM course_type WHERE $1::uuid IS NOT NULL ORDER BY id LIMIT 1'],
  [
    /\/certificates\/\{id\}/,
    'SELECT c.id FROM certificate c JOIN enrolment e ON e.id = c.enrolment_id JOIN course k ON k.id = e.course_id WHERE k.office_id = $1 ORDER BY c.id LIMIT 1',
  ],
];
/** Right in form, so that only access can refuse. */
const BODIES: Readonly<Record<string, (officeId: string) => unknown>> = {
  'PUT /api/staff/starters/{id}/contact': () => ({ name: 'X', email: 'x@example.no', language: 'nb' }),
  'PUT /api/staff/requests/{id}/answer': () => ({ answer: 'accept' }),
  'POST /api/staff/sessions/{id}/starters/{personId}/log': () => ({ outcome: 'held', present: 5 }),
  'PUT /api/staff/starters/{id}/promise': () => ({ givenOn: '2026-01-01', text: 'paper' }),
  'POST /api/staff/courses': (officeId) => ({ officeId, courseTypeId: randomUUID(), ...plan() }),
  'PUT /api/staff/courses/{id}': () => ({ ...plan(), version: 1 }),
  'PUT /api/staff/courses/{id}/cancellation': () => ({ reason: 'x' }),
  'PUT /api/staff/courses/{id}/capacity': () => ({ capacity: 10 }),
  'POST /api/staff/courses/{id}/enrolments': () => ({ name: 'X', email: 'x@example.no', language: 'nb' }),
  'PUT /api/staff/enrolments/{id}/contact': () => ({ name: 'X', email: 'x@example.no', language: 'nb' }),
  'PUT /api/staff/enrolments/{id}/cancellation': () => ({ reason: 'x' }),
  'PUT /api/staff/enrolments/{id}/attendance/{dayId}': () => ({ presence: 'present' }),
  'PUT /api/staff/enrolments/{id}/result': () => ({ result: 'passed' }),
  'PUT /api/staff/courses/{id}/days': () => ({ days: plan().days, version: 1 }),
  'POST /api/staff/courses/{id}/templates': () => ({ name: 'X' }),
  'PUT /api/staff/venues/{id}': () => ({ name: 'X', address: 'Y', postalCode: '4365', version: 1 }),
  'PUT /api/staff/venues/{id}/closure': () => ({ on: '2026-06-01' }),
  'POST /api/staff/trainers/{id}/times': () => ({ ...TIME, weekday: null, startsAt: null, endsAt: null }),
  'PUT /api/staff/enquiries/{id}': () => ({ name: 'X', email: 'x@example.no', wants: 'join' }),
  'PUT /api/staff/enquiries/{id}/turned-away': () => ({ because: 'referred' }),
  'PUT /api/staff/enquiries/{id}/invitation-answer': () => ({ answer: 'accept' }),
  'PUT /api/staff/enquiries/{id}/acquaintances': () => ({ names: [] }),
  'PUT /api/staff/enquiries/{id}/contact-point': () => ({ contactPointId: null }),
  'POST /api/groups/{id}/invitations': () => ({ enquiryIds: [randomUUID()] }),
  'PUT /api/groups/{id}/invitations/{invitationId}/contacted': () => ({ contacted: true }),
  'POST /api/staff/enquiries': (officeId) => ({
    ...{
      officeId,
      name: 'X',
      phone: '40000000',
      language: 'nb',
      near: '4340',
      channel: 'phone',
      wants: 'join',
      isAdult: true,
      consent: true,
    },
  }),
  'PUT /api/offices/{id}/settings': () => ({
    ...{
      'enquiry-unanswered': 3,
      'request-unanswered': 3,
      'log-missing': 1,
      'handover-overdue': 7,
      'course-draft-soon': 42,
      'session-budget': 4,
    },
  }),
  'PUT /api/staff/groups/{id}/meetings': () => ({ dates: ['2026-03-02'], startsAt: '18:00', endsAt: '20:00' }),
  'PUT /api/staff/courses/{id}/deadline': () => ({ enrolmentDeadline: '2026-03-02' }),
  'PUT /api/staff/groups/{id}': () => ({ name: 'X', expectedSize: 6, contactEmail: 'x@example.no', version: 1 }),
  'PUT /api/starter/pause': () => ({ until: '2026-06-01' }),
  'PUT /api/starter/meetings/{id}/effort': () => ({ minutes: 60, km: 10 }),
  'POST /api/staff/matchings': (officeId) => ({ officeId }),
  'POST /api/staff/plan-checks': (officeId) => ({ officeId, days: [DAY], trainerIds: [] }),
  'POST /api/national/offices': () => ({ ...OFFICE, openedOn: '2026-01-12' }),
  'PUT /api/national/offices/{id}': () => OFFICE,
  'PUT /api/national/offices/{id}/counties': () => ({ codes: ['11'], from: '2026-01-12' }),
  'PUT /api/national/offices/{id}/closing': (officeId) => ({ receiverId: officeId, from: '2026-01-12', coordinatorsStay: false }),
  'POST /api/national/course-types': () => COURSE_TYPE,
  'PUT /api/national/course-types/{id}': () => ({ ...COURSE_TYPE, version: 1 }),
  'PUT /api/staff/enrolments/{id}/answers': () => ({ answers: {} }),
  'PUT /api/staff/enrolments/{id}/turning-down': () => ({ reason: 'x' }),
  'PUT /api/staff/enrolments/{id}/promise': () => ({ text: '2026-1' }),
  'PUT /api/staff/enrolments/{id}/confirmation': () => ({ reason: 'x' }),
  'PUT /api/staff/enrolments/{id}/course': () => ({ courseId: randomUUID(), reason: 'x' }),
  'POST /api/staff/courses/{id}/questions': () => QUESTION,
  'PUT /api/staff/courses/{id}/questions/order': () => ({ ids: [] }),
  'POST /api/staff/course-types/{id}/questions': () => QUESTION,
  'PUT /api/staff/course-types/{id}/questions/order': () => ({ ids: [] }),
  'PUT /api/staff/questions/{id}': () => ({ ...QUESTION, version: 1 }),
  'PUT /api/staff/imports/{id}/rows/{number}/cells': () => ({ cells: { name: 'X' } }),
  'PUT /api/staff/imports/{id}/decision': () => ({ same: true }),
  'PUT /api/staff/imports/{id}/rows/{number}/decision': () => ({ same: true }),
  'PUT /api/staff/courses/{id}/results': () => ({ result: 'passed' }),
  'POST /api/staff/courses/{id}/walk-ins': () => ({ name: 'X', email: 'x@example.no', language: 'nb', dayId: randomUUID() }),
  'POST /api/staff/venues': (officeId) => ({ officeId, name: 'X', address: 'Y', postalCode: '4365' }),
  'PUT /api/staff/starters/{id}/pause': () => ({ until: '2026-06-01' }),
  'POST /api/staff/groups': group,
  'PUT /api/staff/groups/{id}/start': () => ({ participants: 6, everyoneIsAdult: true, nobodyKnowsAnother: true }),
  'POST /api/staff/groups/{id}/requests': () => ({ personIds: [randomUUID()] }),
  'PUT /api/staff/groups/{id}/ending': () => ({ reason: 'x' }),
  'PUT /api/staff/sessions/{id}': () => DAY,
  'PUT /api/staff/sessions/{id}/cancellation': () => ({ reason: 'x' }),
  'PUT /api/staff/groups/{id}/extension': () => ({ reason: 'x' }),
  'PUT /api/staff/follow-ups/{id}/outcome': () => ({ outcome: 'alive' }),
  'PUT /api/starter/requests/{id}/answer': () => ({ answer: 'accept' }),
  'POST /api/starter/sessions/{id}/log': () => ({ outcome: 'held', present: 5 }),
  'PUT /api/starter/sessions/{id}/log': () => ({ outcome: 'held', present: 5 }),
  'PUT /api/starter/sessions/{id}/hours': () => DAY,
  'POST /api/staff/contact-points': () => ({ name: 'X', kind: 'other', postalCode: '4365', email: 'x@example.no' }),
  'PUT /api/staff/contact-points/{id}/owner': () => ({ kind: 'other' }),
  'PUT /api/staff/contact-points/{id}': () => ({ name: 'X', email: 'x@example.no' }),
  'PUT /api/starter/groups/{id}/handover': () => ({ on: '2026-01-12', checked: [] }),
  'POST /api/staff/groups/{id}/renewal': () => ({ sessionDates: ['2026-03-02'], expectedSize: 6 }),
  'POST /api/staff/groups/{id}/support': () => ({ sessionDates: ['2026-03-02'] }),
  'PUT /api/starter/groups/{id}/handover-preparation': () => ({ agreed: [] }),
  'PUT /api/staff/groups/{id}/handover-preparation': () => ({ agreed: [] }),
  'PUT /api/staff/groups/{id}/handover': () => ({ on: '2026-01-12', checked: [] }),
};

/** The same for what is asked for in the address. */
const QUERIES: Readonly<Record<string, string>> = {
  'GET /api/starter/sessions/{id}/day': `?${new URLSearchParams(DAY).toString()}`,
};

interface Route {
  readonly name: string;
  readonly method: string;
  readonly path: string;
}

/** Every route × role × own or other office: deny by default, and what is not yours is not found. */
describe('access', () => {
  let app: TestApp;
  let rogaland: string;
  let routes: Route[];
  const strangers = new Map<string, Client>();

  beforeAll(async () => {
    app = await startApp();
    await fillWithDemo(app.database, { today: '2026-01-12' });
    [rogaland, routes] = [await officeFor(app, '11'), routesOf(app)];
    const [vestland, hq] = [await officeFor(app, '46'), await nationalOffice(app)];
    for (const role of ['coordinator', 'trainer', 'contact-point'] as const)
      strangers.set(role, await app.signedIn(await aStaffMember(app, role, vestland)));
    strangers.set('auditor', await app.signedIn(await aStaffMember(app, 'auditor', hq)));
    strangers.set('starter', await app.signedIn(await aStarter(app, { officeId: rogaland })));
    const kari = await app.signedIn(await aStaffMember(app, 'coordinator', rogaland));
    await ok(kari.post('/api/staff/matchings', { officeId: rogaland }));
    const somebody = { name: 'Randi Moe', email: 'randi.moe@example.no', language: 'nb' };
    await ok(kari.post('/api/staff/role-invitations', { officeId: rogaland, role: 'trainer', ...somebody }));
    await app.sql(
      `INSERT INTO starter_absence (id, person_id, first_day, last_day, created_at)
       SELECT gen_random_uuid(), person_id, '2026-03-01', '2026-03-08', now() FROM starter WHERE office_id = $1 ORDER BY person_id LIMIT 1`,
      [rogaland],
    );
  });
  afterAll(() => app.close());

  it('needs a session on every route but the open ones', async () => {
    const visitor = app.anonymous();
    const wrong: string[] = [];
    for (const route of routes) {
      const { status } = await call(visitor, route, route.path.replaceAll(/\{\w+\}/g, randomUUID()));
      if ((status === 401) === OPEN.includes(route.name)) wrong.push(`${route.name}: ${status}`);
    }
    expect(wrong).toEqual([]);
    expect(OPEN.filter((name) => !routes.some((route) => route.name === name))).toEqual([]);
  });

  it.each(['coordinator', 'trainer', 'contact-point', 'starter', 'auditor'])("gives a strange %s nothing of Rogaland's", async (role) => {
    const client = strangers.get(role) ?? app.anonymous();
    const wrong: string[] = [];
    let tried = 0;
    for (const route of routes.filter(({ name, path }) => path.includes('{id}') && !OPEN.includes(name))) {
      const { status, body } = await call(client, route, (await pathOf(route)) + (QUERIES[route.name] ?? ''));
      tried++;
      if (status !== 404) wrong.push(`${route.name}: ${status} ${(body as Problem).code}`);
    }
    expect(wrong).toEqual([]);
    expect(tried).toBeGreaterThan(25);
  });

  it.each(['coordinator', 'trainer', 'contact-point', 'starter', 'auditor'])('lets a strange %s make nothing in Rogaland', async (role) => {
    const client = strangers.get(role) ?? app.anonymous();
    for (const name of [
      'POST /api/staff/courses',
      'POST /api/staff/venues',
      'POST /api/staff/groups',
      'POST /api/staff/enquiries',
      'POST /api/staff/plan-checks',
      'POST /api/staff/matchings',
      'POST /api/national/course-types',
      'POST /api/national/offices',
    ]) {
      const { status } = await client.post(name.slice(5), BODIES[name]?.(rogaland));
      expect({ name, status }).toEqual({ name, status: 404 });
    }
  });

  it.each([
    'courses',
    'groups',
    'starters',
    'venues',
    'trainers',
    'course-templates',
    'work',
    'counts',
    'imports',
    'demand',
    'enquiries',
    'contact-points',
    'places-for-groups',
  ])("shows a coordinator no %s of another office's", async (list) => {
    const { status, body } = await (strangers.get('coordinator') ?? app.anonymous()).get<{ items?: unknown[] }>(
      `/api/staff/${list}?officeId=${rogaland}`,
    );
    expect([status, status === 404 ? [] : body.items]).toEqual([status === 404 ? 404 : 200, []]);
  });

  it('keeps the numbers of the chain for the national office and the auditor', async () => {
    const path = '/api/national/chain?from=2025-01-01&until=2025-12-31';
    const statuses = await Promise.all([...strangers].map(async ([role, client]) => [role, (await client.get(path)).status] as const));
    expect(Object.fromEntries(statuses)).toEqual({ coordinator: 404, trainer: 404, 'contact-point': 404, starter: 404, auditor: 200 });
  });

  const call = (client: Client, { name, method }: Route, path: string): Promise<Answer<unknown>> => {
    const body = BODIES[name]?.(rogaland) ?? {};
    if (method === 'GET') return client.get(path);
    if (method === 'DELETE') return client.delete(path);
    if (path.endsWith('/file')) return client.uploadAgain(path, Buffer.from('a;b'));
    return method === 'POST' ? client.post(path, body) : method === 'PUT' ? client.put(path, body) : client.patch(path, body);
  };

  async function pathOf({ path }: Route): Promise<string> {
    const thing = THINGS.find(([prefix]) => prefix.test(path));
    const [row] = await app.sql<{ id: string }>(thing?.[1] ?? '', [rogaland]);
    if (row === undefined) throw new Error(`The demo data has nothing for ${path}`);
    const [day] = await app.sql<{ id: string }>(
      'SELECT d.id FROM course_day d JOIN enrolment e ON e.course_id = d.course_id WHERE e.id = $1 LIMIT 1',
      [row.id],
    );
    return path
      .replace('{id}', row.id)
      .replace('{dayId}', day?.id ?? randomUUID())
      .replace('{number}', '2')
      .replace('{code}', '11')
      .replace('{personId}', randomUUID())
      .replace('{invitationId}', randomUUID());
  }
});

function routesOf(app: TestApp): Route[] {
  return operationsOf(app).operations.map(({ method, path }) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
  }));
}
