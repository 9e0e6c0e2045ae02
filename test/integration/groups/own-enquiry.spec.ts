import type { CandidateList, Forming, OwnEnquiry, StaffEnquiry } from '@igang/contracts';
import type { z } from 'zod';
import { type Client, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aCast, acceptedGroup, aGroup, type Cast } from './group-steps.ts';
import { askAndProve } from './seeker-steps.ts';

/** What she who looks for a group says of herself and corrects herself: how and when she is reached, and when she can. */
describe('her own enquiry', () => {
  let app: TestApp;
  let cast: Cast;
  let visitor: Client;
  beforeAll(async () => {
    app = await startApp();
    cast = await aCast(app, '11');
    visitor = app.anonymous();
  });
  afterAll(() => app.close());

  const ASKED = { wants: 'join', near: '4340', language: 'nb', isAdult: true, consent: true };
  const REACHED = { name: 'Eva Moen', phone: '40 00 00 00' };
  const HOPES = { wants: 'join', mixedToo: true, form: 'physical' };
  let count = 0;
  async function eva(change: object = {}) {
    const email = `eva-${++count}@example.no`;
    const { body } = await askAndProve(app, { ...ASKED, ...REACHED, email, ...change });
    const link = `/api${(body.link ?? '').replace('henvendelse', 'enquiry-links')}`;
    const [row] = await app.sql<{ id: string }>('SELECT id FROM enquiry WHERE email = $1', [email]);
    return { email, link, id: row?.id ?? '' };
  }
  const own = (link: string) => ok(visitor.get<OwnEnquiry>(link));
  const asStaff = (id: string) => ok(cast.kari.get<StaffEnquiry>(`/api/staff/enquiries/${id}`));

  it('needs a name, a place, one way to reach her, her age and her yes; the rest may wait', async () => {
    const { link, id } = await eva();
    expect(await own(link)).toMatchObject({ weekdays: [], dayparts: [], callTimes: [], themeCode: null, form: 'physical' });
    expect(await asStaff(id)).toMatchObject({ mayLeaveMessage: null });
    for (const missing of ['name', 'near', 'isAdult', 'consent'] as const) {
      const { [missing]: _, ...rest } = { ...ASKED, ...REACHED };
      expect((await visitor.post('/api/enquiries', rest)).status).toBe(422);
    }
    expect((await visitor.post('/api/enquiries', { ...ASKED, name: 'Eva' })).status).toBe(422);
  });

  it('says when she may be rung and whether to leave a message to those who ring her, and it goes with her number', async () => {
    const { link, id } = await eva({ callTimes: ['evening', 'morning', 'evening'], mayLeaveMessage: false });
    expect(await asStaff(id)).toMatchObject({ callTimes: ['morning', 'evening'], mayLeaveMessage: false });
    const groupId = await acceptedGroup(cast);
    await ok(cast.kari.put(`/api/staff/enquiries/${id}/talk`));
    await ok(cast.kari.post(`/api/groups/${groupId}/invitations`, { enquiryIds: [id] }));
    await ok(visitor.put(`${link}/invitation-answer`, { answer: 'accept' }));
    const { participants } = await ok(cast.maria.get<Forming>(`/api/groups/${groupId}/forming`));
    expect(participants).toMatchObject([{ name: 'Eva Moen', callTimes: ['morning', 'evening'], mayLeaveMessage: false }]);
    await ok(visitor.put(link, { ...HOPES, name: 'Eva Moen', email: (await own(link)).email, mayLeaveMessage: true }));
    expect(await own(link)).toMatchObject({ phone: null, callTimes: [], mayLeaveMessage: null });
    await ok(visitor.delete(link));
    expect(await app.sql('SELECT call_times, may_leave_message FROM enquiry WHERE id = $1', [id])).toEqual([
      { call_times: [], may_leave_message: null },
    ]);
  });

  it('shows the meetings that are still to come, and none that has been', async () => {
    const { link, id } = await eva();
    const groupId = await aGroup(cast);
    await ok(cast.kari.put(`/api/staff/enquiries/${id}/talk`));
    await ok(cast.kari.post(`/api/groups/${groupId}/invitations`, { enquiryIds: [id] }));
    await ok(visitor.put(`${link}/invitation-answer`, { answer: 'accept' }));
    expect((await own(link)).invitation?.dates).toHaveLength(4);
    const before = app.clock.now();
    app.clock.set('2026-01-20T09:00:00Z');
    expect((await own(link)).invitation?.dates).toEqual(['2026-01-26', '2026-02-02', '2026-02-09']);
    const later = await eva();
    await ok(cast.kari.put(`/api/staff/enquiries/${later.id}/talk`));
    await ok(cast.kari.post(`/api/groups/${groupId}/invitations`, { enquiryIds: [later.id] }));
    await app.drain();
    const asked = app.mailbox.saying(later.email, 'Vi har en plass til deg').text;
    expect(asked).toContain('26. januar');
    expect(asked).not.toContain('19. januar');
    app.clock.set(before);
  });

  it('can be daytime, which speaks against a group of evenings and for one by day', async () => {
    const { id } = await eva({ dayparts: ['day'] });
    await ok(cast.kari.put(`/api/staff/enquiries/${id}/talk`));
    const against = async (groupId: string) => {
      const { items } = await ok(cast.kari.get<z.infer<typeof CandidateList>>(`/api/groups/${groupId}/candidates`));
      return items.find((one) => one.id === id)?.against;
    };
    expect(await against(await aGroup(cast))).toEqual(['daypart']);
    expect(await against(await aGroup(cast, { startsAt: '11:00', endsAt: '13:00' }))).toEqual([]);
    expect(await asStaff(id)).toMatchObject({ dayparts: ['day'] });
  });

  it('is corrected by herself, and the office sees it so', async () => {
    const { link, id, email } = await eva({ themeCode: 'sorg', weekdays: [1] });
    const change = { ...HOPES, name: 'Eva Moen Dahl', phone: '40000001', email, wants: 'start', dayparts: ['evening'], weekdays: [3] };
    await ok(visitor.put(link, change));
    expect(await own(link)).toMatchObject({ name: 'Eva Moen Dahl', email, wants: 'start', weekdays: [3], themeCode: null, newEmail: null });
    expect(await asStaff(id)).toMatchObject({ name: 'Eva Moen Dahl', phone: '+4740000001', wants: 'start', dayparts: ['evening'] });
    expect(await refused(visitor.put(link, { ...change, themeCode: 'finnes-ikke' }))).toMatchObject({ code: 'request.invalid' });
    expect((await visitor.put(link, { ...HOPES, name: 'Eva' })).status).toBe(422);
    expect((await visitor.put(link, { ...change, near: '0150' })).status).toBe(422);
    await ok(visitor.delete(link));
    expect(await refused(visitor.put(link, change))).toEqual({ status: 409, code: 'enquiry.not-possible' });
  });

  it('is corrected by whoever helps her when she rings, and by nobody else; another address is proved all the same', async () => {
    const { id, email, link } = await eva();
    const change = { ...HOPES, name: 'Eva Moe', phone: '412 34 567', email, weekdays: [2], callTimes: ['evening'] };
    const correct = (client: Client, body: object) => client.put(`/api/staff/enquiries/${id}`, body);
    expect((await asStaff(id)).can).toContain('change');
    await ok(correct(cast.kari, change));
    expect(await asStaff(id)).toMatchObject({ name: 'Eva Moe', phone: '+4741234567', weekdays: [2], callTimes: ['evening'] });
    await ok(correct(cast.kari, { ...change, email: 'hort@example.no' }));
    expect(await own(link)).toMatchObject({ email, newEmail: 'hort@example.no' });
    // Nobody who cannot be reached.
    expect((await correct(cast.kari, { ...HOPES, name: 'Eva Moe' })).status).toBe(422);
    expect(await refused(correct(cast.maria, change))).toMatchObject({ status: 404 });
    expect(await refused(correct(visitor, change))).toMatchObject({ status: 401 });
    await ok(visitor.delete(link));
    expect(await refused(correct(cast.kari, change))).toMatchObject({ code: 'enquiry.not-possible' });
    expect((await asStaff(id)).can).not.toContain('change');
  });

  it('has another address once that is proved, by its own link only', async () => {
    const { link, email } = await eva();
    const change = { ...HOPES, ...REACHED };
    const prove = async (address: string) => {
      await app.drain();
      app.clock.advance({ minutes: 2 });
      await app.drain();
      return app.mailbox.link(address, '/bekreft-henvendelse/').replace('/bekreft-henvendelse/', '/api/enquiry-proofs/');
    };
    await ok(visitor.put(link, { ...change, email: 'feil@example.no' }));
    expect(await own(link)).toMatchObject({ email, newEmail: 'feil@example.no' });
    const wrong = await prove('feil@example.no');
    await ok(visitor.put(link, { ...change, email: 'ny@example.no' }));
    const right = await prove('ny@example.no');
    // The link to an address she has taken back proves nothing about another.
    expect(await refused(visitor.put(`${wrong}/confirmation`))).toEqual({ status: 410, code: 'link.expired' });
    expect(await own(link)).toMatchObject({ email, newEmail: 'ny@example.no' });
    expect(await ok(visitor.get(right))).toMatchObject({ isChange: true, link: null });
    const { link: page } = await ok(visitor.put<{ link: string }>(`${right}/confirmation`));
    expect(await ok(visitor.put(`${right}/confirmation`))).toMatchObject({ isChange: true, link: expect.any(String) as unknown });
    expect(await own(`/api${page.replace('henvendelse', 'enquiry-links')}`)).toMatchObject({ email: 'ny@example.no', newEmail: null });
    await ok(visitor.delete(link));
    expect(await app.sql("SELECT FROM unproved_enquiry WHERE email IN ('ny@example.no', 'feil@example.no')")).toEqual([]);
  });
});
