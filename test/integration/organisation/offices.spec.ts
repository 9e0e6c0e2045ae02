import type { Me, OfficeContactList, OfficeRef } from '@igang/contracts';
import { responsibleOffice } from '../../../backend/src/organisation/offices/index.ts';
import { UnitOfWork } from '../../../backend/src/platform/unit-of-work.ts';
import {
  aHost,
  aStaffMember,
  aStarter,
  type Client,
  nationalOffice,
  officeFor,
  ok,
  refused,
  startApp,
  type TestApp,
} from '../../harness/index.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('the office responsible for a municipality', () => {
  const responsible = (code: string | null, on?: string) =>
    app.app.get(UnitOfWork).read({ actor: { kind: 'system' }, requestId: 'test' }, (tx) => responsibleOffice(tx, code, on));

  it('is the district that has its county, on that day', async () => {
    expect(await responsible('1121')).toBe(await officeFor(app, '11'));
    expect(await responsible('0301', '2016-06-01')).toBe(await officeFor(app, '03'));
  });

  it('is the national office where no district has it', async () => {
    expect(await responsible(null)).toBe(await nationalOffice(app));
    expect(await responsible('9999')).toBe(await nationalOffice(app));
  });
});

describe('the offices anybody can turn to', () => {
  const contacts = async () => (await ok(app.anonymous().get<OfficeContactList>('/api/offices/contacts'))).items;

  it('are the open ones with what they are reached by and the counties they have today, the national first', async () => {
    const all = await contacts();
    expect(all).toHaveLength(8);
    expect(all[0]).toMatchObject({ kind: 'national', counties: [] });
    const rogaland = all.find(({ name }) => name === 'Rogaland og Agder');
    expect(rogaland).toMatchObject({ kind: 'district', counties: ['Agder', 'Rogaland'], email: expect.stringContaining('@') as string });
    const named = all.flatMap(({ counties }) => counties);
    expect(new Set(named).size).toBe(named.length);
  });

  it('say nothing of an office that is closed or not open yet', async () => {
    const id = await officeFor(app, '46');
    await app.sql("UPDATE office SET closed_on = '2026-01-12' WHERE id = $1", [id]);
    expect((await contacts()).map((office) => office.id)).not.toContain(id);
    await app.sql("UPDATE office SET closed_on = NULL, opened_on = '2026-01-13' WHERE id = $1", [id]);
    expect((await contacts()).map((office) => office.id)).not.toContain(id);
    await app.sql("UPDATE office SET opened_on = '2009-01-01' WHERE id = $1", [id]);
    expect((await contacts()).map((office) => office.id)).toContain(id);
  });
});

describe('the offices one works for', () => {
  it('are the own one for a coordinator, and every open one nationally, the national first', async () => {
    const own = await officeFor(app);
    const kari = await app.signedIn(await aStaffMember(app, 'coordinator', own));
    expect((await ok(kari.get<{ items: OfficeRef[] }>('/api/offices'))).items).toMatchObject([{ id: own, kind: 'district' }]);
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    const before = (await ok(national.get<{ items: OfficeRef[] }>('/api/offices'))).items;
    expect(before).toHaveLength(8);
    expect(before[0]?.kind).toBe('national');
    await app.sql("UPDATE office SET closed_on = '2026-01-01' WHERE id = $1", [own]);
    expect((await ok(national.get<{ items: OfficeRef[] }>('/api/offices'))).items.map(({ id }) => id)).not.toContain(own);
  });

  it('are nobody’s for a visitor', async () => {
    expect(await refused(app.anonymous().get('/api/offices'))).toEqual({ status: 401, code: 'access.sign-in-needed' });
  });
});

describe('an office or a contact point that has closed', () => {
  const lists = ['starters', 'groups', 'courses', 'enquiries', 'work', 'counts'] as const;
  const seen = async (client: Client): Promise<string> => {
    const answers = await Promise.all(lists.map((list) => client.get(`/api/staff/${list}`)));
    return JSON.stringify(answers.map(({ status, body }) => (status === 200 ? body : null)));
  };

  it('is read by its coordinator until the day it closes, and no longer; opened again, it is hers again', async () => {
    const id = await officeFor(app, '50');
    await aStarter(app, { officeId: id, name: 'Turid Tranøy' });
    const kari = await app.signedIn(await aStaffMember(app, 'coordinator', id));
    await app.sql("UPDATE office SET closed_on = '2026-01-13' WHERE id = $1", [id]);
    expect(await seen(kari)).toContain('Turid Tranøy');
    await app.sql("UPDATE office SET closed_on = '2026-01-12' WHERE id = $1", [id]);
    expect(await seen(kari)).not.toContain('Turid Tranøy');
    expect(await refused(kari.get(`/api/staff/starters?officeId=${id}`))).toEqual({ status: 404, code: 'access.not-found' });
    expect(await ok(kari.get<Me>('/api/me'))).toMatchObject({ roles: [], offices: [] });
    await app.sql('UPDATE office SET closed_on = NULL WHERE id = $1', [id]);
    expect(await seen(kari)).toContain('Turid Tranøy');
  });

  it('is read by its host no longer', async () => {
    const officeId = await officeFor(app, '50');
    const { personId, contactPointId } = await aHost(app, officeId, { point: 'Trondheim frivilligsentral', municipalityCode: '5001' });
    const host = await app.signedIn(personId);
    expect((await host.get('/api/staff/enquiries')).status).toBe(200);
    await app.sql("UPDATE contact_point SET closed_on = '2026-01-12' WHERE id = $1", [contactPointId]);
    expect(await ok(host.get<Me>('/api/me'))).toMatchObject({ roles: [], contactPoints: [] });
    expect(JSON.parse(await seen(host))).not.toContainEqual(expect.objectContaining({ items: [expect.anything()] }));
  });
});
