import type { Care, CoursePromises, StaffStarter, SuggestionList } from '@igang/contracts';
import { auditInvariants, breachesIn } from '../../../backend/src/insight/audit/index.ts';
import { type Client, ok, refused, startApp, type TestApp } from '../../harness/index.ts';
import { aFreshCast, aGroup, answer, ask, type Cast, openRequest, pageOf } from '../groups/group-steps.ts';
import { aGround, aGuest, anOpenCourse, moveTo, peopleIn } from '../training/course-steps.ts';
import { csv, done, uploaded } from '../transfer/import-steps.ts';

let app: TestApp;
let cast: Cast;
beforeAll(async () => {
  app = await startApp();
});
beforeEach(async () => {
  cast = await aFreshCast(app);
});
afterAll(() => app.close());

let count = 0;
/** One each: two of one name are asked about. */
const NAMES = ['Randi Aase', 'Siri Berg', 'Tone Dahl', 'Unni Eide', 'Vigdis Foss', 'Wenche Gran', 'Åse Holm'];
/** A starter of another register, as an organisation brings her along. */
async function anImported(name = NAMES[count]): Promise<{ id: string; herself: Client }> {
  const email = `randi${++count}@example.no`;
  const file = csv('Navn;E-post;Postnr;Godkjent fra;Godkjent til', `${name ?? ''};${email};4340;01.06.2024;01.06.2027`);
  const importId = await uploaded(app, cast.kari, { kind: 'starters', officeId: cast.officeId }, file);
  await done(app, cast.kari, importId, 'start');
  const [row] = await app.sql<{ id: string }>('SELECT id FROM person WHERE email = $1', [email]);
  const id = row?.id ?? '';
  return { id, herself: await app.signedIn(id) };
}
const starter = (id: string) => ok(cast.kari.get<StaffStarter>(`/api/staff/starters/${id}`));
const receive = (id: string, givenOn: string, text = 'paper') => cast.kari.put(`/api/staff/starters/${id}/promise`, { givenOn, text });
const lists = (groupId: string) => ok(cast.kari.get<SuggestionList>(`/api/staff/groups/${groupId}/suggestions`));
const sound = async () => {
  await app.drain();
  return breachesIn(await auditInvariants((sql, values) => app.sql(sql, values), app.clock.now()));
};

