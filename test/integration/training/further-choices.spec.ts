import type { MyEnrolment } from '@igang/contracts';
import { addDays, instantAfter, localDate } from '@igang/domain';
import fc from 'fast-check';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { aStarter, courseTypeId, ok, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, type Ground, type Guest, linkTo, mailsFor, moveTo, staffView } from './course-steps.ts';

/** What stands of somebody's other choices while she waits, and what becomes of them. */
describe('a second and a third choice, while she waits', () => {
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

  /** Courses with a place each, and somebody on it. */
  async function full(...names: string[]) {
    return Promise.all(
      names.map(async (name) => {
        const id = await anOpenCourse(ground, { capacity: 1 });
        return { id, holder: await aGuest(ground, id, name) };
      }),
    ) as Promise<{ id: string; holder: Guest }[]>;
  }
  const leave = ({ page }: Guest) => ok(app.anonymous().put<MyEnrolment>(`${page}/cancellation`));
  const answer = ({ page }: Guest, yes: boolean) =>
    ok(app.anonymous().put<MyEnrolment>(`${page}/offer-answer`, { answer: yes ? 'accept' : 'decline' }));
  const capacity = (courseId: string, places: number) =>
    ok(ground.kari.put(`/api/staff/courses/${courseId}/capacity`, { capacity: places }));
  const stands = async (guest: Guest) => {
    const { state, choices } = await guest.see();
    return [state, ...choices.map((choice) => choice.state)];
  };
  /** Time goes, and with it the ten minutes in which what she did can be undone. */
  async function later(hours: number) {
    await moveTo(ground, instantAfter(app.clock.now(), { hours }));
    await app.drain();
    await moveTo(ground, app.clock.now());
  }

  it('two places free at once: one for the list there, one for her', async () => {
    const [first, second] = await full('Ada', 'Brit');
    if (first === undefined || second === undefined) throw new Error('no courses');
    const waits = await aGuest(ground, second.id, 'Celine');
    const nora = await aGuest(ground, first.id, 'Nora En', { furtherChoices: [second.id] });
    await app.drain();
    await capacity(second.id, 3);
    await app.drain();
    expect([await stands(waits), await stands(nora)]).toEqual([['offered'], ['waitlisted', 'confirmed']]);
  });

  it('places free at once in both: one for her, by her order, and the other for who else chose it', async () => {
    const [first, second, third] = await full('Dina', 'Else', 'Frid');
    if (first === undefined || second === undefined || third === undefined) throw new Error('no courses');
    const nora = await aGuest(ground, first.id, 'Nora To', { furtherChoices: [second.id, third.id] });
    app.clock.advance({ seconds: 1 });
    const runa = await aGuest(ground, first.id, 'Runa To', { furtherChoices: [third.id] });
    await app.drain();
    await Promise.all([leave(second.holder), leave(third.holder)]);
    await app.drain();
    expect([await stands(nora), await stands(runa)]).toEqual([
      ['waitlisted', 'confirmed', null],
      ['waitlisted', 'confirmed'],
    ]);
    // Only one that she would rather have can come now: the third is none of hers, though a place is free there.
    await capacity(third.id, 2);
    await app.drain();
    expect(await stands(nora)).toEqual(['waitlisted', 'confirmed', null]);
  });

  it('somebody who has a place by another choice is passed over for who has none', async () => {
    const [first, second, third] = await full('Gyda', 'Heidi', 'Ina');
    if (first === undefined || second === undefined || third === undefined) throw new Error('no courses');
    await leave(second.holder);
    const nora = await aGuest(ground, first.id, 'Nora Tre', { furtherChoices: [second.id, third.id] });
    app.clock.advance({ seconds: 1 });
    const runa = await aGuest(ground, first.id, 'Runa Tre', { furtherChoices: [third.id] });
    await app.drain();
    expect(await stands(nora)).toEqual(['waitlisted', 'confirmed', null]);
    await leave(third.holder);
    await app.drain();
    expect(await stands(runa)).toEqual(['waitlisted', 'confirmed']);
  });

  it('an offer of the first that runs out: she is back on the list, and what came free meanwhile is hers', async () => {
    const [first, second] = await full('Jorid', 'Kaja');
    if (first === undefined || second === undefined) throw new Error('no courses');
    const nora = await aGuest(ground, first.id, 'Nora Fire', { furtherChoices: [second.id] });
    await aGuest(ground, first.id, 'Lise Bak');
    await app.sql('UPDATE enrolment SET stay_on_list = true WHERE email = $1', [nora.email]);
    await app.drain();
    await leave(first.holder);
    await leave(second.holder);
    await app.drain();
    // An answer is awaited: no other place is pressed on her meanwhile.
    expect(await stands(nora)).toEqual(['offered', null]);
    await later(49);
    expect(await stands(nora)).toEqual(['waitlisted', 'confirmed']);
  });

  it('an offer that runs out with no wish to stay ends it, until she comes back to the list', async () => {
    const [first, second] = await full('Mari', 'Nanna');
    if (first === undefined || second === undefined) throw new Error('no courses');
    const nora = await aGuest(ground, first.id, 'Nora Fem', { furtherChoices: [second.id] });
    await aGuest(ground, first.id, 'Oda Bak');
    await app.sql('UPDATE enrolment SET stay_on_list = false WHERE email = $1', [nora.email]);
    await app.drain();
    await leave(first.holder);
    await later(49);
    await leave(second.holder);
    await app.drain();
    expect(await stands(nora)).toEqual(['expired', null]);
    await ok(app.anonymous().put(`${nora.page}/rejoining`));
    await app.drain();
    expect(await stands(nora)).toEqual(['waitlisted', 'confirmed']);
  });

  it('a second choice that is cancelled, or taken from her by the office, leaves her the third; her own no only after ten minutes', async () => {
    const [first, second, third] = await full('Pernille', 'Ragna', 'Silje');
    if (first === undefined || second === undefined || third === undefined) throw new Error('no courses');
    await leave(second.holder);
    await leave(third.holder);
    await capacity(second.id, 3);
    await capacity(third.id, 3);
    const both = { furtherChoices: [second.id, third.id] };
    const [dropped, tired, told] = [
      await aGuest(ground, first.id, 'Tatt Av', both),
      await aGuest(ground, first.id, 'Angrer', both),
      await aGuest(ground, first.id, 'Avlyst', both),
    ];
    await app.drain();
    for (const guest of [dropped, tired, told]) expect(await stands(guest)).toEqual(['waitlisted', 'confirmed', null]);

    const there = async ({ email }: Guest) => {
      const [row] = await app.sql<{ id: string }>('SELECT id FROM enrolment WHERE course_id = $1 AND email = $2', [second.id, email]);
      return row?.id ?? '';
    };
    await ok(ground.kari.put(`/api/staff/enrolments/${await there(dropped)}/cancellation`, { reason: 'Ringte kontoret' }));
    await app.drain();
    expect(await stands(dropped)).toEqual(['waitlisted', 'cancelled', 'confirmed']);

    await leave({ ...tired, page: linkTo(app, await there(tired)) });
    await app.drain();
    expect(await stands(tired)).toEqual(['waitlisted', 'cancelled', null]);
    await later(1);
    expect(await stands(tired)).toEqual(['waitlisted', 'cancelled', 'confirmed']);

    await ok(ground.kari.put(`/api/staff/courses/${second.id}/cancellation`, { reason: 'Lokalet brant' }));
    await app.drain();
    expect(await stands(told)).toEqual(['waitlisted', 'cancelled', 'confirmed']);
  });

  it('is no way round whom a course is for', async () => {
    const typeId = await courseTypeId(app, 'oppfriskning');
    const [first] = await full('Tuva');
    if (first === undefined) throw new Error('no courses');
    const forSome = await anOpenCourse({ ...ground, typeId }, { days: [{ date: '2026-03-15', startsAt: '10:00', endsAt: '16:00' }] });
    const knownId = await aStarter(app, { officeId: ground.officeId, name: 'Kjent Her' });
    const [row] = await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [knownId]);
    const known = await aGuest(ground, first.id, 'Kjent Her', { email: row?.email ?? '', furtherChoices: [forSome] });
    const stranger = await aGuest(ground, first.id, 'Ukjent', { furtherChoices: [forSome] });
    await app.drain();
    await capacity(forSome, 21);
    await app.drain();
    expect([await stands(known), await stands(stranger)]).toEqual([
      ['waitlisted', 'confirmed'],
      ['waitlisted', null],
    ]);
    await app.sql(
      `INSERT INTO audit_event (id, at, actor_kind, action, subject_type, subject_id, to_state)
       VALUES (gen_random_uuid(), $2, 'system', 'starter.qualify', 'starter', $1, 'qualified')`,
      [knownId, app.clock.now()],
    );
  });

  it('says what became of the other choices: whom she still waits for, what lapsed, why a place was given back', async () => {
    const [first, second, third] = await full('Unn', 'Vilde', 'Wenche');
    if (first === undefined || second === undefined || third === undefined) throw new Error('no courses');
    const nora = await aGuest(ground, first.id, 'Nora Seks', { furtherChoices: [second.id, third.id] });
    await leave(second.holder);
    await app.drain();
    expect(await stands(nora)).toEqual(['waitlisted', 'confirmed', null]);
    const place = app.mailbox.saying(nora.email, 'Plassen er din').text ?? '';
    expect(place).toContain(
      'Du står fortsatt på ventelista til førstevalget ditt, igangsetterkurset på Nærbø lørdag 14. og søndag 15. mars.',
    );
    expect(place).toContain('Vi ser ikke lenger etter plass til deg på igangsetterkurset på Nærbø lørdag 14. og søndag 15. mars.');

    await leave(first.holder);
    app.clock.advance({ seconds: 1 });
    await answer(nora, true);
    await app.drain();
    expect(await stands(nora)).toEqual(['confirmed', 'cancelled', null]);
    expect(await mailsFor(ground, second.id, nora.email)).toEqual(['enrolment.confirmed', 'enrolment.cancelled']);
    const texts = app.mailbox
      .to(nora.email)
      .slice(-2)
      .map(({ subject, text }) => `${subject ?? ''}: ${text ?? ''}`);
    expect(
      texts.filter((text) => text.startsWith('Plassen er din') && text.includes('Vi ser ikke lenger etter plass til deg på')),
    ).toHaveLength(1);
    expect(texts.filter((text) => text.includes('Du fikk plass på førstevalget ditt'))).toHaveLength(1);
  });

  describe('driven at random', () => {
    const step = fc.record({
      act: fc.constantFrom('apply', 'apply', 'apply', 'leave', 'leave', 'accept', 'decline', 'more', 'night'),
      who: fc.nat(7),
      course: fc.nat(2),
      others: fc.constantFrom([], [1], [2], [1, 2], [2, 1]),
    });

    it('gives nobody two places, passes nobody who waits, and leaves no place free that somebody chose', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 40 }), async (steps) => {
          // The clock only goes on: each course is as far away as those before it were.
          const day = addDays(localDate(app.clock.now()), 60);
          const plan = { days: [0, 1].map((n) => ({ date: addDays(day, n), startsAt: '10:00', endsAt: '16:00' })), enrolmentDeadline: day };
          const courses = await Promise.all([1, 1, 2].map((places) => anOpenCourse(ground, { ...plan, capacity: places })));
          const guests: Guest[] = [];
          for (const one of steps) {
            await act(one, courses, guests);
            if (one.who % 2 === 0) await app.drain();
          }
          await later(1);
          expect(await app.sql(LEFT_OUT, [courses, app.clock.now()])).toEqual([]);
          expect(breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now()))).toEqual([]);
        }),
        { numRuns: 15, seed: 20_261_126, endOnFailure: true },
      );
    }, 600_000);

    async function act({ act: what, who, course, others }: Step, courses: readonly string[], guests: Guest[]): Promise<void> {
      const at = (n: number) => courses[n % courses.length] ?? '';
      if (what === 'apply') {
        app.clock.advance({ seconds: 1 });
        guests.push(await aGuest(ground, at(course), `Gjest ${++number}`, { furtherChoices: others.map((far) => at(course + far)) }));
        return;
      }
      if (what === 'night') return later(25);
      if (what === 'more') {
        const { capacity: places, taken } = await staffView(ground, at(course));
        await capacity(at(course), Math.max(taken, places + (who % 3) - 1, 1));
        return;
      }
      const guest = guests[who];
      if (guest === undefined) return;
      // Of all that she has by this sign-up, the one that the course says.
      const rows = await app.sql<{ id: string }>('SELECT id FROM enrolment WHERE email = $1 ORDER BY id', [guest.email]);
      const page = linkTo(app, rows[course % rows.length]?.id ?? '');
      const path = what === 'leave' ? `${page}/cancellation` : `${page}/offer-answer`;
      const { status } = await app.anonymous().put(path, what === 'leave' ? undefined : { answer: what });
      expect([200, 409]).toContain(status);
    }
  });
});

