import type { GroupFollowUp, OutcomeAnswer } from '@igang/contracts';
import type { z } from 'zod';
import { signLink } from '../../harness/links.ts';
import { aStaffMember, type Client, MONDAY, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { aCast, type Cast, groupOf, leaderlessGroup, signedInAgain } from './group-steps.ts';

let app: TestApp;
let cast: Cast;
let groupId: string;
let followUpId: string;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  app.clock.set(MONDAY);
  cast = await aCast(app);
  groupId = await leaderlessGroup(app, cast);
  followUpId = (await groupOf(cast, groupId)).followUps[0]?.id ?? '';
});
afterAll(() => app.close());

type Outcome = z.infer<typeof OutcomeAnswer>['outcome'];
const link = (id = followUpId) =>
  `/api/follow-up-links/${signLink(app.config.APP_SECRET, 'follow-up.answer', id, new Date('2027-12-31T00:00:00Z'))}`;
const pack = () => signLink(app.config.APP_SECRET, 'group.pack', groupId, new Date('2027-12-31T00:00:00Z'));
const respond = (visitor: Client, outcome: Outcome, path = link()) => visitor.put(`${path}/answer`, { outcome });
const state = async () => (await groupOf(cast, groupId)).followUps.map((followUp) => followUp.state);
const mails = async () =>
  (
    await app.sql<{ kind: string }>("SELECT kind FROM mail_delivery WHERE subject_id = $1 AND state = 'sent' ORDER BY sent_at", [
      followUpId,
    ])
  ).map(({ kind }) => kind);
/** The morning six weeks after the handover: the group is asked. */
async function due(): Promise<void> {
  app.clock.set('2026-03-23T09:00:00Z');
  await app.drain();
  cast = await signedInAgain(app, cast);
}

describe('the way of a follow-up', () => {
  it('is mail, reminder, call and at last unknown', async () => {
    await due();
    expect([(await state())[0], await mails()]).toEqual(['due', ['follow-up.ask']]);
    app.clock.set('2026-03-30T09:00:00Z');
    await app.drain();
    expect([(await state())[0], await mails()]).toEqual(['reminded', ['follow-up.ask', 'follow-up.reminder']]);
    app.clock.set('2026-04-06T09:00:00Z');
    await app.drain();
    expect((await state())[0]).toBe('call-task');
    app.clock.set('2026-05-06T09:00:00Z');
    await app.drain();
    cast = await signedInAgain(app, cast);
    expect(await state()).toEqual(['unknown', 'planned', 'planned']);
    expect(await mails()).toHaveLength(2);
    const trail = await app.sql<{ action: string; actor_kind: string }>(
      "SELECT action, actor_kind FROM audit_event WHERE subject_type = 'follow-up' AND subject_id = $1 ORDER BY at, id",
      [followUpId],
    );
    expect(trail.map(({ action }) => action).sort()).toEqual(
      ['follow-up.escalate', 'follow-up.fall-due', 'follow-up.give-up', 'follow-up.miss', 'follow-up.plan', 'follow-up.remind'].sort(),
    );
  });

  it('stops when the group has answered', async () => {
    await due();
    await ok(respond(app.anonymous(), 'alive'));
    app.clock.set('2026-05-06T09:00:00Z');
    await app.drain();
    cast = await signedInAgain(app, cast);
    expect(await state()).toEqual(['done', 'planned', 'planned']);
    expect(await mails()).toEqual(['follow-up.ask']);
  });
});

