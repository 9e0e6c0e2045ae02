import type { MyEnrolment } from '@igang/contracts';
import { ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, application, apply, type Ground, moveTo } from '../training/course-steps.ts';

describe('"send me my links"', () => {
  let app: TestApp;
  let ground: Ground;
  beforeAll(async () => {
    app = await startApp();
    ground = await aGround(app);
  });
  beforeEach(() => {
    app.mailbox.clear();
  });
  afterAll(() => app.close());

  const ask = (email: string) => app.anonymous().post<{ sentTo: string }>('/api/link-mails', { email });
  const asked = async (email: string) => {
    await ok(ask(email));
    await app.drain();
    return app.mailbox.to(email).filter(({ subject }) => /^Lenke(n|ne) til påmelding/.test(subject ?? ''));
  };

  it('sends the link after sign-up is closed too, and it opens her page', async () => {
    const courseId = await anOpenCourse(ground);
    const { email } = await aGuest(ground, courseId, 'Berit Vik');
    await moveTo(ground, '2026-03-12T09:00:00Z');
    const mails = await asked(email.toUpperCase());
    expect(mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('Lenken til påmeldingen din: Igangsetterkurs på Nærbø')]);
    expect(mails[0]?.text).not.toContain('Berit');
    const path = app.mailbox.link(email, '/min-pamelding/').replace('/min-pamelding/', '/api/enrolment-links/');
    expect(await ok(app.anonymous().get<MyEnrolment>(path))).toMatchObject({ state: 'confirmed', course: { id: courseId } });
  });

  it('has all of hers in one mail, and what is not confirmed with the link that confirms', async () => {
    const days = [21, 22].map((day) => ({ date: `2026-03-${day}`, startsAt: '10:00', endsAt: '16:00' }));
    const later = { days, enrolmentDeadline: '2026-03-19' };
    const [first, second, left] = [await anOpenCourse(ground, later), await anOpenCourse(ground, later), await anOpenCourse(ground, later)];
    await aGuest(ground, first, 'Siv Ås', { email: 'siv@example.no' });
    await ok(apply(ground, second, application('Siv Ås', { email: 'siv@example.no' })));
    const gone = await aGuest(ground, left, 'Siv Ås', { email: 'siv@example.no' });
    await ok(app.anonymous().put(`${gone.page}/cancellation`));
    await app.drain();
    app.mailbox.clear();
    const [mail, ...more] = await asked('siv@example.no');
    expect(more).toEqual([]);
    expect(mail?.text?.match(/\/min-pamelding\//g)?.length).toBe(1);
    expect(mail?.text?.match(/\/bekreft\//g)?.length).toBeGreaterThanOrEqual(1);
  });

  it('answers the same to anybody, and writes to nobody who has signed up for nothing', async () => {
    const known = await ok(ask('siv@example.no'));
    expect(await ok(ask('ukjent@example.no'))).toEqual({ ...known, sentTo: 'ukjent@example.no' });
    await app.drain();
    expect(app.mailbox.to('ukjent@example.no')).toEqual([]);
    expect(await refused(ask('ikke en adresse'))).toMatchObject({ code: 'request.invalid' });
  });

  it('writes three times in ten minutes at most, and answers the same all the same', async () => {
    for (let i = 0; i < 6; i++) expect(await ok(ask('berit.vik@example.no'))).toEqual({ sentTo: 'berit.vik@example.no' });
    await app.drain();
    expect(app.mailbox.to('berit.vik@example.no').length).toBeLessThanOrEqual(3);
  });

  it('has what she has asked about too, proved or not, and nothing of what is ended', async () => {
    const visitor = () => app.anonymous();
    const seeker = (name: string, email: string) =>
      ok(
        visitor().post('/api/enquiries', {
          ...{ name, email, near: '4365', wants: 'join', language: 'nb', isAdult: true, consent: true },
        }),
      );
    const asksAgain = async (email: string) => {
      app.clock.advance({ days: 1 });
      const before = app.mailbox.to(email).length;
      await ok(ask(email));
      await app.drain();
      app.clock.advance({ hours: 1 });
      await app.drain();
      return app.mailbox
        .to(email)
        .slice(before)
        .flatMap(({ text }) => text?.match(/\/(?:henvendelse|bekreft-henvendelse|si-fra|egen-gruppe|hefte)\//g) ?? []);
    };
    await seeker('Une', 'une@example.no');
    await app.drain();
    expect(await asksAgain('une@example.no')).toEqual(['/bekreft-henvendelse/']);
    const proof = app.mailbox.link('une@example.no', '/bekreft-henvendelse/').replace('/bekreft-henvendelse/', '/api/enquiry-proofs/');
    const { link } = await ok(visitor().put<{ link: string }>(`${proof}/confirmation`));
    await app.drain();
    expect(await asksAgain('une@example.no')).toEqual(['/henvendelse/']);
    await ok(visitor().delete(link.replace('/henvendelse/', '/api/enquiry-links/')));
    expect(await asksAgain('une@example.no')).toEqual([]);
    const interest = { email: 'ida@example.no', near: '4365', radiusKm: 50, language: 'nb' };
    await ok(visitor().post('/api/interests', interest));
    await app.drain();
    expect(await asksAgain('ida@example.no')).toEqual(['/si-fra/']);
  });

  it('leaves out what is long over', async () => {
    await moveTo(ground, '2026-06-12T09:00:00Z');
    expect(await asked('siv@example.no')).toEqual([]);
  });
});
