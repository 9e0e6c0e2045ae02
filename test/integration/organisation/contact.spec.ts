import type { ContactView, StaffEnrolment, StaffStarter } from '@igang/contracts';
import { aStarter, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, type Ground, mailsFor, peopleIn } from '../training/course-steps.ts';

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
afterAll(() => app.close());

const contact = (change: object = {}) => ({ name: 'Liv Ås', email: 'liv@gmail.example.no', language: 'nn', ...change });
const correct = (id: string, change: object = {}) => ground.kari.put(`/api/staff/enrolments/${id}/contact`, contact(change));
const add = async (courseId: string, name: string, email: string) =>
  (await ok(ground.kari.post<{ id: string }>(`/api/staff/courses/${courseId}/enrolments`, { name, email, language: 'nb' }))).id;
const view = (id: string) => ok(ground.kari.get<StaffEnrolment>(`/api/staff/enrolments/${id}`));
const personOf = (email: string) =>
  app.sql<{ name: string; language: string }>('SELECT name, language FROM person WHERE email = $1', [email]);

describe('the office corrects a participant', () => {
  it('whose address was mistyped: mailed anew, and her place on a full course stays hers', async () => {
    const courseId = await anOpenCourse(ground, { capacity: 1 });
    const id = await add(courseId, 'Liv Aas', 'liv@gmial.example.no');
    await add(courseId, 'Nestemann', 'neste@example.no');
    await ok(correct(id, { phone: '912 34 567', postalCode: '4365' }));
    expect(await view(id)).toMatchObject({
      name: 'Liv Ås',
      email: 'liv@gmail.example.no',
      state: 'confirmed',
      postalCode: '4365',
      language: 'nn',
    });
    expect(await mailsFor(ground, courseId, 'liv@gmail.example.no')).toContain('enrolment.confirmed');
    expect(await personOf('liv@gmail.example.no')).toEqual([{ name: 'Liv Ås', language: 'nn' }]);
    expect(await personOf('liv@gmial.example.no')).toEqual([]);
  });

  it('who has not confirmed yet: the link goes to the right address', async () => {
    const courseId = await anOpenCourse(ground);
    await ok(app.anonymous().post(`/api/courses/${courseId}/enrolments`, { name: 'Ny', email: 'ny@gmial.example.no', language: 'nb' }));
    const id = (await peopleIn(ground, courseId))[0]?.id ?? '';
    await ok(correct(id, { name: 'Ny', email: 'ny@gmail.example.no' }));
    expect(await mailsFor(ground, courseId, 'ny@gmail.example.no')).toEqual(['enrolment.confirm-address', 'enrolment.confirm-address']);
    expect(await view(id)).toMatchObject({ state: 'applied' });
  });

  it('but a proved address stays hers, while the rest is put right', async () => {
    const courseId = await anOpenCourse(ground);
    const guest = await aGuest(ground, courseId, 'Bekreftet');
    const id = (await peopleIn(ground, courseId))[0]?.id ?? '';
    expect(await refused(correct(id))).toEqual({ status: 409, code: 'contact.proved' });
    await ok(correct(id, { email: guest.email, name: 'Bekreftet Navn' }));
    expect(await guest.see()).toMatchObject({ name: 'Bekreftet Navn', language: 'nn' });
    expect(await personOf(guest.email)).toEqual([{ name: 'Bekreftet Navn', language: 'nn' }]);
  });

  it('and never gives her another person’s address', async () => {
    const courseId = await anOpenCourse(ground);
    const [first, second] = [await add(courseId, 'En', 'en@example.no'), await add(courseId, 'To', 'to@example.no')];
    expect(await refused(correct(second, { name: 'To', email: 'en@example.no' }))).toEqual({ status: 409, code: 'contact.taken' });
    expect([(await view(first)).email, (await view(second)).email]).toEqual(['en@example.no', 'to@example.no']);
  });

  it('of two who share an address only the one it is about', async () => {
    const [one, two] = [await anOpenCourse(ground), await anOpenCourse(ground)];
    const mother = await add(one, 'Mor Delt', 'delt@example.no');
    const child = await add(two, 'Barn Delt', 'delt@example.no');
    await ok(correct(child, { name: 'Barn Delt', email: 'barn@example.no' }));
    expect(await view(mother)).toMatchObject({ name: 'Mor Delt', email: 'delt@example.no' });
    expect((await personOf('delt@example.no')).map(({ name }) => name)).toEqual(['Mor Delt']);
    expect((await personOf('barn@example.no')).map(({ name }) => name)).toEqual(['Barn Delt']);
  });

  it('with a name that is one', async () => {
    const id = await add(await anOpenCourse(ground), 'Kari', 'usynlig@example.no');
    for (const name of ['\u200B', '\u3164\u3164', '...', '12', ' '])
      expect(await refused(correct(id, { name, email: 'usynlig@example.no' }))).toEqual({ status: 422, code: 'request.invalid' });
    await ok(correct(id, { name: 'Ka\u202Eri\u200B Lien', email: 'usynlig@example.no' }));
    expect((await view(id)).name).toBe('Kari Lien');
  });
});

describe('a starter', () => {
  it('corrects her name, phone, home and language herself; the office does what she cannot', async () => {
    const id = await aStarter(app, { name: 'Aase, Randi', officeId: ground.officeId });
    await ok(
      ground.kari.put(`/api/staff/starters/${id}/contact`, contact({ name: 'Randi Aase', email: 'randi@example.no', postalCode: '4365' })),
    );
    const herself = await app.signedIn(id);
    expect(await ok(herself.get<ContactView>('/api/starter/contact'))).toMatchObject({ name: 'Randi Aase', email: 'randi@example.no' });
    await ok(herself.put('/api/starter/contact', { name: 'Randi Ås', phone: '912 34 567', language: 'en' }));
    expect(await ok(ground.kari.get<StaffStarter>(`/api/staff/starters/${id}`))).toMatchObject({
      name: 'Randi Ås',
      language: 'en',
      postalCode: null,
    });
    expect(await refused(ground.kari.put(`/api/staff/starters/${id}/contact`, contact({ email: 'annen@example.no' })))).toEqual({
      status: 409,
      code: 'contact.proved',
    });
    const trail = await app.sql(`SELECT action FROM audit_event WHERE subject_id = $1 AND action = 'starter.correct'`, [id]);
    expect(trail).toHaveLength(2);
  });
});
