import type { Created } from '@igang/contracts';
import { aHost, officeFor, ok, startApp, type TestApp, tracesOf } from '../../harness/index.ts';
import { aGround, anOpenCourse, application, apply, ownPage } from '../training/course-steps.ts';
import { acceptedGroup, aFreshCast, leaderlessGroup, signedInAgain } from '../groups/group-steps.ts';
import { askAndProve } from '../groups/seeker-steps.ts';

let app: TestApp;
// One for each: the clock only goes forwards.
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.close());

const CANARY = 'kanarifugl';
const PHONE = '91827364';
let number = 0;
/** Somebody whose name, address and telephone number are found wherever they lie. */
const canary = (change: object = {}) => ({
  ...{
    name: `Kari K${CANARY} Nordmann`,
    email: `${CANARY}-${++number}@example.no`,
    phone: PHONE,
    near: '4340',
    language: 'nb',
    wants: 'join',
  },
  ...{ isAdult: true, consent: true, ...change },
});

const whereCanariesAre = () => tracesOf(app, [CANARY, PHONE]);
/** The nights until everything due has been done. */
async function nights(days: number): Promise<void> {
  for (let day = 0; day < days; day++) {
    app.clock.advance({ days: 1 });
    await app.drain();
  }
}
const link = (email: string) => `/api/enquiry-links/${app.mailbox.link(email, '/henvendelse/').slice('/henvendelse/'.length)}`;

describe('what nobody confirmed', () => {
  it('is a sign-up nobody confirmed, for a month; those who confirmed stay', async () => {
    const ground = await aGround(app);
    const courseId = await anOpenCourse(ground);
    for (const name of ['Ubekreftet En', 'Bekreftet To']) await ok(apply(ground, courseId, application(name)));
    await ok(app.anonymous().put(`${await ownPage(ground, courseId, 'bekreftet.to@example.no')}/confirmation`));
    await nights(33);
    expect(await app.sql('SELECT name FROM enrolment WHERE course_id = $1', [courseId])).toEqual([{ name: 'Bekreftet To' }]);
  });
});

describe('what is said to be deleted', () => {
  it('is gone from every table when she who sought a group withdraws, is turned away, or never proves her address', async () => {
    const cast = await aFreshCast(app);
    const { contactPointId, personId } = await aHost(app, cast.officeId);
    const host = await app.signedIn(personId);
    const visitor = app.anonymous();
    const idOf = async (email: string) => (await app.sql<{ id: string }>('SELECT id FROM enquiry WHERE email = $1', [email]))[0]?.id ?? '';

    // By the public page, invited to a group, who says yes, is seen by the starter, says whom she knows, and withdraws.
    const eva = canary({ contactPointId });
    await ok(askAndProve(app, eva));
    await app.drain();
    const groupId = await acceptedGroup(cast);
    const id = await idOf(eva.email);
    await ok(cast.kari.put(`/api/staff/enquiries/${id}/talk`));
    await ok(visitor.put(`${link(eva.email)}/acquaintances`, { names: [`Ola ${CANARY}`] }));
    await ok(cast.kari.post(`/api/groups/${groupId}/invitations`, { enquiryIds: [id] }));
    app.clock.advance({ hours: 2 });
    await app.drain();
    await ok(visitor.put(`${link(eva.email)}/invitation-answer`, { answer: 'accept' }));
    await ok(visitor.post('/api/enquiries', eva));
    app.clock.advance({ minutes: 2 });
    await app.drain();
    await ok(visitor.delete(link(eva.email)));

    // Written down by a contact point and by the office, passed on, turned away and ended.
    for (const [reader, because] of [
      [host, 'turn'],
      [cast.kari, 'end'],
    ] as const) {
      const heard = { ...canary({ contactPointId }), channel: 'phone' };
      const { id: heardId } = await ok(reader.post<Created>('/api/staff/enquiries', heard));
      await app.drain();
      await ok(reader.put(`/api/staff/enquiries/${heardId}/acquaintances`, { names: [`Per ${CANARY}`] }));
      await ok(cast.kari.put(`/api/staff/enquiries/${heardId}/contact-point`, { contactPointId: null }));
      if (because === 'turn') await ok(cast.kari.put(`/api/staff/enquiries/${heardId}/turned-away`, { because: 'referred' }));
      else await ok(cast.kari.delete(`/api/staff/enquiries/${heardId}`));
    }

    // Never proved, never confirmed, told no more.
    await ok(visitor.post('/api/enquiries', canary()));
    const wish = canary().email;
    await ok(visitor.post('/api/interests', { email: wish, near: '4340', radiusKm: 50, language: 'nb' }));
    const own = { near: '4340', language: 'nb', people: 6, startsAt: '18:00', endsAt: '20:00', everyoneIsAdult: true };
    await ok(visitor.post('/api/group-registrations', { ...own, email: canary().email, venue: `Hos ${CANARY}` }));
    const ground = await aGround(app);
    const courseId = await anOpenCourse(ground);
    await ok(apply(ground, courseId, application(`Kari K${CANARY}`, { phone: PHONE })));
    const people = [1, 2].map((n) => ({ name: `Per K${CANARY}`, email: `${CANARY}-p${n}@example.no` }));
    const party = { organiser: { name: `Anne K${CANARY}`, email: canary().email }, language: 'nb', mode: 'all', people };
    await ok(visitor.post(`/api/courses/${courseId}/parties`, party));
    await app.drain();
    expect(await whereCanariesAre()).not.toEqual([]);
    const told = app.mailbox.link(wish, '/si-fra/').slice('/si-fra/'.length);
    await ok(visitor.put(`/api/interest-links/${told}/confirmation`));
    await ok(visitor.delete(`/api/interest-links/${told}`));

    const now = await whereCanariesAre();
    expect(now.filter((place) => /idempotency|outbox|audit|bullmq|job/.test(place))).toEqual([]);
    expect(
      await app.sql("SELECT FROM mail_delivery WHERE recipient IS NOT NULL AND kind LIKE ANY (ARRAY['invitation.%', 'enquiry.received'])"),
    ).toEqual([]);
    await nights(32);
    expect(await whereCanariesAre()).toEqual([]);
  });

  it('is gone when an enquiry runs out, and when a group takes over by itself', async () => {
    const cast = await aFreshCast(app);
    const eva = canary();
    await ok(askAndProve(app, eva));
    await app.drain();
    app.clock.advance({ days: 76 });
    await app.drain();
    app.clock.advance({ days: 15 });
    await app.drain();
    expect(await whereCanariesAre()).toEqual([]);
    expect(cast.officeId).toBe(await officeFor(app));
  });
});

