import { readFile } from 'node:fs/promises';
import type { GroupFollowUp, GroupPack } from '@igang/contracts';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { signLink } from '../../harness/links.ts';
import { MONDAY, ok, startApp, type TestApp } from '../../harness/index.ts';
import { aFreshCast, type Cast, groupOf, leaderlessGroup, signedInAgain } from './group-steps.ts';

let app: TestApp;
let cast: Cast;
let groupId: string;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  app.clock.set(MONDAY);
  cast = await aFreshCast(app);
  groupId = await leaderlessGroup(app, cast);
});
afterAll(() => app.close());

const FAR = new Date('2040-01-01T00:00:00Z');
const questions = async () => {
  cast = await signedInAgain(app, cast);
  return (await groupOf(cast, groupId)).followUps;
};
const toCome = async () => (await questions()).filter(({ state }) => state === 'planned').map(({ kind, dueOn }) => [kind, dueOn]);
/** Of groups and their questions: the clock is set back between these tests, and years pass over the starters. */
const sound = async () => {
  const found = breachesIn(await auditInvariants((sql, values) => app.sql(sql, values), app.clock.now()));
  expect(found.filter(({ name }) => /^(group|follow-up)\./.test(name))).toEqual([]);
};
const linkOf = (id: string) => `/api/follow-up-links/${signLink(app.config.APP_SECRET, 'follow-up.answer', id, FAR)}`;
const packOf = () => `/api/group-packs/${signLink(app.config.APP_SECRET, 'group.pack', groupId, FAR)}`;
/** The morning of a question: it is asked, and answered when there is an answer. */
async function on(day: string, outcome?: string): Promise<void> {
  app.clock.set(`${day}T10:00:00Z`);
  await app.drain();
  const open = (await questions()).find(({ state }) => state === 'due');
  if (outcome !== undefined) await ok(app.anonymous().put(`${linkOf(open?.id ?? '')}/answer`, { outcome }));
}
async function aYear(): Promise<void> {
  for (const day of ['2026-03-23', '2026-08-11', '2027-02-09']) await on(day, 'alive');
}

describe('a group that lives', () => {
  it('is asked every year, and told when', async () => {
    for (const day of ['2026-03-23', '2026-08-11']) await on(day, 'alive');
    await on('2027-02-09');
    const last = (await questions()).find(({ state }) => state === 'due')?.id ?? '';
    expect(await ok(app.anonymous().get<GroupFollowUp>(linkOf(last)))).toMatchObject({ nextOn: '2028-02-09' });
    await ok(app.anonymous().put(`${linkOf(last)}/answer`, { outcome: 'alive' }));
    expect(await toCome()).toEqual([['yearly', '2028-02-09']]);
    expect(await ok(app.anonymous().get<GroupFollowUp>(linkOf(last)))).toMatchObject({ nextOn: '2028-02-09' });
    await on('2028-02-09', 'paused');
    expect(app.mailbox.to('gruppe@example.no').map(({ text }) => text)).toContainEqual(expect.stringContaining('siden vi spurte sist'));
    expect(await toCome()).toEqual([['yearly', '2029-02-08']]);
    await on('2029-02-08', 'wants-help');
    expect(await toCome()).toEqual([['yearly', '2030-02-08']]);
    await sound();
  });

  it('is asked again next year when nobody answered, once', async () => {
    for (const day of ['2026-03-23', '2026-08-11']) await on(day, 'alive');
    await on('2027-02-09');
    for (const day of ['2027-02-16', '2027-02-23', '2027-03-26']) await on(day);
    const unknown = (await questions()).find(({ state }) => state === 'unknown');
    expect(unknown?.kind).toBe('twelve-months');
    expect(await toCome()).toEqual([['yearly', '2028-02-09']]);
    // It answers after all, in summer.
    app.clock.set('2027-07-01T10:00:00Z');
    await ok(app.anonymous().put(`${linkOf(unknown?.id ?? '')}/answer`, { outcome: 'alive' }));
    expect(await toCome()).toEqual([['yearly', '2028-02-09']]);
    await sound();
  });

  it('is not asked when it has asked for that, in its booklet or on the phone, until the office hears otherwise', async () => {
    expect(await ok(app.anonymous().get<GroupPack>(packOf()))).toMatchObject({
      noQuestions: false,
      can: ['ask-for-help', 'stop-questions'],
    });
    for (let i = 0; i < 2; i++) await ok(app.anonymous().put(`${packOf()}/no-questions`));
    expect(await ok(app.anonymous().get<GroupPack>(packOf()))).toMatchObject({
      noQuestions: true,
      can: ['ask-for-help'],
      followUpOn: null,
    });
    expect(await toCome()).toEqual([]);
    await sound();
    const group = await groupOf(cast, groupId);
    expect([group.noQuestions, group.can.includes('ask-again'), group.can.includes('stop-questions')]).toEqual([true, true, false]);
    for (let i = 0; i < 2; i++) await ok(cast.kari.delete(`/api/staff/groups/${groupId}/no-questions`));
    expect(await toCome()).toEqual([['yearly', '2027-02-09']]);
    await ok(cast.kari.put(`/api/staff/groups/${groupId}/no-questions`));
    expect(await toCome()).toEqual([]);
    await sound();
  });

  it('keeps to its word after a support, too', async () => {
    await ok(cast.kari.put(`/api/staff/groups/${groupId}/no-questions`));
    await ok(cast.kari.post(`/api/staff/groups/${groupId}/support`, { sessionDates: ['2026-03-02'] }));
    await ok(cast.kari.delete(`/api/staff/groups/${groupId}/support`));
    expect(await toCome()).toEqual([]);
  });
});