describe('an imported starter', () => {
  it('is left out with the reason until the office has received her promise; then she is asked and says yes', async () => {
    const { id, herself } = await anImported();
    const group = await aGroup(cast);
    expect(await starter(id)).toMatchObject({ state: 'qualified', promise: null });
    expect((await lists(group)).items.map(({ personId }) => personId)).toEqual([cast.mariaId]);
    expect((await lists(group)).leftOut).toEqual([expect.objectContaining({ personId: id, reason: 'promise' })]);
    expect(await refused(ask(cast, group, id))).toEqual({ status: 409, code: 'starter.confidentiality-missing' });
    await ok(receive(id, '2025-11-20'));
    expect(await starter(id)).toMatchObject({ promise: { givenOn: '2025-11-20', how: 'office', text: 'paper' } });
    expect((await lists(group)).leftOut).toEqual([]);
    await ok(ask(cast, group, id));
    await ok(answer(herself, await openRequest(herself), 'accept'));
    expect(await sound()).toEqual([]);
  });

  it('gives it herself on her page, with the version of the text; the office sees which', async () => {
    const { id, herself } = await anImported();
    expect((await ok(herself.get<Care>('/api/starter/care'))).promise).toBeNull();
    expect(await refused(herself.put('/api/starter/promise', { text: 'paper' }))).toEqual({ status: 422, code: 'request.invalid' });
    await ok(herself.put('/api/starter/promise', { text: '2026-1' }));
    await ok(herself.put('/api/starter/promise', { text: '2026-1' }));
    expect((await ok(herself.get<Care>('/api/starter/care'))).promise).toEqual({ givenOn: '2026-01-12', how: 'herself', text: '2026-1' });
    expect(await starter(id)).toMatchObject({ promise: { how: 'herself', text: '2026-1' } });
    expect((await pageOf(herself)).confidentialityAgreed).toBe(true);
    await ok(ask(cast, await aGroup(cast), id));
    expect(await app.sql(`SELECT count(*)::int AS n FROM audit_event WHERE subject_id = $1 AND action = 'starter.promise'`, [id])).toEqual([
      { n: 1 },
    ]);
    expect(await sound()).toEqual([]);
  });

  it('has promised on a day that has been, and every promise is kept as it was given', async () => {
    const { id } = await anImported();
    expect(await refused(receive(id, '2026-01-13'))).toEqual({ status: 422, code: 'promise.ahead' });
    expect(await refused(receive(id, '1926-01-12'))).toEqual({ status: 422, code: 'promise.too-old' });
    expect(await refused(receive(id, '2026-02-30'))).toEqual({ status: 422, code: 'request.invalid' });
    expect(await refused(receive(id, '2025-01-12', '2019-9'))).toEqual({ status: 422, code: 'request.invalid' });
    await ok(receive(id, '2025-01-12'));
    await ok(receive(id, '2025-11-12', '2026-1'));
    expect(await starter(id)).toMatchObject({ promise: { givenOn: '2025-11-12', text: '2026-1' } });
    const kept = await app.sql('SELECT given_on::text AS day FROM confidentiality_promise WHERE person_id = $1 ORDER BY given_on', [id]);
    expect(kept).toEqual([{ day: '2025-01-12' }, { day: '2025-11-12' }]);
    expect(await sound()).toEqual([]);
  });

  it('gives it at the course, on the day of the course, with an undo that leaves nothing but the trail', async () => {
    const ground = await aGround(app);
    const courseId = await anOpenCourse(ground);
    const guest = await aGuest(ground, courseId, 'Siri Lover');
    const id = (await peopleIn(ground, courseId))[0]?.id ?? '';
    const promises = async () => (await ok(ground.kari.get<CoursePromises>(`/api/staff/courses/${courseId}/promises`))).items;
    const give = () => ground.kari.put(`/api/staff/enrolments/${id}/promise`, { text: '2026-1' });
    const undo = () => ground.kari.delete(`/api/staff/enrolments/${id}/promise`);
    expect(await promises()).toEqual([]);
    expect(await refused(give())).toMatchObject({ code: 'attendance.day-not-started' });
    await moveTo(ground, '2026-03-15T12:00:00Z');
    expect(await promises()).toEqual([{ enrolmentId: id, name: 'Siri Lover', promise: null, can: ['record'] }]);
    await ok(give());
    await ok(give());
    const promise = { givenOn: '2026-03-15', how: 'course', text: '2026-1' };
    expect(await promises()).toEqual([{ enrolmentId: id, name: 'Siri Lover', promise, can: ['undo'] }]);
    await ok(undo());
    await ok(undo());
    expect(await promises()).toMatchObject([{ promise: null, can: ['record'] }]);
    const person = `SELECT person_id FROM enrolment WHERE id = $1`;
    const agreed = () => app.sql(`SELECT confidentiality_agreed_at IS NOT NULL AS agreed FROM starter WHERE person_id = (${person})`, [id]);
    expect(await agreed()).toEqual([{ agreed: false }]);
    await ok(give());
    expect(await agreed()).toEqual([{ agreed: true }]);
    await moveTo(ground, '2026-03-17T12:00:00Z');
    expect(await promises()).toMatchObject([{ promise, can: [] }]);
    expect(await refused(undo())).toEqual({ status: 409, code: 'promise.undo-too-late' });
    expect((await guest.see()).state).toMatch(/confirmed|attended/);
    expect(await sound()).toEqual([]);
  });

  it('cannot be given by others, nor recorded by herself', async () => {
    const { id, herself } = await anImported();
    expect(await refused(herself.put(`/api/staff/starters/${id}/promise`, { givenOn: '2026-01-01', text: 'paper' }))).toEqual({
      status: 404,
      code: 'access.not-found',
    });
    expect(await refused(cast.kari.put('/api/starter/promise', { text: '2026-1' }))).toEqual({ status: 404, code: 'access.not-found' });
  });
});