describe('the group’s link', () => {
  beforeEach(due);

  it('shows on GET and acts on PUT', async () => {
    const visitor = app.anonymous();
    for (let i = 0; i < 2; i++) {
      expect(await ok(visitor.get<GroupFollowUp>(link()))).toMatchObject({
        groupName: 'Mandagsgruppa',
        kind: 'six-weeks',
        state: 'due',
        outcome: null,
        can: ['answer'],
      });
    }
    expect((await groupOf(cast, groupId)).state).toBe('leaderless');
    await ok(respond(visitor, 'alive'));
    expect(await ok(visitor.get<GroupFollowUp>(link()))).toMatchObject({ state: 'done', outcome: 'alive', can: [] });
    expect(await groupOf(cast, groupId)).toMatchObject({ state: 'followed-up', freshUntil: '2026-09-22' });
  });

  it('stands in the mail to its contact address, and looking at it decides nothing', async () => {
    const token = app.mailbox.link('gruppe@example.no', '/gruppa/').split('/').at(-1) ?? '';
    const path = `/api/follow-up-links/${token}`;
    expect((await ok(app.anonymous().get<GroupFollowUp>(path))).state).toBe('due');
    await ok(respond(app.anonymous(), 'wants-help', path));
    expect((await groupOf(cast, groupId)).followUps[0]).toMatchObject({ state: 'done', outcome: 'wants-help' });
  });

  it('can be ended from the mail program, before or after an answer, and the office sees it', async () => {
    await due();
    const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    const mail = app.mailbox.saying('gruppe@example.no', 'Møtes gruppa deres fortsatt?');
    expect(mail.headers.get('list')).toMatchObject({ 'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' } });
    const path = `${link()}/unsubscription`;
    await ok(app.anonymous().post(path, 'List-Unsubscribe=One-Click', form));
    await ok(app.anonymous().post(path, 'List-Unsubscribe=One-Click', form));
    const group = await groupOf(cast, groupId);
    expect(group.noQuestions).toBe(true);
    expect(group.followUps.every(({ state: one }) => ['done', 'dropped'].includes(one))).toBe(true);
  });

  it('takes one answer; the same again changes nothing, another is refused', async () => {
    await ok(respond(app.anonymous(), 'alive'));
    const { version } = await groupOf(cast, groupId);
    await ok(respond(app.anonymous(), 'alive'));
    expect((await groupOf(cast, groupId)).version).toBe(version);
    expect(await refused(respond(app.anonymous(), 'ended'))).toEqual({ status: 409, code: 'follow-up.already-answered' });
  });

  it('is nothing when altered, for another purpose, or expired, and too early before the day', async () => {
    const visitor = app.anonymous();
    const genuine = link();
    expect(await refused(visitor.get(`${genuine.slice(0, -1)}${genuine.endsWith('A') ? 'B' : 'A'}`))).toMatchObject({
      code: 'link.invalid',
    });
    const foreign = signLink(app.config.APP_SECRET, 'enrolment.manage', followUpId, new Date('2027-12-31'));
    expect(await refused(visitor.get(`/api/follow-up-links/${foreign}`))).toEqual({ status: 404, code: 'link.invalid' });
    const old = signLink(app.config.APP_SECRET, 'follow-up.answer', followUpId, new Date('2026-03-22'));
    expect(await refused(visitor.get(`/api/follow-up-links/${old}`))).toEqual({ status: 410, code: 'link.expired' });
    const later = (await groupOf(cast, groupId)).followUps[1]?.id ?? '';
    expect(await refused(respond(visitor, 'alive', link(later)))).toEqual({ status: 409, code: 'follow-up.not-possible' });
    expect(await refused(visitor.put(`${genuine}/answer`, { outcome: 'vet ikke' }))).toEqual({ status: 422, code: 'request.invalid' });
  });
});