let number = 0;
interface Step {
  readonly act: string;
  readonly who: number;
  readonly course: number;
  readonly others: readonly number[];
}

/** Places that are free and that nobody on the list waits for, though somebody who waits elsewhere and has none would have them. */
const LEFT_OUT = `
  SELECT c.id, e.name FROM course c JOIN further_choice f ON f.course_id = c.id JOIN enrolment e ON e.id = f.enrolment_id
  WHERE c.id = ANY($1::uuid[]) AND c.state = 'open' AND c.starts_at > $2 AND c.places_taken < c.capacity AND c.waiting = 0
    AND e.state = 'waitlisted' AND NOT EXISTS (SELECT FROM enrolment o WHERE o.email = e.email AND o.course_id = c.id)
    AND NOT EXISTS (SELECT FROM enrolment o WHERE o.chain_id = e.id AND o.id <> e.id AND o.state IN ('confirmed', 'offered'))
  UNION ALL
  SELECT c.id, e.name FROM course c JOIN enrolment e ON e.course_id = c.id
  WHERE c.id = ANY($1::uuid[]) AND c.starts_at > $2 AND c.places_taken < c.capacity AND e.state = 'waitlisted'
  UNION ALL
  SELECT e.course_id, e.name FROM enrolment e WHERE e.course_id = ANY($1::uuid[]) AND e.state = 'confirmed'
  GROUP BY e.course_id, e.name HAVING count(*) > 1`;
