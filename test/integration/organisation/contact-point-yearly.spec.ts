import type { ContactPointCard, ContactPointLink, Page } from '@igang/contracts';
import { addDays, instantAfter, localDate } from '@igang/domain';
import { signLink } from '../../harness/links.ts';
import { aStaffMember, officeFor, ok, refused, startApp, type TestApp } from '../../harness/index.ts';

/** Time in Rogaland. */
const TIME = '1121';

describe('once a year a contact point', () => {
  const asked = '019c0000-0000-7000-8000-00000000a004';
  const mailsTo = (address: string) => app.mailbox.to(address).map(({ subject = '' }) => subject);
  const daysLater = async (days: number): Promise<void> => {
    for (let i = 0; i < days; i++) {
      app.clock.advance({ days: 1 });
      await app.drain();
    }
  };
  const tokenFor = (address: string) => app.mailbox.link(address, '/kontaktpunktet/').replace('/kontaktpunktet/', '');
  const look = (token: string) => app.anonymous().get<ContactPointLink>(`/api/contact-point-links/${token}`);
  let app: TestApp;
  let officeId: string;
  let coordinator: string;
  afterAll(() => app.close());
  const shown = async () =>
    (await ok(app.anonymous().get<Page<ContactPointCard>>('/api/contact-points?near=k1121&limit=50'))).items.map(({ id }) => id);

  beforeAll(async () => {
    app = await startApp();
    officeId = await officeFor(app, '11');
    await aStaffMember(app, 'coordinator', officeId);
    await app.sql('DELETE FROM contact_point');
    await app.sql(
      `INSERT INTO contact_point (id, municipality_code, name, kind, email, phone, confirmed_on, lat, lon)
       SELECT $1, m.code, 'Varhaug frivilligsentral', 'frivilligsentral', 'varhaug@example.no', '+4751000002', $2, m.lat, m.lon
       FROM municipality m WHERE m.code = $3`,
      [asked, addDays(localDate(app.clock.now()), -333), TIME],
    );
    const [kariHerself] = await app.sql<{ email: string }>(
      "SELECT p.email::text AS email FROM person p JOIN role_grant g ON g.person_id = p.id WHERE g.role = 'coordinator' AND g.office_id = $1",
      [officeId],
    );
    coordinator = kariHerself?.email ?? '';
    app.mailbox.clear();
    // The worker has begun, and knows what comes again.
    for (let due = 0; due === 0; due = (await app.sql("SELECT FROM outbox WHERE job = 'contact-point.ask'")).length) await app.drain();
  });

  it('is asked by the address that stands there, reminded, hidden, and told of to the office', async () => {
    await daysLater(4);
    expect(mailsTo('varhaug@example.no')).toEqual(['Stemmer det som står om Varhaug frivilligsentral?']);
    const [first] = app.mailbox.to('varhaug@example.no');
    expect(first?.text).toMatch(/vises det i et år til[^]*Telefon: 51\s00\s00\s02/);
    await daysLater(23);
    expect(mailsTo('varhaug@example.no')).toHaveLength(2);
    expect(mailsTo('varhaug@example.no')[1]).toMatch(/^En påminnelse: /);
    expect(await shown()).toContain(asked);
    expect(mailsTo(coordinator).filter((subject) => subject.includes('Varhaug'))).toEqual([]);
    await daysLater(9);
    expect(await shown()).not.toContain(asked);
    expect(mailsTo(coordinator).filter((subject) => subject.includes('Varhaug'))).toEqual([
      'Varhaug frivilligsentral vises ikke lenger i oversikten',
    ]);
    await daysLater(20);
    expect(mailsTo('varhaug@example.no')).toHaveLength(2);
  });

  it('is confirmed in two presses, by the link; looking changes nothing', async () => {
    const token = tokenFor('varhaug@example.no');
    for (let i = 0; i < 2; i++) {
      const { point, officePhone } = await ok(look(token));
      expect(point).toMatchObject({ name: 'Varhaug frivilligsentral', freshness: 'hidden' });
      expect(officePhone).not.toBeNull();
    }
    expect(await shown()).not.toContain(asked);
    for (let i = 0; i < 2; i++) await ok(app.anonymous().put(`/api/contact-point-links/${token}/confirmation`));
    expect(await shown()).toContain(asked);
    expect((await ok(look(token))).point.freshness).toBe('confirmed');
    const [fact] = await app.sql('SELECT actor_kind FROM audit_event WHERE subject_id = $1 ORDER BY at DESC LIMIT 1', [asked]);
    expect(fact).toEqual({ actor_kind: 'point-link' });
    app.mailbox.clear();
    await daysLater(40);
    expect(mailsTo('varhaug@example.no')).toEqual([]);
  });

  it('opens nothing else, and nothing when it is altered, old, or the place is closed', async () => {
    const { config } = app;
    const at = (days: number) => instantAfter(app.clock.now(), { days });
    const token = signLink(config.APP_SECRET, 'contact-point.confirm', asked, at(1));
    expect((await refused(look(`${token.slice(0, -2)}xx`))).code).toBe('link.invalid');
    expect((await refused(look(signLink(config.APP_SECRET, 'group.pack', asked, at(1))))).code).toBe('link.invalid');
    expect((await refused(app.anonymous().put(`/api/staff/contact-points/${asked}/confirmation`))).status).toBe(401);
    expect((await refused(look(signLink(config.APP_SECRET, 'contact-point.confirm', asked, at(-1))))).code).toBe('link.expired');
    await app.sql('UPDATE contact_point SET closed_on = $2 WHERE id = $1', [asked, localDate(app.clock.now())]);
    expect((await refused(look(token))).status).toBe(404);
    expect((await refused(app.anonymous().put(`/api/contact-point-links/${token}/confirmation`))).status).toBe(404);
  });

  it('is asked of those who work there, by name, rather than of the open address', async () => {
    const hostId = await aStaffMember(app, 'contact-point', officeId, 'Turid Vert');
    const [own] = await app.sql<{ id: string; email: string }>(
      `SELECT g.contact_point_id AS id, p.email::text AS email FROM role_grant g JOIN person p ON p.id = g.person_id WHERE p.id = $1`,
      [hostId],
    );
    await app.sql('UPDATE contact_point SET confirmed_on = $2 WHERE id = $1', [own?.id, addDays(localDate(app.clock.now()), -350)]);
    await daysLater(1);
    expect(app.mailbox.to(own?.email ?? '').map(({ text = '' }) => text)).toEqual([expect.stringContaining('Hei Turid!')]);
    expect((await ok(look(tokenFor(own?.email ?? '')))).point.id).toBe(own?.id);
  });
});