describe('what an answer does', () => {
  beforeEach(due);

  it.each([
    ['paused', { state: 'followed-up', paused: true }, ['done', 'planned', 'planned']],
    ['wants-help', { state: 'followed-up', paused: false }, ['done', 'planned', 'planned']],
    ['no-questions', { state: 'followed-up', paused: false, noQuestions: true }, ['done', 'dropped', 'dropped']],
  ] as const)('%s', async (outcome, group, followUps) => {
    await ok(respond(app.anonymous(), outcome));
    expect(await groupOf(cast, groupId)).toMatchObject(group);
    expect(await state()).toEqual(followUps);
  });

  it.each(['merged', 'ended'] as const)('%s, a day later, unless that is taken back', async (outcome) => {
    await ok(respond(app.anonymous(), outcome));
    expect(await groupOf(cast, groupId)).toMatchObject({ state: 'followed-up', closingAt: '2026-03-24T09:00:00.000Z' });
    expect(await ok(app.anonymous().get<GroupFollowUp>(link()))).toMatchObject({ outcome, takeBackUntil: '2026-03-24T09:00:00.000Z' });
    app.clock.set('2026-03-24T08:59:00Z');
    await app.drain();
    for (let i = 0; i < 2; i++) await ok(app.anonymous().delete(`${link()}/answer`));
    expect(await groupOf(cast, groupId)).toMatchObject({ state: 'followed-up', closingAt: null });
    expect(await state()).toEqual(['due', 'planned', 'planned']);
    app.clock.set('2026-03-25T09:00:00Z');
    await app.drain();
    expect((await groupOf(cast, groupId)).state).toBe('followed-up');
    await ok(respond(app.anonymous(), outcome));
    app.clock.set('2026-03-26T09:00:00Z');
    await app.drain();
    const [row] = await app.sql<{ state: string; on: string }>('SELECT state, ended_on::text AS on FROM self_help_group WHERE id = $1', [
      groupId,
    ]);
    expect(row).toEqual({ state: outcome, on: '2026-03-25' });
    expect(await state()).toEqual(['done', 'dropped', 'dropped']);
    expect(await refused(app.anonymous().delete(`${link()}/answer`))).toEqual({ status: 409, code: 'follow-up.too-late' });
    const breaches = breachesIn(await auditInvariants((sql, values) => app.sql(sql, values), app.clock.now()));
    expect(breaches.filter(({ name }) => /^(group|follow-up)\./.test(name))).toEqual([]);
  });

  it('the office takes back an end it was told of by mistake; one that asks for help has not ended', async () => {
    await ok(cast.kari.put(`/api/staff/follow-ups/${followUpId}/outcome`, { outcome: 'ended' }));
    expect((await groupOf(cast, groupId)).can).toContain('take-back-ending');
    for (let i = 0; i < 2; i++) await ok(cast.kari.delete(`/api/staff/groups/${groupId}/ending`));
    expect((await groupOf(cast, groupId)).can).not.toContain('take-back-ending');
    await ok(respond(app.anonymous(), 'ended'));
    await ok(app.anonymous().put(`/api/group-packs/${pack()}/help-request`));
    app.clock.set('2026-03-27T09:00:00Z');
    await app.drain();
    expect((await groupOf(cast, groupId)).state).toBe('followed-up');
  });

  it('wants-help tells the office at once, with whom to ring, and not why', async () => {
    await ok(respond(app.anonymous(), 'wants-help'));
    await app.drain();
    const mail = app.mailbox.mails.find(({ subject }) => subject === 'En gruppe ber om hjelp');
    expect(mail?.text).toContain('gruppe@example.no');
  });

  it('is written by the office after a call, never by another office', async () => {
    const path = `/api/staff/follow-ups/${followUpId}/outcome`;
    const other = await app.signedIn(await aStaffMember(app, 'coordinator', await officeFor(app, '50')));
    expect(await refused(other.put(path, { outcome: 'alive' }))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await refused(cast.maria.put(path, { outcome: 'alive' }))).toEqual({ status: 404, code: 'access.not-found' });
    expect((await groupOf(cast, groupId)).can).toContain('answer-follow-up');
    await ok(cast.kari.put(path, { outcome: 'alive' }));
    const [row] = await app.sql<{ answered_by: string }>('SELECT answered_by FROM follow_up WHERE id = $1', [followUpId]);
    expect(row?.answered_by).toBe('phone');
  });

  it('the office ends a leaderless group; nobody is asked again', async () => {
    await ok(cast.kari.put(`/api/staff/groups/${groupId}/ending`, { reason: 'Gruppa har gitt beskjed' }));
    expect(await groupOf(cast, groupId)).toMatchObject({ state: 'ended', endReason: 'Gruppa har gitt beskjed' });
    expect(await state()).toEqual(['dropped', 'dropped', 'dropped']);
    expect(await refused(respond(app.anonymous(), 'alive'))).toEqual({ status: 409, code: 'follow-up.not-possible' });
  });
});
