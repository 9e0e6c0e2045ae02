import type { Created, MyEnrolment, NewParty, PartyView, StaffEnrolment } from '@igang/contracts';
import fc from 'fast-check';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { signLink } from '../../harness/links.ts';
import { aStarter, courseTypeId, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import {
  aGround,
  aGuest,
  anOpenCourse,
  application,
  apply,
  type Ground,
  linkTo,
  mailsFor,
  ownPage,
  peopleIn,
  staffView,
} from '../training/course-steps.ts';
import { aChoice } from '../training/question-steps.ts';

/** Approval, moves, further choices and several at once: the same places, the same list. */
describe('other ways into a course', () => {
  let app: TestApp;
  let ground: Ground;
  beforeAll(async () => {
    app = await startApp();
    ground = await aGround(app);
  });
  afterEach(async () => {
    expect(breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now()))).toEqual([]);
  });
  afterAll(() => app.close());

  const person = async (courseId: string, name: string) => {
    const found = (await peopleIn(ground, courseId)).find((row) => row.name === name);
    if (found === undefined) throw new Error(`${name} is not there`);
    return found;
  };

  describe('to a course that is for some', () => {
    it('gives a place to those who are known to be whom it is for, and lets the office look at the others', async () => {
      const typeId = await courseTypeId(app, 'oppfriskning');
      const courseId = await anOpenCourse({ ...ground, typeId }, { days: [{ date: '2026-03-15', startsAt: '10:00', endsAt: '16:00' }] });
      const knownId = await aStarter(app, { officeId: ground.officeId, name: 'Kari Kjent' });
      const [row] = await app.sql<{ email: string }>(
        `WITH trail AS (INSERT INTO audit_event (id, at, actor_kind, action, subject_type, subject_id, to_state)
           VALUES (gen_random_uuid(), $2, 'system', 'starter.qualify', 'starter', $1, 'qualified'))
         SELECT email FROM person WHERE id = $1`,
        [knownId, app.clock.now()],
      );
      const known = await aGuest(ground, courseId, 'Kari Kjent', { email: row?.email ?? '' });
      const stranger = await aGuest(ground, courseId, 'Siri Ukjent');
      expect(await known.see()).toMatchObject({ state: 'confirmed' });
      expect(await stranger.see()).toMatchObject({ state: 'in-review' });
      await ok(ground.kari.put(`/api/staff/enrolments/${(await person(courseId, 'Siri Ukjent')).id}/approval`));
      expect(await stranger.see()).toMatchObject({ state: 'confirmed' });
    });
  });

  describe('with approval', () => {
    let typeId: string;
    beforeAll(async () => {
      typeId = await courseTypeId(app, 'veiledning');
      await app.sql('UPDATE course_type SET approval_required = true WHERE id = $1', [typeId]);
    });
    const aCourse = (capacity: number) =>
      anOpenCourse({ ...ground, typeId }, { capacity, days: [{ date: '2026-03-14', startsAt: '10:00', endsAt: '16:00' }] });

    it('holds no place until approved, and counts from when she confirmed', async () => {
      const courseId = await aCourse(1);
      const [first, second] = [await aGuest(ground, courseId, 'Anna'), await aGuest(ground, courseId, 'Berit')];
      expect([await first.see(), await staffView(ground, courseId)]).toMatchObject([
        { state: 'in-review', can: ['change', 'change-address', 'cancel'] },
        { taken: 0 },
      ]);
      expect(await mailsFor(ground, courseId, first.email)).toEqual(['enrolment.confirm-address', 'enrolment.in-review']);
      const third = await aGuest(ground, courseId, 'Cecilie');
      const approve = async (name: string) => ok(ground.kari.put(`/api/staff/enrolments/${(await person(courseId, name)).id}/approval`));
      for (const name of ['Berit', 'Cecilie', 'Anna']) await approve(name);
      await approve('Anna');
      expect([await second.see(), await first.see(), await third.see()]).toMatchObject([
        { state: 'confirmed' },
        { state: 'waitlisted', position: 1 },
        { state: 'waitlisted', position: 2 },
      ]);
      await ok(app.anonymous().put(`${second.page}/cancellation`));
      expect(await first.see()).toMatchObject({ state: 'offered' });
    });

    it('may end with a no and its reason, by any coordinator of the office, and she may try again', async () => {
      const courseId = await aCourse(5);
      const dina = await aGuest(ground, courseId, 'Dina');
      const path = `/api/staff/enrolments/${(await person(courseId, 'Dina')).id}`;
      expect(await refused(ground.kari.put(`${path}/turning-down`, { reason: ' ' }))).toMatchObject({ status: 422 });
      await ok(ground.kari.put(`${path}/turning-down`, { reason: 'Kurset er for igangsettere.' }));
      expect(await dina.see()).toMatchObject({ state: 'turned-down', turnedDownReason: 'Kurset er for igangsettere.', can: [] });
      expect(await refused(ground.kari.put(`${path}/approval`))).toEqual({ status: 409, code: 'enrolment.not-possible' });
      await app.drain();
      expect(app.mailbox.to(dina.email).some(({ text }) => text?.includes('Grunnen: Kurset er for igangsettere.'))).toBe(true);
      await aGuest(ground, courseId, 'Dina');
      expect(await person(courseId, 'Dina')).toBeDefined();
    });
  });

  describe('moved by the office', () => {
    it('frees the old place for the next and is in the new course as anybody who comes now', async () => {
      const [from, to] = [await anOpenCourse(ground, { capacity: 1 }), await anOpenCourse(ground, { capacity: 1 })];
      const [eva, next] = [await aGuest(ground, from, 'Eva'), await aGuest(ground, from, 'Frida')];
      await app.drain();
      const path = `/api/staff/enrolments/${(await person(from, 'Eva')).id}`;
      const { id } = await ok(ground.kari.put<Created>(`${path}/course`, { courseId: to, reason: 'Hun ringte' }));
      expect([await person(to, 'Eva'), await next.see(), await eva.see()]).toMatchObject([
        { id, state: 'confirmed' },
        { state: 'offered' },
        { state: 'cancelled', can: [] },
      ]);
      await app.drain();
      const mails = app.mailbox.to(eva.email).slice(-2);
      const calendars = mails.flatMap(({ attachments }) => attachments.map(({ content }) => content.toString()));
      expect(calendars.filter((file) => file.includes('METHOD:CANCEL'))).toHaveLength(2);
      expect(calendars.filter((file) => file.includes('METHOD:PUBLISH'))).toHaveLength(2);
      expect(mails.map(({ subject }) => subject)).toEqual(
        expect.arrayContaining([expect.stringContaining('flyttet til et annet kurs'), expect.stringContaining('Plassen er din')]),
      );
      expect((await ok(ground.kari.get<StaffEnrolment>(path))).movedTo).toMatchObject({ enrolmentId: id, courseId: to });
    });

    it('never jumps the new list, and not to it without being told so', async () => {
      const [from, to] = [await anOpenCourse(ground, { capacity: 3 }), await anOpenCourse(ground, { capacity: 1 })];
      await aGuest(ground, to, 'Gro');
      const hilde = await aGuest(ground, to, 'Hilde');
      await aGuest(ground, from, 'Ida');
      const path = `/api/staff/enrolments/${(await person(from, 'Ida')).id}/course`;
      expect(await refused(ground.kari.put(path, { courseId: to, reason: 'x' }))).toEqual({ status: 409, code: 'enrolment.no-place' });
      expect(await refused(ground.kari.put(path, { courseId: from, reason: 'x' }))).toEqual({ status: 422, code: 'enrolment.same-course' });
      await ok(ground.kari.put(path, { courseId: to, reason: 'x', toList: true }));
      expect([await hilde.see(), await person(to, 'Ida')]).toMatchObject([{ position: 1 }, { state: 'waitlisted', position: 2 }]);
      expect(await refused(ground.kari.put(path, { courseId: to, reason: 'x', toList: true }))).toEqual({
        status: 409,
        code: 'enrolment.not-possible',
      });
    });

    it('can be done both ways at once without anybody waiting for ever', async () => {
      const [a, b] = [await anOpenCourse(ground, { capacity: 8 }), await anOpenCourse(ground, { capacity: 8 })];
      const names = ['Jo', 'Kim', 'Lo'];
      for (const name of names) await Promise.all([aGuest(ground, a, `${name} A`), aGuest(ground, b, `${name} B`)]);
      const [inA, inB] = [await peopleIn(ground, a), await peopleIn(ground, b)];
      const moves = [...inA.map(({ id }) => [id, b]), ...inB.map(({ id }) => [id, a])];
      const outcomes = await Promise.all(
        moves.map(([id, courseId]) => ground.kari.put(`/api/staff/enrolments/${id ?? ''}/course`, { courseId, reason: 'x' })),
      );
      expect(outcomes.map(({ status }) => status)).toEqual(moves.map(() => 200));
      expect((await peopleIn(ground, a)).filter(({ state }) => state === 'confirmed')).toHaveLength(3);
    });
  });

  describe('with a second choice', () => {
    it('has a place there while she waits, and gives it back for the first', async () => {
      const [first, second] = [await anOpenCourse(ground, { capacity: 1 }), await anOpenCourse(ground, { capacity: 1 })];
      const holder = await aGuest(ground, first, 'Mia');
      const nora = await aGuest(ground, first, 'Nora', { furtherChoices: [second] });
      await app.drain();
      expect(await nora.see()).toMatchObject({ state: 'waitlisted', choices: [{ courseId: second, rank: 2, state: 'confirmed' }] });
      const late = await aGuest(ground, second, 'Olga');
      await ok(app.anonymous().put(`${holder.page}/cancellation`));
      expect(await nora.see()).toMatchObject({ state: 'offered', choices: [{ state: 'confirmed' }] });
      await ok(app.anonymous().put(`${nora.page}/offer-answer`, { answer: 'accept' }));
      expect([await nora.see(), await late.see()]).toMatchObject([
        { state: 'confirmed', choices: [{ state: 'cancelled' }] },
        { state: 'offered' },
      ]);
    });

    it('is considered again when a place is free there later, in the order in which they applied, after the list of that course', async () => {
      const [first, second] = [await anOpenCourse(ground, { capacity: 1 }), await anOpenCourse(ground, { capacity: 1 })];
      await aGuest(ground, first, 'Turid');
      const [holder, waits] = [await aGuest(ground, second, 'Holder'), await aGuest(ground, second, 'Venter Der')];
      const nora = await aGuest(ground, first, 'Nora To', { furtherChoices: [second] });
      app.clock.advance({ seconds: 1 });
      const runa = await aGuest(ground, first, 'Runa', { furtherChoices: [second] });
      await app.drain();
      expect([(await nora.see()).choices, (await runa.see()).choices]).toMatchObject([[{ state: null }], [{ state: null }]]);

      // The place is theirs who wait there.
      await ok(app.anonymous().put(`${holder.page}/cancellation`));
      await app.drain();
      expect([await waits.see(), (await nora.see()).choices[0]]).toMatchObject([{ state: 'offered' }, { state: null }]);

      // Nobody waits there any more.
      await ok(app.anonymous().put(`${waits.page}/offer-answer`, { answer: 'decline' }));
      await app.drain();
      expect(await nora.see()).toMatchObject({ state: 'waitlisted', position: 1, choices: [{ state: 'confirmed' }] });
      expect(await runa.see()).toMatchObject({ state: 'waitlisted', position: 2, choices: [{ state: null }] });

      await ok(ground.kari.put(`/api/staff/courses/${second}/capacity`, { capacity: 2 }));
      await app.drain();
      expect(await runa.see()).toMatchObject({ state: 'waitlisted', position: 2, choices: [{ state: 'confirmed' }] });
    });

    it('is not asked when the first has a place, keeps the second when she says no to the first, and takes only what is open', async () => {
      const [first, second] = [await anOpenCourse(ground, { capacity: 1 }), await anOpenCourse(ground, { capacity: 5 })];
      const pia = await aGuest(ground, first, 'Pia', { furtherChoices: [second] });
      const rita = await aGuest(ground, first, 'Rita', { furtherChoices: [second] });
      await app.drain();
      expect((await pia.see()).choices).toMatchObject([{ state: null }]);
      await ok(app.anonymous().put(`${pia.page}/cancellation`));
      await ok(app.anonymous().put(`${rita.page}/offer-answer`, { answer: 'decline' }));
      expect(await rita.see()).toMatchObject({ state: 'declined', choices: [{ state: 'confirmed' }] });
      for (const furtherChoices of [[first], [second, second], ['019c0000-0000-7000-8000-000000000001']])
        expect(await refused(apply(ground, first, application('Siri', { furtherChoices })))).toMatchObject({
          status: 422,
          code: 'request.invalid',
        });
    });
  });

  describe('as several', () => {
    const party = (organiser: string, mode: NewParty['mode'], ...names: string[]): NewParty => ({
      organiser: { name: organiser, email: `${organiser.toLowerCase()}@sentralen.example.no` },
      mode,
      people: names.map((name) => application(name)).map(({ name, email }) => ({ name, email })),
      language: 'nb',
    });
    const begin = async (courseId: string, body: NewParty) => {
      await ok(app.anonymous().post(`/api/courses/${courseId}/parties`, body));
      const [row] = await app.sql<{ id: string }>('SELECT id FROM party WHERE course_id = $1 AND organiser_email = $2', [
        courseId,
        body.organiser.email,
      ]);
      const path = `/api/party-links/${signLink(app.config.APP_SECRET, 'party.confirm', row?.id ?? '', new Date('2040-01-01'))}`;
      return { path, confirm: () => ok(app.anonymous().put<PartyView>(`${path}/confirmation`)) };
    };

    it('holds nothing and writes to nobody before the organiser has confirmed; then each says yes herself', async () => {
      const courseId = await anOpenCourse(ground, { capacity: 2 });
      const need = await aChoice(ground, courseId, 'Trenger du skyss?', { required: true });
      const { confirm } = await begin(courseId, party('Dagny', 'as-many', 'Tone', 'Unni', 'Vera'));
      await app.drain();
      expect([(await staffView(ground, courseId)).taken, app.mailbox.to('tone@example.no')]).toEqual([0, []]);
      expect(app.mailbox.link('dagny@sentralen.example.no', '/pamelding-flere/')).toBeDefined();
      expect(await confirm()).toMatchObject({ outcome: 'placed', held: 2, waiting: 1 });
      expect(await confirm()).toMatchObject({ held: 2 });
      await app.drain();
      expect(app.mailbox.to('tone@example.no').some(({ text }) => text?.includes('dagny@sentralen.example.no har meldt deg på'))).toBe(
        true,
      );
      const page = await ownPage(ground, courseId, 'tone@example.no');
      expect(await ok(app.anonymous().get<MyEnrolment>(page))).toMatchObject({ state: 'offered', invited: true });
      const yes = { answer: 'accept' };
      expect(await refused(app.anonymous().put(`${page}/offer-answer`, yes))).toEqual({ status: 409, code: 'enrolment.answers-missing' });
      await ok(app.anonymous().put(`${page}/answers`, { answers: { [need]: 'nei' } }));
      expect(await ok(app.anonymous().put<MyEnrolment>(`${page}/offer-answer`, yes))).toMatchObject({ state: 'confirmed', invited: false });
      await ok(app.anonymous().put(`${await ownPage(ground, courseId, 'unni@example.no')}/offer-answer`, { answer: 'decline' }));
      expect(await person(courseId, 'Vera')).toMatchObject({ state: 'offered' });
      const [left] = await app.sql<{ n: number }>('SELECT count(email)::int AS n FROM party_member');
      expect(left?.n).toBe(0);
    });

    it('is all or nobody when that is asked', async () => {
      const courseId = await anOpenCourse(ground, { capacity: 3 });
      await aGuest(ground, courseId, 'Wenche');
      const tooMany = await begin(courseId, party('Alle', 'all', 'Xenia', 'Yvonne', 'Zara'));
      expect(await tooMany.confirm()).toMatchObject({ outcome: 'nobody', held: 0, waiting: 0 });
      expect((await peopleIn(ground, courseId)).map(({ name }) => name)).toEqual(['Wenche']);
      const fits = await begin(courseId, party('Flere', 'all', 'Xenia', 'Yvonne'));
      expect(await fits.confirm()).toMatchObject({ outcome: 'placed', held: 2, waiting: 0 });
      await app.drain();
      expect(app.mailbox.saying('alle@sentralen.example.no', /Det var ikke plass til alle/)).toBeDefined();
    });

    it.each([
      ['all', 'a place for each', 3],
      ['all', 'too few places', 2],
      ['all', 'a full course', 0],
      ['as-many', 'a place for each', 3],
      ['as-many', 'too few places', 1],
      ['as-many', 'a full course', 0],
    ] as const)('tells the organiser (%s, %s) the same whether an address she wrote is known or not', async (mode, _, free) => {
      const told: unknown[] = [];
      for (const known of ['nobody', 'has a place', 'has not proved it'] as const) {
        const courseId = await anOpenCourse(ground, { capacity: free + 1 });
        const [hers, run] = [`Kjent ${courseId.slice(-8)}`, courseId.slice(-8)];
        if (known === 'has not proved it') {
          await ok(apply(ground, courseId, application(hers)));
          await aGuest(ground, courseId, `Annen ${run}`);
        } else await aGuest(ground, courseId, known === 'has a place' ? hers : `Annen ${run}`);
        await app.drain();
        app.clock.advance({ minutes: 2 });
        const organiser = `spor${run}`;
        const { path, confirm } = await begin(courseId, party(organiser, mode, `Ny ${run}`, hers, `Nyere ${run}`));
        const { id: _id, course: _course, ...view } = await confirm();
        const { id: _again, course: _same, ...seen } = await ok(app.anonymous().get<PartyView>(path));
        await app.drain();
        app.clock.advance({ minutes: 2 });
        await app.drain();
        // Mails that fall due together arrive in any order.
        const mail = app.mailbox.to(`${organiser}@sentralen.example.no`).findLast(({ subject }) => !subject?.startsWith('Bekreft'));
        told.push({ view, seen, subject: mail?.subject, text: mail?.text?.replaceAll(courseId, '') });
        // Who is in hears of it herself, as when she asks again; nobody else can tell.
        const herMails = app.mailbox.to(application(hers).email).length;
        if (view.outcome === 'placed') expect(herMails).toBe(known === 'nobody' ? 1 : 2);
      }
      expect(told[1]).toEqual(told[0]);
      expect(told[2]).toEqual(told[0]);
    });

    it('needs two people with an address each, and an open course', async () => {
      const courseId = await anOpenCourse(ground);
      const send = (change: Partial<NewParty>) =>
        refused(app.anonymous().post(`/api/courses/${courseId}/parties`, { ...party('Feil', 'all', 'Aa', 'Bb'), ...change }));
      const { name, email } = application('Aa');
      expect(await send({ people: [{ name, email }] })).toMatchObject({ status: 422 });
      expect(
        await send({
          people: [
            { name, email },
            { name: 'Bb', email: email.toUpperCase() },
          ],
        }),
      ).toMatchObject({ status: 422 });
      expect(await refused(app.anonymous().get(`/api/party-links/${linkTo(app, courseId).split('/').at(-1) ?? ''}`))).toMatchObject({
        code: 'link.invalid',
      });
    });

    it('never takes more places than there are, however parties and people come and go', async () => {
      const step = fc.record({
        who: fc.nat(6),
        size: fc.integer({ min: 1, max: 4 }),
        mode: fc.constantFrom('all' as const, 'as-many' as const),
      });
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(step, { minLength: 3, maxLength: 6 }), async (capacity, steps) => {
          const courseId = await anOpenCourse(ground, { capacity });
          const run = courseId.slice(-8);
          await Promise.all(
            steps.map(async ({ who, size, mode }, i) => {
              if (size === 1) {
                await aGuest(ground, courseId, `Gjest ${run} ${i}`);
                return;
              }
              const names = Array.from({ length: size }, (_, k) => `Folk ${run} ${who + k}`);
              const begun = await begin(courseId, party(`o${run}${i}`, mode, ...names));
              await begun.confirm();
            }),
          );
          const rows = await peopleIn(ground, courseId);
          const held = rows.filter(({ state }) => state === 'confirmed' || state === 'offered');
          expect(held.length).toBeLessThanOrEqual(capacity);
          if (rows.some(({ state }) => state === 'waitlisted')) expect(held).toHaveLength(capacity);
        }),
        { numRuns: 5 },
      );
    }, 60_000);
  });

  it('tells how it went with those who stood there before, once there are twenty of them', async () => {
    const courseId = await anOpenCourse(ground, { capacity: 1 });
    await aGuest(ground, courseId, 'Første');
    const waits = await aGuest(ground, courseId, 'Venter');
    expect((await waits.see()).chance).toBeNull();
    await app.sql(
      `WITH past AS (INSERT INTO course (id, office_id, course_type_id, venue_id, state, capacity, minimum_places, enrolment_deadline, first_day, starts_at, ends_at, last_arrival, created_at)
         SELECT gen_random_uuid(), office_id, course_type_id, venue_id, 'completed', 1, 1, '2025-01-01', '2025-01-01', '2025-01-01', '2025-01-02', 1, '2024-01-01'
         FROM course, generate_series(1, 21) WHERE id = $1 RETURNING id),
       days AS (INSERT INTO course_day (id, course_id, number, date, starts_at, ends_at) SELECT gen_random_uuid(), id, 1, '2025-01-01', '01:00', '02:00' FROM past),
       one AS (INSERT INTO enrolment (id, course_id, name, email, language, state, source, arrival, applied_at, state_changed_at)
         SELECT gen_random_uuid(), id, 'X', gen_random_uuid() || '@example.no', 'nb', 'declined', 'public', 1, '2024-06-01', '2024-06-02' FROM past RETURNING id)
       INSERT INTO audit_event (id, at, actor_kind, action, subject_type, subject_id) SELECT gen_random_uuid(), '2024-06-01', 'system', 'enrolment.queue', 'enrolment', id FROM one`,
      [courseId],
    );
    await app.sql(
      `INSERT INTO place_offer (id, enrolment_id, offered_at, expires_at, outcome, answered_at)
       SELECT gen_random_uuid(), id, '2024-07-01', '2024-07-02', 'declined', '2024-07-01' FROM enrolment WHERE name = 'X' ORDER BY id LIMIT 14`,
    );
    // Counted at most every ten minutes.
    expect((await waits.see()).chance).toBeNull();
    app.clock.advance({ minutes: 10 });
    expect((await waits.see()).chance).toEqual({ offered: 14, of: 21 });
    await app.sql(`DELETE FROM place_offer WHERE enrolment_id IN (SELECT id FROM enrolment WHERE name = 'X')`);
    await app.sql(`DELETE FROM audit_event WHERE subject_id IN (SELECT id FROM enrolment WHERE name = 'X')`);
    await app.sql(`DELETE FROM enrolment WHERE name = 'X'`);
    await app.sql(`DELETE FROM course_day WHERE course_id IN (SELECT id FROM course WHERE created_at = '2024-01-01')`);
    await app.sql(`DELETE FROM course WHERE created_at = '2024-01-01'`);
  });
});
