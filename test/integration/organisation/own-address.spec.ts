import type { AddressChangeView, ContactView, MyEnrolment } from '@igang/contracts';
import { aStarter, type Client, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, application, apply, type Ground } from '../training/course-steps.ts';

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
beforeEach(async () => {
  app.mailbox.clear();
  await app.sql('DELETE FROM mail_delivery');
});
afterAll(() => app.close());

let count = 0;
const fresh = (name: string) => `${name}${++count}@example.no`;
const contact = (client: Client) => ok(client.get<ContactView>('/api/starter/contact'));
const ask = (client: Client, email: string) => client.post<{ sentTo: string }>('/api/starter/address-changes', { email });
const askOn = (page: string, email: string) => app.anonymous().post<{ sentTo: string }>(`${page}/address-changes`, { email });
const proof = (email: string) => app.mailbox.link(email, '/ny-adresse/').replace('/ny-adresse/', '/api/address-changes/');
const prove = (path: string) => app.anonymous().put(`${path}/confirmation`);
const mailOf = async (personId: string) =>
  (await app.sql<{ email: string }>('SELECT email::text FROM person WHERE id = $1', [personId]))[0]?.email;
const addressOf = async (personId: string, email: string) => {
  await app.sql('UPDATE person SET email = $2 WHERE id = $1', [personId, email]);
  return email;
};

async function aSignedInStarter(): Promise<{ id: string; herself: Client; old: string }> {
  const id = await aStarter(app, { name: 'Randi Aase', officeId: ground.officeId });
  const old = await addressOf(id, fresh('randi'));
  return { id, old, herself: await app.signedIn(id) };
}

