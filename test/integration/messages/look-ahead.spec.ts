import type { WillTell } from '@igang/contracts';
import { aStaffMember, aStarter, type Client, nationalOffice, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  acceptedGroup,
  aFreshCast,
  aGroup,
  answer,
  ask,
  calledInGroup,
  type Cast,
  groupOf,
  HANDOVER,
  openRequest,
  readyGroup,
} from '../groups/group-steps.ts';
import { askAndProve } from '../groups/seeker-steps.ts';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  cast = await aFreshCast(app);
});
afterAll(() => app.close());

const AHEAD = { 'look-ahead': 'yes' } as const;
interface Step {
  readonly method: 'put' | 'post' | 'delete';
  readonly path: string;
  readonly body?: object;
}
const look = (client: Client, { method, path, body }: Step) =>
  method === 'delete' ? client.delete<WillTell>(path, { headers: AHEAD }) : client[method]<WillTell>(path, body ?? {}, { headers: AHEAD });
const make = (client: Client, { method, path, body }: Step) =>
  method === 'delete' ? client.delete(path) : client[method](path, body ?? {});

/** What is foretold is what is then sent: the same mails to as many. */
async function keepsItsWord(step: Step, expected: number): Promise<WillTell> {
  await app.drain();
  const before = app.mailbox.mails.length;
  const told = await ok(look(cast.kari, step));
  await app.drain();
  expect(app.mailbox.mails).toHaveLength(before);
  await ok(make(cast.kari, step));
  app.clock.advance({ minutes: 6 });
  await app.drain();
  const sent = app.mailbox.mails
    .slice(before)
    .map(({ subject }) => subject)
    .sort();
  expect(told.mails.flatMap(({ subject, count }) => Array.from({ length: count }, () => subject)).sort()).toEqual(sent);
  expect(sent).toHaveLength(expected);
  return told;
}

async function coming(groupId: string, email: string): Promise<string> {
  await askAndProve(app, {
    ...{ name: 'Eva Moen', email, near: '4340', language: 'nb', wants: 'join' },
    ...{ isAdult: true, consent: true },
  });
  const [row] = await app.sql<{ id: string }>('SELECT id FROM enquiry WHERE email = $1', [email]);
  await ok(cast.kari.put(`/api/staff/enquiries/${row?.id ?? ''}/talk`));
  await ok(cast.kari.post(`/api/groups/${groupId}/invitations`, { enquiryIds: [row?.id ?? ''] }));
  await ok(cast.kari.put(`/api/staff/enquiries/${row?.id ?? ''}/invitation-answer`, { answer: 'accept' }));
  return row?.id ?? '';
}

describe('looking ahead', () => {
  it('tells whom a question goes to, changes nothing, and by night says that it waits for the morning', async () => {
    const id = await aGroup(cast);
    const step: Step = { method: 'post', path: `/api/staff/groups/${id}/requests`, body: { personIds: [cast.mariaId] } };
    app.clock.set('2026-01-12T21:30:00Z');
    const night = await ok(look(await app.signedIn(cast.kariId), step));
    expect(night.mails).toEqual([expect.objectContaining({ to: ['Maria Starter'], count: 1, at: '2026-01-13T07:00:00.000Z' })]);
    expect((await groupOf({ ...cast, kari: await app.signedIn(cast.kariId) }, id)).assignment?.requests).toEqual([]);
    app.clock.set('2026-01-12T11:00:00Z');
    await keepsItsWord(step, 1);
  });

  it('keeps its word for a starter taken out, a group called in and dissolved', async () => {
    const id = await acceptedGroup(cast);
    await coming(id, 'look-ahead-1@example.no');
    const told = await keepsItsWord({ method: 'put', path: `/api/staff/groups/${id}/call-in` }, 1);
    expect(told.mails[0]?.to).toEqual(['Eva Moen']);
    // Who was to come, and the starter whose meetings are gone.
    await keepsItsWord({ method: 'put', path: `/api/staff/groups/${id}/ending`, body: { reason: 'For få' } }, 2);
  });

  it('keeps its word for a handover, and at once says no to what would be refused', async () => {
    const id = await readyGroup(app, cast);
    cast = { ...cast, kari: await app.signedIn(cast.kariId) };
    const path = `/api/staff/groups/${id}/handover`;
    expect(await refused(look(cast.kari, { method: 'put', path, body: { ...HANDOVER, on: '2027-01-01' } }))).toMatchObject({
      code: 'handover.date',
    });
    await keepsItsWord({ method: 'put', path, body: HANDOVER }, 2);
  });

  it('names nobody who looks for a group to the national office: only how many', async () => {
    const id = await calledInGroup(cast);
    await coming(id, 'look-ahead-2@example.no');
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    const told = await ok(look(national, { method: 'put', path: `/api/staff/groups/${id}/ending`, body: { reason: 'For få' } }));
    expect(told.mails).toContainEqual(expect.objectContaining({ count: 1, to: [] }));
    expect(JSON.stringify(told)).not.toMatch(/Eva|look-ahead-2/);
  });

  it('is for the office alone: elsewhere it is refused, and nothing happens', async () => {
    const id = await aGroup(cast);
    await ok(ask(cast, id, cast.mariaId));
    const requestId = await openRequest(cast.maria);
    const step: Step = { method: 'put', path: `/api/starter/requests/${requestId}/answer`, body: { answer: 'accept' } };
    expect(await refused(look(cast.maria, step))).toMatchObject({ status: 400, code: 'request.malformed' });
    expect((await groupOf(cast, id)).assignment?.state).toBe('asked');
    const stranger = await app.signedIn(await aStarter(app, { officeId: cast.officeId }));
    expect(await refused(look(stranger, { method: 'put', path: `/api/staff/groups/${id}/ending`, body: { reason: 'x' } }))).toMatchObject({
      status: 404,
    });
    await ok(answer(cast.maria, requestId, 'accept'));
  });
});
