import type { ContactView, StaffEnrolment, StaffStarter, StarterPage } from '@igang/contracts';
import { aStarter, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, apply, application, type Ground, peopleIn } from './course-steps.ts';

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
afterAll(() => app.close());

const NAME = 'Aud Katrine Evensen';
const personOf = async (email: string) => (await app.sql('SELECT name, called FROM person WHERE email = $1', [email]))[0];
/** The latest mail to an address. */
async function lastMail(email: string): Promise<string> {
  await app.drain();
  const mails = app.mailbox.to(email);
  return mails.at(-1)?.text ?? '';
}

describe('what she asks to be called when she signs up', () => {
  it('greets her when the address is hers; lists keep her whole name', async () => {
    const courseId = await anOpenCourse(ground);
    const aud = await aGuest(ground, courseId, NAME, { called: '  Kat\u200Brine  \u202E' });
    expect(await aud.see()).toMatchObject({ name: NAME, called: 'Katrine' });
    expect(await lastMail(aud.email)).toContain('Hei Katrine!');
    expect(await personOf(aud.email)).toEqual({ name: NAME, called: 'Katrine' });
    expect((await peopleIn(ground, courseId)).map(({ name }) => name)).toEqual([NAME]);
  });

  it('is not read by a stranger’s mailbox', async () => {
    const courseId = await anOpenCourse(ground);
    await ok(apply(ground, courseId, application('Siv Lien', { called: 'Bakmann' })));
    expect(await lastMail('siv.lien@example.no')).not.toContain('Bakmann');
  });

  it('follows her to the next course, where she need not say it again, and not to who shares her address', async () => {
    const [one, two, three] = [await anOpenCourse(ground), await anOpenCourse(ground), await anOpenCourse(ground)];
    const her = await aGuest(ground, one, 'Berit Anne Moen', { called: 'Anne' });
    const again = await aGuest(ground, two, 'Berit Anne Moen');
    expect((await again.see()).called).toBe('Anne');
    expect(await lastMail(her.email)).toContain('Hei Anne!');
    const shared = await aGuest(ground, three, 'Ola Moen', { email: her.email });
    expect((await shared.see()).called).toBeNull();
    expect(await personOf(her.email)).toMatchObject({ called: 'Anne' });
  });

  it('is changed and taken away by herself and by the office', async () => {
    const courseId = await anOpenCourse(ground);
    const guest = await aGuest(ground, courseId, 'Gro Helene Vik', { called: 'Helene' });
    const change = { name: 'Gro Helene Vik', language: 'nb', stayOnList: false };
    await ok(app.anonymous().patch(guest.page, { ...change, called: 'Lene' }));
    expect((await guest.see()).called).toBe('Lene');
    const [row] = await peopleIn(ground, courseId);
    const path = `/api/staff/enrolments/${row?.id ?? ''}`;
    expect((await ok(ground.kari.get<StaffEnrolment>(path))).called).toBe('Lene');
    await ok(ground.kari.put(`${path}/contact`, { name: 'Gro Helene Vik', email: guest.email, language: 'nb', called: '' }));
    expect(await guest.see()).toMatchObject({ called: null });
    expect(await personOf(guest.email)).toMatchObject({ called: null });
  });

  it.each(['x'.repeat(41), '123', '🙂', '…', 'A\u0000b'])('is a name: not %j', async (called) => {
    const courseId = await anOpenCourse(ground);
    expect(await refused(apply(ground, courseId, application('Mai Berg', { called })))).toMatchObject({ status: 422 });
  });
  it.each(['Kaia', 'Ánne-Máret', 'عبد الله', 'علی\u200Cرضا', 'Оля', '小明', "D'Arc", 'Ida 2'])('may be %j', async (called) => {
    const guest = await aGuest(ground, await anOpenCourse(ground), `Kari ${String(Math.random()).slice(2)}`, { called });
    expect((await guest.see()).called).toBe(called);
  });
  it('holds in the database, too: one line, without what nobody sees', async () => {
    const guest = await aGuest(ground, await anOpenCourse(ground), 'Tove Dahl');
    for (const called of ['', ' Tove', 'To\nve', 'To\u200Bve', '\u202EevoT', 'x'.repeat(41)]) {
      await expect(app.sql('UPDATE person SET called = $2 WHERE email = $1', [guest.email, called])).rejects.toThrow(/person_called/);
      await expect(app.sql('UPDATE enrolment SET called = $2 WHERE email = $1', [guest.email, called])).rejects.toThrow(/enrolment_called/);
    }
  });
});

it('a starter says it on her page, the office corrects it, and it stands on her page and in her mails', async () => {
  const id = await aStarter(app, { name: 'Ragnhild Marie Ås', officeId: ground.officeId });
  const herself = await app.signedIn(id);
  await ok(herself.put('/api/starter/contact', { name: 'Ragnhild Marie Ås', called: 'Maja', language: 'nb' }));
  expect(await ok(herself.get<ContactView>('/api/starter/contact'))).toMatchObject({ name: 'Ragnhild Marie Ås', called: 'Maja' });
  expect((await ok(herself.get<StarterPage>('/api/starter'))).called).toBe('Maja');
  expect((await ok(ground.kari.get<StaffStarter>(`/api/staff/starters/${id}`))).called).toBe('Maja');
});
