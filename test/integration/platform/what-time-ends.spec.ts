import type { StaffStarter } from '@igang/contracts';
import { aStaffMember, aStarter, MONDAY, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aCast, aGroup, type Cast, groupOf, signedInAgain, startedGroup } from '../groups/group-steps.ts';

let app: TestApp;
let cast: Cast;
beforeEach(async () => {
  app = await startApp();
  app.clock.set(MONDAY);
  cast = await aCast(app);
});
afterEach(() => app.close());

const starter = () => ok(cast.kari.get<StaffStarter>(`/api/staff/starters/${cast.mariaId}`));
const trail = async (subjectId: string, type: string) =>
  (
    await app.sql<{ action: string; actor_kind: string; to_state: string }>(
      'SELECT action, actor_kind, to_state FROM audit_event WHERE subject_type = $2 AND subject_id = $1 ORDER BY at, id',
      [subjectId, type],
    )
  ).map(({ action, actor_kind, to_state }) => `${action} by ${actor_kind} → ${to_state}`);
const addressOf = async (personId: string): Promise<string> =>
  (await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [personId]))[0]?.email ?? '';
async function comes(instant: string): Promise<void> {
  app.clock.set(instant);
  await app.drain();
  cast = await signedInAgain(app, cast);
}

describe('a starter’s pause', () => {
  const pause = (until: string) => ok(cast.kari.put(`/api/staff/starters/${cast.mariaId}/pause`, { until }));

  it('ends by itself on its day, and is in the trail', async () => {
    await pause('2026-02-01');
    await comes('2026-01-31T22:59:00Z');
    expect(await starter()).toMatchObject({ state: 'paused' });
    await comes('2026-01-31T23:00:00Z');
    expect(await starter()).toMatchObject({ state: 'qualified', pausedUntil: null });
    expect(await trail(cast.mariaId, 'starter')).toEqual(['starter.pause by person → paused', 'starter.resume by system → qualified']);
  });

  it('is looked at again: the day of an earlier pause ends no longer one', async () => {
    await pause('2026-02-01');
    await ok(cast.kari.delete(`/api/staff/starters/${cast.mariaId}/pause`));
    await pause('2026-03-01');
    await comes('2026-02-02T10:00:00Z');
    expect(await starter()).toMatchObject({ state: 'paused', pausedUntil: '2026-03-01' });
  });

  it('ends in a lapse when the qualification ran out meanwhile', async () => {
    await pause('2026-02-01');
    await app.sql('UPDATE starter SET qualified_until = $2 WHERE person_id = $1', [cast.mariaId, '2026-01-20T12:00:00Z']);
    await comes('2026-02-01T10:00:00Z');
    expect(await starter()).toMatchObject({ state: 'lapsed' });
    expect((await trail(cast.mariaId, 'starter')).at(-1)).toBe('starter.lapse by system → lapsed');
  });
});

describe('a group’s pause', () => {
  const pause = (id: string, body?: object) => cast.kari.put(`/api/staff/groups/${id}/pause`, body);

  it('ends by itself when it was given a day', async () => {
    const id = await aGroup(cast);
    expect(await refused(pause(id, { until: '2026-01-12' }))).toEqual({ status: 422, code: 'request.invalid' });
    await ok(pause(id, { until: '2026-02-02' }));
    expect(await groupOf(cast, id)).toMatchObject({ paused: true, pausedUntil: '2026-02-02' });
    await comes('2026-02-01T12:00:00Z');
    expect((await groupOf(cast, id)).paused).toBe(true);
    await comes('2026-02-02T06:00:00Z');
    expect(await groupOf(cast, id)).toMatchObject({ paused: false, pausedUntil: null });
    expect((await trail(id, 'group')).slice(-2)).toEqual(['group.pause by person → forming', 'group.resume by system → forming']);
  });

  it('without a day lasts until somebody ends it; a group that is over stays over', async () => {
    const [open, over] = [await aGroup(cast), await aGroup(cast)];
    await ok(pause(open));
    await ok(pause(over, { until: '2026-02-02' }));
    await ok(cast.kari.put(`/api/staff/groups/${over}/ending`, { reason: 'For få' }));
    await comes('2026-03-02T12:00:00Z');
    expect(await groupOf(cast, open)).toMatchObject({ paused: true, pausedUntil: null });
    expect(await groupOf(cast, over)).toMatchObject({ state: 'dissolved', paused: false });
    expect((await trail(over, 'group')).at(-1)).toMatch(/group.dissolve/);
  });
});