describe('groups from before there was a question every year', () => {
  it('get theirs spread over the coming weeks, each on a day of its own, and only those that live', async () => {
    await aYear();
    await app.sql("UPDATE follow_up SET state = 'dropped' WHERE kind = 'yearly' AND state = 'planned'");
    const copies = await app.sql<{ id: string }>(
      `INSERT INTO self_help_group (id, office_id, name, municipality_code, form, expected_size, contact_email, state, starts_time, ends_time,
         participants_at_start, started_on, leaderless_on, fresh_until, lat, lon, state_changed_at, created_at, no_questions_since)
       SELECT gen_random_uuid(), office_id, name, municipality_code, form, expected_size, contact_email, state, starts_time, ends_time,
         participants_at_start, '2020-01-01', '2020-02-01', fresh_until, lat, lon, now(), now(), CASE WHEN n > 20 THEN now() END
       FROM self_help_group, generate_series(1, 25) n WHERE id = $1 RETURNING id`,
      [groupId],
    );
    await app.sql(await readFile(new URL('../../../backend/migrations/0138_living_groups_asked.sql', import.meta.url), 'utf8'));
    const planned = await app.sql<{ id: string; due: string; waits: boolean }>(
      `SELECT f.id, f.due_on::text AS due, EXISTS (SELECT FROM outbox o WHERE o.payload ->> 'followUpId' = f.id::text) AS waits
       FROM follow_up f WHERE f.kind = 'yearly' AND f.state = 'planned' AND f.group_id = ANY ($1)`,
      [copies.map(({ id }) => id)],
    );
    expect(planned).toHaveLength(20);
    expect(new Set(planned.map(({ due }) => due)).size).toBe(20);
    expect(planned.every(({ waits }) => waits)).toBe(true);
    // Run again it finds nobody.
    await app.sql(await readFile(new URL('../../../backend/migrations/0138_living_groups_asked.sql', import.meta.url), 'utf8'));
    expect(
      await app.sql("SELECT FROM follow_up WHERE kind = 'yearly' AND state = 'planned' AND group_id = ANY ($1)", [
        copies.map(({ id }) => id),
      ]),
    ).toHaveLength(20);
  });
});
