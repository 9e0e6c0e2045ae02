import type { Created, StaffGroup } from '@igang/contracts';
import { aStaffMember, aStarter, nationalOffice, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { acceptedGroup, aFreshCast, aGroup, answer, ask, type Cast, groupOf, openRequest, startedGroup } from './group-steps.ts';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  cast = await aFreshCast(app);
});
afterAll(() => app.close());

/** Sandnes, of the same office as Time; Bergen is of another. */
const [SANDNES, BERGEN] = ['1108', '4601'];

const asItIs = ({ name, venue, expectedSize, contactEmail, version }: StaffGroup) => ({
  ...{ name, expectedSize, version },
  venue: venue ?? '',
  contactEmail: contactEmail ?? '',
});
async function change(id: string, changed: object, by = cast.kari) {
  return by.put(`/api/staff/groups/${id}`, { ...asItIs(await groupOf(cast, id)), ...changed });
}
/** Somebody who waits, and is asked to come. */
let number = 0;
async function invited(groupId: string, name: string): Promise<string> {
  const reached = { name, email: '', phone: `4000010${++number}`, channel: 'phone', language: 'nb', isAdult: true, consent: true };
  const wish = { near: '4340', wants: 'join', form: 'physical', ageBand: '36-50', weekdays: [1, 2], themeCode: 'sorg', mixedToo: true };
  const { id } = await ok(cast.kari.post<Created>('/api/staff/enquiries', { ...reached, ...wish }));
  await ok(cast.kari.put(`/api/staff/enquiries/${id}/talk`, {}));
  await ok(cast.kari.post(`/api/groups/${groupId}/invitations`, { enquiryIds: [id] }));
  return id;
}
const saysYes = (enquiryId: string) => cast.kari.put(`/api/staff/enquiries/${enquiryId}/invitation-answer`, { answer: 'accept' });

describe('what the office sets right of a group', () => {
  it('is theme, form, municipality and starters, with the position of the new place', async () => {
    const id = await aGroup(cast);
    const positionOf = () => app.sql<{ lat: number; lon: number }>('SELECT lat, lon FROM self_help_group WHERE id = $1', [id]);
    const [before] = await positionOf();
    const all = { themeCode: 'sorg', form: 'digital', municipalityCode: SANDNES, startersWanted: 2, expectedSize: 8 };
    await ok(change(id, all));
    const group = await groupOf(cast, id);
    expect(group).toMatchObject({ themeCode: 'sorg', form: 'digital', municipalityCode: SANDNES, place: 'Sandnes', expectedSize: 8 });
    expect(group.assignment).toMatchObject({ startersWanted: 2 });
    const [there] = await app.sql('SELECT lat, lon FROM municipality WHERE code = $1', [SANDNES]);
    expect(await positionOf()).toEqual([there]);
    expect(before).not.toEqual(there);
  });
  it('is as it was when it is left out, and mixed again when told', async () => {
    const id = await aGroup(cast, { themeCode: 'sorg', startersWanted: 2 });
    await ok(change(id, { name: 'Onsdagsgruppa' }));
    const kept = await groupOf(cast, id);
    expect(kept).toMatchObject({ name: 'Onsdagsgruppa', themeCode: 'sorg', form: 'physical', municipalityCode: '1121' });
    expect(kept.assignment?.startersWanted).toBe(2);
    await ok(change(id, { themeCode: null }));
    expect(await groupOf(cast, id)).toMatchObject({ themeCode: null, theme: null });
  });
  it.each([
    ['a municipality of another office', { municipalityCode: BERGEN }, 'municipalityCode'],
    ['a municipality that does not exist', { municipalityCode: '9999' }, 'municipalityCode'],
    ['no municipality', { municipalityCode: '' }, 'municipalityCode'],
    ['a theme that does not exist', { themeCode: 'no-such-theme' }, 'themeCode'],
    ['no starters', { startersWanted: 0 }, 'startersWanted'],
    ['three starters', { startersWanted: 3 }, 'startersWanted'],
    ['a form of its own', { form: 'both' }, 'form'],
  ])('is not %s, and nothing is changed', async (_, changed, path) => {
    const id = await aGroup(cast);
    const { status, body } = await change(id, { name: 'Et annet navn', ...changed });
    expect([status, (body as { fields: { path: string }[] }).fields.map((field) => field.path)]).toEqual([422, [path]]);
    expect(await groupOf(cast, id)).toMatchObject({ name: 'Mandagsgruppa', version: 1 });
  });
  it('is of the area of the group, also when the national office writes', async () => {
    const id = await aGroup(cast);
    const nationalId = await aStaffMember(app, 'national', await nationalOffice(app), 'Nasjonal');
    expect((await refused(change(id, { municipalityCode: BERGEN }, await app.signedIn(nationalId)))).status).toBeGreaterThanOrEqual(404);
  });
  it('shows first what another has changed meanwhile', async () => {
    const id = await acceptedGroup(cast, { startersWanted: 2 });
    const stale = asItIs(await groupOf(cast, id));
    await ok(change(id, { form: 'digital' }));
    expect(await refused(cast.kari.put(`/api/staff/groups/${id}`, { ...stale, themeCode: 'no-such-theme' }))).toEqual({
      status: 409,
      code: 'change.conflict',
    });
  });
});

