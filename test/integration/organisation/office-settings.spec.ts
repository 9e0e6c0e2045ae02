import type { EnquiryReceived, OfficeSettings, StuckItem, StuckPage } from '@igang/contracts';
import type { z } from 'zod';
import { aStaffMember, nationalOffice, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aCast, type Cast, signedInAgain } from '../groups/group-steps.ts';
import { askAndProve } from '../groups/seeker-steps.ts';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await startApp();
  cast = await aCast(app, '46');
});
afterAll(() => app.close());

const stuck = async (): Promise<StuckItem[]> => (await ok(cast.kari.get<z.infer<typeof StuckPage>>('/api/staff/work'))).items;

describe('what an office decides for itself', () => {
  const ask = (name: string) =>
    askAndProve(app, {
      ...{ name, email: `${name.split(' ')[0] ?? ''}.${cast.officeId}@example.no`, near: '5003', language: 'nb', wants: 'join' },
      ...{ isAdult: true, consent: true },
    });
  it('waits on the list when nobody has answered in the days the office has decided, and names nobody', async () => {
    const settings = await ok(cast.kari.get<OfficeSettings>(`/api/offices/${cast.officeId}/settings`));
    expect(settings).toMatchObject({ 'enquiry-unanswered': 3, 'session-budget': 4 });
    await ok(ask('Eva Moen'));
    app.clock.set('2026-01-15T12:00:00Z');
    cast = await signedInAgain(app, cast);
    expect(await stuck()).toEqual([]);
    app.clock.set('2026-01-16T12:00:00Z');
    const [card] = await stuck();
    expect(card).toMatchObject({ kind: 'enquiry-unanswered', place: 'Bergen', dueOn: '2026-01-15', values: { days: 4, point: '' } });
    expect(JSON.stringify(card)).not.toContain('Eva');
    const national = await app.signedIn(await aStaffMember(app, 'national', await nationalOffice(app)));
    const all = await ok(national.get<z.infer<typeof StuckPage>>('/api/staff/work'));
    expect(all.items.map(({ kind }) => kind)).not.toContain('enquiry-unanswered');
    await ok(cast.kari.put(`/api/offices/${cast.officeId}/settings`, { ...settings, 'enquiry-unanswered': 10 }));
    expect(await stuck()).toEqual([]);
    const { answerWithinDays } = await ok(
      app.anonymous().post<EnquiryReceived>('/api/enquiries', {
        ...{ name: 'Ola Dahl', phone: '40000000', near: '5003', language: 'nb', wants: 'join', isAdult: true, consent: true },
      }),
    );
    expect(answerWithinDays).toBe(10);
    await ok(cast.kari.put(`/api/offices/${cast.officeId}/settings`, settings));
    const wrong = { ...settings, 'session-budget': 9 };
    expect(await refused(cast.kari.put(`/api/offices/${cast.officeId}/settings`, wrong))).toEqual({ status: 422, code: 'request.invalid' });
    await ok(cast.kari.put(`/api/staff/enquiries/${card?.subjectId ?? ''}/answer`));
    expect(await stuck()).toEqual([]);
  });
});