describe('a starter’s own address', () => {
  it('is the new one when she has opened the link that went there, and the old one is told', async () => {
    const { id, herself, old } = await aSignedInStarter();
    const next = fresh('ny');
    expect(await ok(ask(herself, next))).toEqual({ sentTo: next });
    await app.drain();
    expect(await contact(herself)).toMatchObject({ email: old, changingTo: next });
    const path = proof(next);
    expect(app.mailbox.to(next)[0]?.text).not.toContain('Randi');
    expect(await ok(app.anonymous().get<AddressChangeView>(path))).toEqual({ email: next, state: 'open' });
    expect(await mailOf(id)).toBe(old);
    await ok(prove(path));
    await ok(prove(path));
    await app.drain();
    expect(await contact(herself)).toMatchObject({ email: next, changingTo: null });
    const told = app.mailbox.to(old).filter(({ subject }) => subject === 'Vi skriver ikke lenger til denne adressen');
    expect(told).toHaveLength(1);
    expect(told[0]?.text).not.toContain(next);
    expect(await ok(app.anonymous().get<AddressChangeView>(path))).toEqual({ email: next, state: 'done' });
  });

  it('kills the sign-in link that waits in the old mailbox', async () => {
    const { herself, old } = await aSignedInStarter();
    await ok(app.anonymous().post('/api/sign-in-links', { email: old }));
    await app.drain();
    const token = app.mailbox.link(old, '/logg-inn/').replace('/logg-inn/', '');
    const next = fresh('inn');
    await ok(ask(herself, next));
    await app.drain();
    await ok(prove(proof(next)));
    expect(await refused(app.anonymous().post('/api/sessions', { token }))).toMatchObject({ code: 'link.invalid' });
  });

  it('of two requests is the last', async () => {
    const { id, herself } = await aSignedInStarter();
    const [first, second] = [fresh('forst'), fresh('sist')];
    await ok(ask(herself, first));
    await app.drain();
    const early = proof(first);
    app.clock.advance({ minutes: 1 });
    await ok(ask(herself, second));
    await app.drain();
    expect(await refused(prove(early))).toEqual({ status: 410, code: 'contact.newer-asked' });
    await ok(prove(proof(second)));
    expect(await mailOf(id)).toBe(second);
    expect(await refused(prove(early))).toMatchObject({ code: 'contact.newer-asked' });
  });

  it('says so when the link is too old, and stays', async () => {
    const { id, herself, old } = await aSignedInStarter();
    const next = fresh('sein');
    await ok(ask(herself, next));
    await app.drain();
    app.clock.advance({ hours: 49 });
    expect(await refused(prove(proof(next)))).toEqual({ status: 410, code: 'link.expired' });
    expect(await refused(app.anonymous().get(proof(next)))).toMatchObject({ code: 'link.expired' });
    expect(await mailOf(id)).toBe(old);
    ground.kari = await app.signedIn(ground.kariId);
  });

  it('is never another person’s, and only she who has it learns that', async () => {
    const { id, herself, old } = await aSignedInStarter();
    const other = await aSignedInStarter();
    const free = fresh('fri');
    const answers: number[] = [];
    for (const email of [other.old, free]) {
      answers.push((await ask(herself, email)).status);
      await app.drain();
    }
    expect(answers).toEqual([202, 202]);
    const [mail] = app.mailbox.to(other.old);
    expect(mail?.text?.replaceAll(/\s+/g, ' ')).toContain('Den er i bruk hos oss fra før, så ingenting er endret.');
    expect(mail?.text).not.toMatch(/ny-adresse|Randi/);
    expect(await mailOf(id)).toBe(old);
    // Taken between the mail and the press.
    await addressOf(other.id, free);
    expect(await refused(prove(proof(free)))).toEqual({ status: 409, code: 'contact.taken' });
    expect(await refused(ask(herself, old.toUpperCase()))).toEqual({ status: 422, code: 'contact.same' });
    expect(await refused(ask(herself, 'ikke en adresse'))).toMatchObject({ code: 'request.invalid' });
  });

  it('is asked for a few times a day at most', async () => {
    const { herself } = await aSignedInStarter();
    const statuses: number[] = [];
    for (let i = 0; i < 8; i++) statuses.push((await ask(herself, fresh('mange'))).status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(6);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('an address on the page of a sign-up', () => {
  it('moves her, her sign-ups and their links; what was mailed to the old one is dead', async () => {
    const [one, two] = [await anOpenCourse(ground), await anOpenCourse(ground)];
    const email = fresh('gro');
    const guest = await aGuest(ground, one, 'Gro Vik', { email });
    await aGuest(ground, two, 'Gro Vik', { email });
    await app.drain();
    const old = app.mailbox.link(email, '/min-pamelding/').replace('/min-pamelding/', '/api/enrolment-links/');
    const next = fresh('gro.ny');
    expect((await guest.see()).can).toContain('change-address');
    await ok(askOn(guest.page, next));
    await app.drain();
    await ok(prove(proof(next)));
    expect(await refused(app.anonymous().get(old))).toMatchObject({ code: 'link.invalid' });
    expect(await refused(app.anonymous().put(`${guest.page}/cancellation`))).toMatchObject({ code: 'link.invalid' });
    await app.drain();
    const mail = app.mailbox.to(next).find(({ subject }) => subject?.startsWith('Lenkene til påmeldingene') === true);
    expect(new Set(mail?.text?.match(/\/min-pamelding\/\S+/g)).size).toBe(2);
    const mine = app.mailbox.link(next, '/min-pamelding/').replace('/min-pamelding/', '/api/enrolment-links/');
    expect(await ok(app.anonymous().get<MyEnrolment>(mine))).toMatchObject({ email: next, state: 'confirmed' });
    expect(await app.sql('SELECT count(*)::int AS n FROM person WHERE email = $1', [email])).toEqual([{ n: 0 }]);
  });

  it('leaves those who share the old one where they are', async () => {
    const email = fresh('familien');
    const [one, two] = [await anOpenCourse(ground), await anOpenCourse(ground)];
    const mother = await aGuest(ground, one, 'Mor Vik', { email });
    const child = await aGuest(ground, two, 'Ola Hansen', { email });
    const [mothers, childs] = [fresh('mor'), fresh('ola')];
    await ok(askOn(mother.page, mothers));
    await app.drain();
    await ok(prove(proof(mothers)));
    expect(await child.see()).toMatchObject({ name: 'Ola Hansen', email, state: 'confirmed' });
    const people = () =>
      app.sql('SELECT name, email::text FROM person WHERE email = ANY ($1::citext[]) ORDER BY name', [[email, mothers, childs]]);
    expect(await people()).toEqual([
      { name: 'Mor Vik', email: mothers },
      { name: 'Ola Hansen', email },
    ]);
    app.clock.advance({ minutes: 2 });
    await ok(askOn(child.page, childs));
    await app.drain();
    await ok(prove(proof(childs)));
    expect(await people()).toEqual([
      { name: 'Mor Vik', email: mothers },
      { name: 'Ola Hansen', email: childs },
    ]);
  });

  it('is a sharer’s own: she moves alone', async () => {
    const email = fresh('delt');
    const [one, two] = [await anOpenCourse(ground), await anOpenCourse(ground)];
    const mother = await aGuest(ground, one, 'Mor Vik', { email });
    const child = await aGuest(ground, two, 'Ola Hansen', { email });
    const next = fresh('ola');
    await ok(askOn(child.page, next));
    await app.drain();
    await ok(prove(proof(next)));
    expect(await mother.see()).toMatchObject({ email });
    expect(await refused(app.anonymous().get(child.page))).toMatchObject({ code: 'link.invalid' });
  });

  it('lets go of a second sign-up from the right address that was never confirmed', async () => {
    const courseId = await anOpenCourse(ground, { capacity: 1 });
    const guest = await aGuest(ground, courseId, 'Siri Dobbel', { email: fresh('feil') });
    const right = fresh('rett');
    await ok(apply(ground, courseId, application('Siri Dobbel', { email: right })));
    await app.drain();
    app.clock.advance({ minutes: 2 });
    await ok(askOn(guest.page, right));
    await app.drain();
    await ok(prove(proof(right)));
    expect(await app.sql('SELECT state FROM enrolment WHERE email = $1 ORDER BY applied_at, state', [right])).toEqual(
      expect.arrayContaining([{ state: 'cancelled' }, { state: 'confirmed' }]),
    );
  });

  it('of one whose account is more than a course is changed signed in', async () => {
    const courseId = await anOpenCourse(ground);
    const { id, old } = await aSignedInStarter();
    await app.sql(`UPDATE person SET name = 'Randi Aase' WHERE id = $1`, [id]);
    const guest = await aGuest(ground, courseId, 'Randi Aase', { email: old });
    expect(await refused(askOn(guest.page, fresh('kapret')))).toEqual({ status: 409, code: 'contact.sign-in-first' });
  });

  it('of an unconfirmed sign-up is confirmed first', async () => {
    const courseId = await anOpenCourse(ground);
    const email = fresh('ubekreftet');
    await ok(apply(ground, courseId, application('Eva Ek', { email })));
    await app.drain();
    const page = app.mailbox.link(email, '/bekreft/').replace('/bekreft/', '/api/enrolment-links/');
    expect((await ok(app.anonymous().get<MyEnrolment>(page))).can).not.toContain('change-address');
    expect(await refused(askOn(page, fresh('x')))).toMatchObject({ code: 'enrolment.not-possible' });
  });
});