describe('who has taken the group as it is', () => {
  it('keeps every starter who has said yes, and lets go of the others who are asked', async () => {
    const id = await acceptedGroup(cast, { startersWanted: 2 });
    const secondId = await aStarter(app, { officeId: cast.officeId, name: 'Ola Starter' });
    await ok(ask(cast, id, secondId));
    expect(await refused(change(id, { form: 'digital' }))).toEqual({ status: 409, code: 'group.asked-about' });
    await ok(change(id, { startersWanted: 1 }));
    const alone = await groupOf(cast, id);
    expect(alone.assignment?.requests.find(({ personId }) => personId === secondId)?.state).toBe('taken-back');
    await ok(change(id, { startersWanted: 2 }));
    const thirdId = await aStarter(app, { officeId: cast.officeId, name: 'Nils Starter' });
    await ok(ask(cast, id, thirdId));
    const third = await app.signedIn(thirdId);
    await ok(answer(third, await openRequest(third), 'accept'));
    expect(await refused(change(id, { startersWanted: 1 }))).toEqual({ status: 409, code: 'group.starters-said-yes' });
    await expect(app.sql('UPDATE assignment SET starters_wanted = 1 WHERE group_id = $1', [id])).rejects.toThrow('have said yes');
  });
  it('waits for the answer of people who are invited, keeps their number and their theme', async () => {
    const id = await aGroup(cast, { themeCode: 'sorg' });
    const people = [];
    for (let i = 0; i < 5; i++) people.push(await invited(id, `Person ${'abcde'[i] ?? ''}`));
    expect(await refused(change(id, { municipalityCode: SANDNES }))).toEqual({ status: 409, code: 'group.asked-about' });
    for (const person of people) await ok(saysYes(person));
    expect(await refused(change(id, { expectedSize: 4 }))).toEqual({ status: 409, code: 'group.size-said-yes' });
    expect(await refused(change(id, { themeCode: null }))).toEqual({ status: 409, code: 'group.theme-said-yes' });
    await ok(change(id, { municipalityCode: SANDNES, expectedSize: 5 }));
  });
  it('gives no starter a theme that she does not lead', async () => {
    const id = await acceptedGroup(cast);
    await app.sql("UPDATE starter SET avoided_themes = '{sorg}' WHERE person_id = $1", [cast.mariaId]);
    expect(await refused(change(id, { themeCode: 'sorg' }))).toEqual({ status: 409, code: 'group.theme-avoided' });
    await ok(change(id, { themeCode: 'angst' }));
  });
  it('hears of another municipality and another form, in mail and calendar', async () => {
    const id = await acceptedGroup(cast);
    await app.drain();
    const [maria] = await app.sql<{ email: string }>('SELECT email::text FROM person WHERE id = $1', [cast.mariaId]);
    const told = async () => {
      app.clock.advance({ minutes: 6 });
      await app.drain();
      return app.mailbox.to(maria?.email ?? '').at(-1);
    };
    await ok(change(id, { municipalityCode: SANDNES, venue: 'Biblioteket' }));
    expect((await told())?.text).toContain('Sted før: Frivilligsentralen på Bryne, Time\nSted nå: Biblioteket, Sandnes');
    await ok(change(id, { form: 'digital' }));
    expect((await told())?.text).toContain('Sted før: Biblioteket, Sandnes\nSted nå: På nett');
  });
  it('is not asked how many starters where none are needed any more', async () => {
    const id = await startedGroup(cast);
    await app.sql("UPDATE assignment SET state = 'completed' WHERE group_id = $1", [id]);
    expect(await refused(change(id, { startersWanted: 2 }))).toEqual({ status: 409, code: 'assignment.not-possible' });
    await ok(change(id, { themeCode: 'sorg' }));
  });
});
