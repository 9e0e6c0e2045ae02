import { signLink } from '../../harness/links.ts';
import { fillWithDemo } from '../../harness/demo.ts';
import { type Client, ok, startApp, type TestApp } from '../../harness/index.ts';
import { atOnce, made, signedUp } from './at-once.ts';
import { send } from './operations.ts';

let app: TestApp;
let visitor: Client;
beforeAll(async () => {
  app = await startApp();
  await fillWithDemo(app.database, { today: '2026-01-12' });
  visitor = app.anonymous();
}, 120_000);
afterAll(() => app.close());

const one = async (statement: string): Promise<string> => (await app.sql<{ value: string }>(statement))[0]?.value ?? '';

describe('a link in a mail that is pressed by several at once', () => {
  const link = (purpose: Parameters<typeof signLink>[1], id: string) =>
    signLink(app.config.APP_SECRET, purpose, id, new Date('2040-01-01'));
  const newest = (table: string, at = 'asked_at') => one(`SELECT id AS value FROM ${table} ORDER BY ${at} DESC LIMIT 1`);
  type Way = readonly [path: string, method: 'put' | 'delete', token: () => Promise<string>, body?: object | undefined, most?: object];
  const ways: readonly Way[] = [
    [
      '/api/request-links/{token}/answer',
      'put',
      async () =>
        link(
          'request.answer',
          await one("SELECT id AS value FROM assignment_request WHERE state = 'open' AND expires_at > '2026-01-13' ORDER BY id LIMIT 1"),
        ),
      { answer: 'accept' },
      { starters: 1 },
    ],
    [
      '/api/follow-up-links/{token}/answer',
      'put',
      async () => link('follow-up.answer', await one("SELECT id AS value FROM follow_up WHERE state = 'due' ORDER BY id LIMIT 1")),
      { outcome: 'alive' },
    ],
    [
      '/api/log-links/{token}/log',
      'put',
      async () =>
        link(
          'session.log',
          await one(
            `SELECT b.id AS value FROM session_starter b JOIN group_session s ON s.id = b.session_id JOIN self_help_group g ON g.id = s.group_id
             WHERE s.state = 'planned' AND g.state = 'with-starter' AND lower(s.period) < '2026-01-12' AND b.released_at IS NULL ORDER BY s.date LIMIT 1`,
          ),
        ),
      { outcome: 'held', present: 6, readiness: 3 },
      { logs: 1 },
    ],
    [
      '/api/group-packs/{token}/no-questions',
      'put',
      async () =>
        link(
          'group.pack',
          await one("SELECT id AS value FROM self_help_group WHERE state IN ('leaderless', 'followed-up') ORDER BY id LIMIT 1"),
        ),
    ],
    [
      '/api/contact-point-links/{token}/confirmation',
      'put',
      async () =>
        link('contact-point.confirm', await one('SELECT id AS value FROM contact_point WHERE closed_on IS NULL ORDER BY id LIMIT 1')),
    ],
    [
      '/api/enquiry-proofs/{token}/confirmation',
      'put',
      async () => {
        await ok(
          visitor.post('/api/enquiries', {
            ...{ name: 'To Trykk', email: 'to.trykk@example.no', near: '4340', language: 'nb' },
            ...{ wants: 'join', isAdult: true, consent: true },
          }),
        );
        return link('enquiry.prove', await newest('unproved_enquiry'));
      },
      undefined,
      { enquiries: 1 },
    ],
    ['/api/enquiry-links/{token}/renewal', 'put', async () => link('enquiry.own', await newest('enquiry', 'received_at'))],
    ['/api/enquiry-links/{token}', 'delete', async () => link('enquiry.own', await newest('enquiry', 'received_at'))],
    [
      '/api/party-links/{token}/confirmation',
      'put',
      async () => {
        const people = ['En', 'To', 'Tre'].map((name) => ({ name, email: `${name.toLowerCase()}.i.lag@example.no` }));
        const organiser = { name: 'Laget', email: 'laget@example.no' };
        await ok(
          visitor.post(`/api/courses/${await one(signedUp('c.id'))}/parties`, { organiser, people, mode: 'as-many', language: 'nb' }),
        );
        return link('party.confirm', await one("SELECT id AS value FROM party WHERE organiser_email = 'laget@example.no'"));
      },
      undefined,
      { enrolments: 3 },
    ],
    [
      '/api/address-changes/{token}/confirmation',
      'put',
      async () => {
        const id = await one(signedUp('e.id'));
        await ok(visitor.post(`/api/enrolment-links/${link('enrolment.manage', id)}/address-changes`, { email: 'helt.ny@example.no' }));
        return link('address.prove', await newest('address_change'));
      },
    ],
  ];
  it.each(ways.map((way) => [`${way[1]} ${way[0]}`, way] as const))(
    '%s does one thing, and says so calmly to the others',
    async (_, [path, method, token, body, most = {}]) => {
      const to = path.replace('{token}', await token());
      const before = await made(app);
      const { statuses, made: after, again } = await atOnce(app, () => send(visitor, method, to, body));
      expect(statuses.some((status) => status < 300)).toBe(true);
      expect([...statuses, again].filter((status) => status >= 500 || status === 422 || status === 404)).toEqual([]);
      const grown = Object.entries(after).filter(([key]) => key !== 'mails' && key !== 'trail');
      const atMost: Readonly<Record<string, number>> = { ...most };
      expect(grown.filter(([key, count]) => count - (before[key] ?? 0) > (atMost[key] ?? 0))).toEqual([]);
    },
  );
});
