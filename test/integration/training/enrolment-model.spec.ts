import { addDays, localDate } from '@igang/domain';
import type { Created } from '@igang/contracts';
import fc from 'fast-check';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { signLink } from '../../harness/links.ts';
import { aStaffMember, aVenue, type Client, courseTypeId, officeFor, ok, startApp, type TestApp } from '../../harness/index.ts';
import { CourseModel } from '../../harness/enrolment-model.ts';

const PEOPLE = ['anne', 'bjørn', 'cecilie', 'dag', 'eli', 'frode', 'guro', 'ánte'];
const ACTIONS = [
  'apply',
  'apply',
  'confirm',
  'confirm',
  'confirm',
  'cancel',
  'restore',
  'accept',
  'decline',
  'expire',
  'capacity',
] as const;
const step = fc.record({ action: fc.constantFrom(...ACTIONS), who: fc.constantFrom(...PEOPLE), number: fc.integer({ min: 1, max: 6 }) });
interface Step {
  action: (typeof ACTIONS)[number];
  who: string;
  number: number;
}

/** Random sequences through the real API and database against the pure model; the audit is clean at the end. */
describe('a course, its places and its waiting list, driven at random', () => {
  let app: TestApp;
  let kari: Client;
  let kariId: string;
  let officeId: string;
  beforeAll(async () => {
    app = await startApp();
    officeId = await officeFor(app);
    kariId = await aStaffMember(app, 'coordinator', officeId);
  });
  afterAll(() => app.close());

  it('always agrees with the model', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(step, { minLength: 5, maxLength: 45 }), async (capacity, steps) => {
        kari = await app.signedIn(kariId);
        const course = await anOpenCourse(capacity);
        const model = new CourseModel(capacity);
        for (const one of steps) {
          await take(one, course, model);
          expect(await statesOf(course)).toEqual(
            Object.fromEntries(Object.entries(model.states()).filter(([, state]) => state !== undefined)),
          );
        }
        expect(breachesIn(await auditInvariants((sql, parameters) => app.sql(sql, parameters), app.clock.now()))).toEqual([]);
      }),
      { numRuns: 25, seed: 20_261_122, endOnFailure: true },
    );
  });

  async function take({ action, who, number }: Step, course: string, model: CourseModel): Promise<void> {
    switch (action) {
      case 'apply':
        model.apply(who);
        await ok(app.anonymous().post(`/api/courses/${course}/enrolments`, { name: who, email: emailOf(who), language: 'nb' }));
        break;
      case 'confirm':
        model.confirm(who);
        await onLink(course, who, 'confirmation', {});
        break;
      case 'cancel':
        await agrees(model.cancel(who), onLink(course, who, 'cancellation', {}));
        break;
      case 'restore':
        await agrees(model.restore(who), onLink(course, who, 'cancellation', undefined));
        break;
      case 'accept':
      case 'decline':
        await agrees(model.answer(who, action), onLink(course, who, 'offer-answer', { answer: action }));
        break;
      case 'expire':
        app.clock.advance({ hours: 49 });
        model.expire();
        await app.drain();
        kari = await app.signedIn(kariId);
        break;
      case 'capacity':
        await agrees(
          model.changeCapacity(number),
          kari.put(`/api/staff/courses/${course}/capacity`, { capacity: number }).then(({ status }) => status),
        );
        break;
    }
  }

  /** Allowed in the model and by the API, or in neither. A repeated action may be answered as done before. */
  async function agrees(allowed: boolean, answer: Promise<number | undefined>): Promise<void> {
    const status = await answer;
    if (status === undefined) expect(allowed).toBe(false);
    else if (allowed) expect(status).toBeLessThan(300);
    else expect(status).toBeLessThan(500);
  }

  async function onLink(course: string, who: string, noun: string, body: object | undefined): Promise<number | undefined> {
    const [row] = await app.sql<{ id: string }>(
      'SELECT id FROM enrolment WHERE course_id = $1 AND email = $2 ORDER BY applied_at DESC, id DESC LIMIT 1',
      [course, emailOf(who)],
    );
    if (row === undefined) return undefined;
    const token = signLink(
      app.config.APP_SECRET,
      noun === 'confirmation' ? 'enrolment.confirm' : 'enrolment.manage',
      row.id,
      new Date('2040-01-01'),
    );
    const path = `/api/enrolment-links/${token}/${noun}`;
    const visitor = app.anonymous();
    return (await (body === undefined ? visitor.delete(path) : visitor.put(path, body))).status;
  }

  const emailOf = (who: string) => `${who.normalize('NFD').replace(/[^a-z]/g, 'o')}@example.no`;

  async function statesOf(course: string): Promise<Record<string, string>> {
    const rows = await app.sql<{ name: string; state: string }>(
      'SELECT DISTINCT ON (email) name, state FROM enrolment WHERE course_id = $1 ORDER BY email, applied_at DESC, id DESC',
      [course],
    );
    return Object.fromEntries(rows.map(({ name, state }) => [name, state]));
  }

  async function anOpenCourse(capacity: number): Promise<string> {
    const venueId = await aVenue(app, officeId);
    const start = addDays(localDate(app.clock.now()), 400);
    const next = addDays(start, 1);
    const { id } = await ok(
      kari.post<Created>('/api/staff/courses', {
        officeId,
        courseTypeId: await courseTypeId(app),
        venueId,
        capacity,
        minimumPlaces: 1,
        enrolmentDeadline: start,
        trainerIds: [],
        days: [start, next].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' })),
      }),
    );
    await ok(kari.put(`/api/staff/courses/${id}/publication`));
    return id;
  }
});
