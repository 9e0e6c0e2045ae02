import type { Arrived, CourseCard, CourseDetail, MyEnrolment, Page, PlannedCourse } from '@igang/contracts';
import { ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, application, apply, type Ground, moveTo, ownPage } from './course-steps.ts';

/** What is promised about a sign-up is what happens: by pages, mails and the open API alike. */
describe('what is said about a sign-up', () => {
  let app: TestApp;
  let ground: Ground;
  beforeAll(async () => {
    app = await startApp();
    ground = await aGround(app);
  });
  // One mail a minute to one address: those of the test before are not of this one.
  beforeEach(async () => {
    app.mailbox.clear();
    await app.sql('DELETE FROM mail_delivery');
  });
  afterAll(() => app.close());

  const detail = (id: string) => ok(app.anonymous().get<CourseDetail>(`/api/courses/${id}`));
  const said = async (email: string, subject: string): Promise<string> => {
    await app.drain();
    return app.mailbox.saying(email, subject).text?.replaceAll(/\s+/g, ' ') ?? '';
  };

  describe('before she confirms', () => {
    it.each([
      [0, { state: 'confirmed', position: null }, 'Er det fortsatt ledig da, er plassen din'],
      [2, { state: 'waitlisted', position: 2 }, 'så står du på ventelista, trolig som nummer 2'],
    ] as const)('is what confirming leads to after %i others on a course of one', async (before, expected, words) => {
      const courseId = await anOpenCourse(ground, { capacity: 1 });
      for (let i = 0; i < before; i++) await aGuest(ground, courseId, `Gjest ${i}`);
      const her = application('Siv Ås', { email: 'siv@example.no' });
      await ok(apply(ground, courseId, her));
      const mine = await ok(app.anonymous().get<MyEnrolment>(await ownPage(ground, courseId, her.email)));
      expect(mine.onConfirming).toEqual(expected);
      const mail = await said(her.email, 'Bekreft at du vil være med: Igangsetterkurs på Nærbø');
      expect(mail).toContain(words);
      expect(mail).not.toMatch(/så er du påmeldt|[Ee]tt trykk/);
    });

    it("is the office's look, at a course where it looks at each", async () => {
      const courseId = await anOpenCourse(ground);
      await app.sql('UPDATE course_type SET approval_required = true WHERE id = $1', [ground.typeId]);
      const her = application('Siv Ås', { email: 'siv@example.no' });
      await ok(apply(ground, courseId, her));
      expect(await said(her.email, 'Bekreft at du vil være med')).toContain('ser kontoret på påmeldingen din');
      const page = await ownPage(ground, courseId, her.email);
      expect((await ok(app.anonymous().get<MyEnrolment>(page))).onConfirming).toEqual({ state: 'in-review', position: null });
      expect(await ok(app.anonymous().put<Arrived>(`${page}/confirmation`))).toEqual({ state: 'in-review', position: null });
      expect((await ok(app.anonymous().get<MyEnrolment>(page))).onConfirming).toBeNull();
      await app.sql('UPDATE course_type SET approval_required = false WHERE id = $1', [ground.typeId]);
    });
  });

  it('on the list is for how long a place is held, not that it waits for her', async () => {
    const courseId = await anOpenCourse(ground, { capacity: 1 });
    await aGuest(ground, courseId, 'Per En');
    const liv = await aGuest(ground, courseId, 'Liv To');
    expect((await liv.see()).course.offerHours).toBe(48);
    expect(await said(liv.email, 'Du er nummer 1 på ventelista')).toContain('holder plassen i to døgn');
  });

  it('to two who share an address is that the second is not signed up, with the same answer in the browser', async () => {
    const courseId = await anOpenCourse(ground);
    const first = await aGuest(ground, courseId, 'Kari Vik', { email: 'familien@example.no' });
    const answers = [];
    for (const name of ['Kari Anne Vik', 'Ola Vik'])
      answers.push(await ok(apply(ground, courseId, application(name, { email: first.email }))));
    expect(answers).toEqual([{ sentTo: first.email }, { sentTo: first.email }]);
    const mail = await said(first.email, 'To på samme adresse: Igangsetterkurs på Nærbø');
    expect(mail).toContain('Den nye er ikke påmeldt.');
    expect(mail).not.toMatch(/Ola|Kari/);
    expect(app.mailbox.to(first.email).filter(({ subject }) => subject?.startsWith('To på samme')).length).toBe(1);
    expect(await first.see()).toMatchObject({ name: 'Kari Vik', state: 'confirmed' });
  });

  it('in her calendar goes beyond the cancellation when she comes back', async () => {
    const courseId = await anOpenCourse(ground);
    const her = await aGuest(ground, courseId, 'Eva Ek');
    await app.drain();
    await ok(app.anonymous().put(`${her.page}/cancellation`));
    await app.drain();
    await ok(app.anonymous().delete(`${her.page}/cancellation`));
    await app.drain();
    const editions = app.mailbox
      .to(her.email)
      .flatMap(({ attachments }) => attachments.filter(({ filename }) => filename?.endsWith('.ics')))
      .map(({ content }) => Number(/SEQUENCE:(\d+)/.exec(content.toString())?.[1]));
    expect([...new Set(editions)].sort()).toEqual([0, 1, 2]);
  });

  it('is kept to who applied in time and confirms after the deadline, while her link lives and the course has not begun', async () => {
    const days = [14, 15].map((day) => ({ date: `2026-02-${day}`, startsAt: '10:00', endsAt: '16:00' }));
    const courseId = await anOpenCourse(ground, { days, enrolmentDeadline: '2026-02-08' });
    app.clock.set('2026-02-08T21:40:00Z');
    const her = application('Siv Sen', { email: 'siv.sen@example.no' });
    await ok(apply(ground, courseId, her));
    await app.drain();
    app.clock.set('2026-02-08T23:20:00Z');
    await app.drain();
    expect((await detail(courseId)).open).toBe(false);
    const page = app.mailbox.link(her.email, '/bekreft/').replace('/bekreft/', '/api/enrolment-links/');
    expect((await ok(app.anonymous().get<MyEnrolment>(page))).can).toContain('confirm');
    expect(await ok(app.anonymous().put<Arrived>(`${page}/confirmation`))).toMatchObject({ state: 'confirmed' });
    expect(await refused(apply(ground, courseId, application('For Sen')))).toMatchObject({ code: 'course.not-open' });
    ground.kari = await app.signedIn(ground.kariId);
  });

  describe('while it is not decided whether the course will be held', () => {
    const SIX = { minimumPlaces: 3, enrolmentDeadline: '2026-03-10', confirmBy: '2026-02-20' };
    const expected = { minimum: 3, by: '2026-02-20' };

    it('is no longer when enough have signed up, or the office has said so', async () => {
      const courseId = await anOpenCourse(ground, SIX);
      const guests = [await aGuest(ground, courseId, 'Per En'), await aGuest(ground, courseId, 'Liv To')];
      expect((await detail(courseId)).undecided).toEqual(expected);
      const third = await aGuest(ground, courseId, 'Pål Tre');
      expect((await detail(courseId)).undecided).toBeNull();
      expect(await said(third.email, 'Plassen er din')).not.toContain('noe av når');
      await ok(app.anonymous().put(`${third.page}/cancellation`));
      expect((await detail(courseId)).undecided).toEqual(expected);
      await ok(ground.kari.put(`/api/staff/courses/${courseId}/confirmation`, { anyway: true }));
      expect([(await detail(courseId)).undecided, (await guests[0]?.see())?.course.undecided]).toEqual([null, null]);
      expect((await third.see()).course.undecided).toBeNull();
    });

    it('is not said of a course that is held for one', async () => {
      expect((await detail(await anOpenCourse(ground, { minimumPlaces: 1 }))).undecided).toBeNull();
    });

    it('is so on the page, in the list, on her page and in her mails, also when the day for it has passed', async () => {
      const courseId = await anOpenCourse(ground, SIX);
      const per = await aGuest(ground, courseId, 'Rolf Fem');
      const card = async () =>
        (await ok(app.anonymous().get<Page<CourseCard>>('/api/courses'))).items.find(({ id }) => id === courseId)?.undecided;
      expect([(await detail(courseId)).undecided, await card(), (await per.see()).course.undecided]).toEqual([
        expected,
        expected,
        expected,
      ]);
      expect(await said(per.email, 'Plassen er din')).toContain(
        'Kurset blir noe av når minst 3 er påmeldt. Det avgjøres senest fredag 20. februar.',
      );
      await moveTo(ground, '2026-02-21T09:00:00Z');
      expect((await per.see()).course.undecided).toEqual(expected);
      const liv = await aGuest(ground, courseId, 'Siri Seks');
      expect(await said(liv.email, 'Plassen er din')).toContain('Det er ikke avgjort ennå');
      await moveTo(ground, '2026-03-07T09:00:00Z');
      expect(await said(per.email, 'Kurset er om 7 dager')).toContain('Det er ikke avgjort ennå');
    });

    it('is said to the office also of a course that is held for one and has nobody', async () => {
      const courseId = await anOpenCourse(ground, { minimumPlaces: 1, enrolmentDeadline: '2026-03-10' });
      const marked = async () => {
        const path = `/api/staff/planner?officeId=${ground.officeId}&from=2026-03-01&until=2026-04-30`;
        return (await ok(ground.kari.get<Page<PlannedCourse>>(path))).items.find(({ id }) => id === courseId)?.undecided;
      };
      await moveTo(ground, '2026-03-07T09:00:00Z');
      expect(await marked()).toBe(true);
      await aGuest(ground, courseId, 'Gro Sju');
      expect(await marked()).toBe(false);
    });
  });
});