describe('what is kept for a while', () => {
  it('goes when its time is up: the contact of a group that is no more, notes, answers, jobs, sessions, links, deliveries and the trail', async () => {
    const cast = await aFreshCast(app);
    const contact = { contactName: `Kari K${CANARY}`, contactEmail: `${CANARY}@gruppe.example.no`, contactPhone: PHONE };
    const groupId = await leaderlessGroup(app, cast, { ...contact, roomAndKey: `Nøkkelen er hos K${CANARY}` });
    await app.sql('UPDATE session_log SET note = $1', [`Ring ${CANARY}`]);
    await app.drain();
    const kari = (await signedInAgain(app, cast)).kari;
    await ok(kari.put(`/api/staff/groups/${groupId}/ending`, { reason: 'Ferdig' }));
    await nights(2);
    expect(await whereCanariesAre()).toEqual([
      'mail_delivery.recipient',
      'self_help_group.contact_email',
      'self_help_group.contact_name',
      'self_help_group.contact_phone',
      'self_help_group.room_and_key',
      'session_log.note',
    ]);
    await nights(31);
    expect(await whereCanariesAre()).toEqual(['session_log.note']);

    const count = async (table: string) => (await app.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n;
    const made = app.clock.now();
    await app.sql(
      "INSERT INTO audit_event (id, at, actor_kind, action, subject_type, subject_id) VALUES (gen_random_uuid(), $1, 'system', 'x', 'x', gen_random_uuid())",
      [made],
    );
    const since = async (table: string, column: string) =>
      (await app.sql<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE ${column} <= $1`, [made]))[0]?.n;
    app.clock.advance({ days: 3 });
    await app.drain();
    expect(await since('idempotency_key', 'created_at')).toBe(0);
    expect(await count('mail_delivery')).toBeGreaterThan(0);
    app.clock.advance({ days: 31 });
    await app.drain();
    expect([
      await since('auth_session', 'expires_at'),
      await since('auth_verification', 'created_at'),
      await since('outbox', 'done_at'),
    ]).toEqual([0, 0, 0]);
    app.clock.advance({ days: 340 });
    await app.drain();
    expect(await whereCanariesAre()).toEqual([]);
    expect(await since('mail_delivery', 'created_at')).toBe(0);
    expect(await since('audit_event', 'at')).toBeGreaterThan(0);
    app.clock.advance({ days: 4 * 366 });
    await app.drain();
    expect(await since('audit_event', 'at')).toBe(0);
  });

  it('is not more than thirty days for what is sensitive, on whatever path', async () => {
    const ground = await aGround(app);
    const question = { kind: 'text', words: { nb: { label: 'Mat' } }, sensitivity: 'sensitive' };
    const path = `/api/staff/course-types/${ground.typeId}/questions`;
    const courseId = await anOpenCourse(ground);
    for (const retentionDays of [31, 1825]) {
      const { status } = await ground.kari.post(`/api/staff/courses/${courseId}/questions`, { ...question, retentionDays });
      expect({ path, status }).toEqual({ path, status: 422 });
    }
    const { id } = await ok(ground.kari.post<Created>(`/api/staff/courses/${courseId}/questions`, { ...question, retentionDays: 30 }));
    await expect(app.sql('UPDATE question SET retention_days = 31 WHERE id = $1', [id])).rejects.toThrow(/question_sensitive_forgotten/);
  });
});
