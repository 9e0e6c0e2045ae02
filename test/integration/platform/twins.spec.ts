import { signLink } from '../../harness/links.ts';
import { type Client, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, anOpenCourse, application, apply, type Ground, ownPage } from '../training/course-steps.ts';
import { aFreshCast, type Cast, leaderlessGroup, signedInAgain } from '../groups/group-steps.ts';

let app: TestApp;
let ground: Ground;
let courseId: string;
let visitor: Client;
beforeAll(async () => {
  app = await startApp();
  visitor = app.anonymous();
  ground = await aGround(app);
  courseId = await anOpenCourse(ground);
});
afterAll(() => app.close());

type Press = () => Promise<{ status: number }>;
/** What one press may make no more than one of. */
const MADE = `SELECT json_build_object(
  'groups', (SELECT count(*) FROM self_help_group), 'followUps', (SELECT count(*) FROM follow_up), 'enrolments', (SELECT count(*) FROM enrolment),
  'enquiries', (SELECT count(*) FROM enquiry), 'invitations', (SELECT count(*) FROM group_invitation), 'links', (SELECT count(*) FROM calendar_link WHERE ended_at IS NULL),
  'interests', (SELECT count(*) FROM interest), 'mails', (SELECT count(*) FROM (SELECT DISTINCT payload FROM outbox WHERE job = 'mail.send') AS m),
  'trail', (SELECT count(*) FROM (SELECT DISTINCT action, subject_id FROM audit_event WHERE action NOT LIKE 'calendar-link%') AS t)) AS made`;
const made = async () => (await app.sql<{ made: Record<string, number> }>(MADE))[0]?.made;

/** Four at once, each with a key of its own, as by a double tap in two tabs; then what they made, and the same again by one more. */
async function atOnce(press: Press): Promise<{ statuses: number[]; made: unknown; again: number }> {
  const answers = await Promise.all([press(), press(), press(), press()]);
  const after = await made();
  const { status: again } = await press();
  expect(await made()).toEqual(after);
  return { statuses: answers.map(({ status }) => status), made: after, again };
}
const link = (purpose: Parameters<typeof signLink>[1], id: string) => signLink(app.config.APP_SECRET, purpose, id, new Date('2040-01-01'));
const newest = async (table: string, column = 'asked_at') =>
  (await app.sql<{ id: string }>(`SELECT id FROM ${table} ORDER BY ${column} DESC LIMIT 1`))[0]?.id ?? '';

describe('a link that is pressed twice at once', () => {
  it('makes one group of those that begin by themselves, with three follow-ups', async () => {
    const asked = {
      email: 'egen@example.no',
      near: '4340',
      language: 'nb',
      people: 6,
      startsAt: '18:00',
      endsAt: '20:00',
      everyoneIsAdult: true,
    };
    await visitor.post('/api/group-registrations', asked);
    const path = `/api/group-registration-links/${link('group.register', await newest('group_registration'))}/confirmation`;
    const { statuses, made, again } = await atOnce(() => visitor.put(path));
    expect({ statuses, again }).toEqual({ statuses: [200, 200, 200, 200], again: 200 });
    expect(made).toMatchObject({ groups: 1, followUps: 3 });
  });

  it('confirms, cancels and restores one sign-up', async () => {
    await apply(ground, courseId, application('Dobbel Trykk'));
    const page = await ownPage(ground, courseId, 'dobbel.trykk@example.no');
    for (const press of [
      () => visitor.put(`${page}/confirmation`),
      () => visitor.put(`${page}/cancellation`),
      () => visitor.delete(`${page}/cancellation`),
    ]) {
      const { statuses, made, again } = await atOnce(press);
      expect([...statuses, again].every((status) => status < 500 && status !== 422)).toBe(true);
      expect(made).toMatchObject({ enrolments: 1 });
    }
  });

  it('confirms and ends one wish to be told', async () => {
    await visitor.post('/api/interests', { email: 'vil@example.no', near: '4340', radiusKm: 50, language: 'nb' });
    const path = `/api/interest-links/${link('interest.manage', await newest('interest'))}`;
    expect((await atOnce(() => visitor.put(`${path}/confirmation`))).statuses).toEqual([200, 200, 200, 200]);
    const ended = await atOnce(() => visitor.delete(path));
    expect([ended.statuses, ended.made]).toMatchObject([[200, 200, 200, 200], { interests: 0 }]);
  });

  it('answers once for a group, and asks for help once', async () => {
    const fresh: Cast = await aFreshCast(app);
    const groupId = await leaderlessGroup(app, fresh);
    const cast = await signedInAgain(app, fresh);
    const help = `/api/group-packs/${link('group.pack', groupId)}/help-request`;
    expect((await atOnce(() => visitor.put(help))).statuses).toEqual([200, 200, 200, 200]);
    const own = await atOnce(() => cast.kari.put('/api/calendar-links/own'));
    const office = await atOnce(() => cast.kari.put(`/api/calendar-links/offices/${cast.officeId}`));
    expect([...own.statuses, ...office.statuses]).toEqual(Array(8).fill(200));
    expect(office.made).toMatchObject({ links: 2 });
  });
});