describe('a qualification', () => {
  /** As the use case would have announced it for this end. */
  async function endsOn(until: string): Promise<void> {
    await app.sql('UPDATE starter SET qualified_until = $2 WHERE person_id = $1', [cast.mariaId, until]);
    const { announceExpiry } = await import('../../../backend/src/starters/starters/index.ts');
    const { UnitOfWork } = await import('../../../backend/src/platform/unit-of-work.ts');
    await app.app
      .get(UnitOfWork)
      .run({ actor: { kind: 'system' }, requestId: 'test' }, (tx) => announceExpiry(tx, cast.mariaId, new Date(until)));
  }

  it('is told to end sixty and fourteen days before, once each, and lapses when it does', async () => {
    const maria = await addressOf(cast.mariaId);
    await endsOn('2026-04-12T09:00:00Z');
    await endsOn('2026-04-12T09:00:00Z');
    await comes('2026-02-10T12:00:00Z');
    expect(app.mailbox.to(maria)).toHaveLength(0);
    await comes('2026-02-11T12:00:00Z');
    expect(app.mailbox.saying(maria, 'Godkjenningen din går ut søndag 12. april').text).toContain('/kurs');
    await comes('2026-03-29T12:00:00Z');
    await comes('2026-04-12T08:59:00Z');
    expect(app.mailbox.to(maria)).toHaveLength(2);
    expect(await starter()).toMatchObject({ state: 'qualified' });
    await comes('2026-04-12T09:00:00Z');
    expect(await starter()).toMatchObject({ state: 'lapsed' });
    expect((await trail(cast.mariaId, 'starter')).at(-1)).toBe('starter.lapse by system → lapsed');
  });

  it('that was renewed is neither told to end nor ended', async () => {
    await endsOn('2026-04-12T09:00:00Z');
    await endsOn('2029-04-12T09:00:00Z');
    await comes('2026-02-11T12:00:00Z');
    await comes('2026-04-12T12:00:00Z');
    expect(app.mailbox.to(await addressOf(cast.mariaId))).toHaveLength(0);
    expect(await starter()).toMatchObject({ state: 'qualified' });
  });
});

describe('Monday’s digest', () => {
  it('tells each coordinator what is stuck in her offices, and nobody where nothing is', async () => {
    const elsewhere = await officeFor(app, '50');
    const [kari, nina] = [await addressOf(cast.kariId), await addressOf(await aStaffMember(app, 'coordinator', elsewhere))];
    await startedGroup(cast);
    await aGroup(cast, { sessionDates: ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23'] });
    await app.drain();
    await comes('2026-01-19T06:59:00Z');
    expect(app.mailbox.to(kari)).toEqual([]);
    await comes('2026-01-19T07:00:00Z');
    expect(app.mailbox.to(kari).map(({ subject }) => subject)).toEqual(['Uka som kommer: 1 ting venter']);
    await comes('2026-01-26T07:00:00Z');
    const digest = app.mailbox.saying(kari, 'Uka som kommer: 2 ting venter').text ?? '';
    expect(digest).toContain('- 1 gruppe mangler igangsetter (Time, siden mandag 12. januar)');
    expect(digest).toContain('- 1 møte uten logg (Time, siden mandag 19. januar)');
    expect(digest).toContain('/kontor');
    expect(app.mailbox.to(nina)).toEqual([]);
    await comes('2026-02-02T07:00:00Z');
    expect(app.mailbox.to(kari)).toHaveLength(3);
    expect(await app.sql("SELECT FROM outbox WHERE job = 'work.digest' AND done_at IS NULL")).toHaveLength(1);
  });

  it('leaves out who is a coordinator no more, and does not tell a starter', async () => {
    await aGroup(cast);
    await aStarter(app, { officeId: cast.officeId });
    await app.drain();
    await app.sql('UPDATE role_grant SET ended_at = granted_at WHERE person_id = $1', [cast.kariId]);
    app.clock.set('2026-01-19T07:00:00Z');
    await app.drain();
    expect(app.mailbox.mails).toEqual([]);
  });
});
