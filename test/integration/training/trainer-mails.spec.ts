import type { CalendarAddress, Done, NewCourse } from '@igang/contracts';
import ICAL from 'ical.js';
import { aStaffMember, ok, startApp, type TestApp } from '../../harness/index.ts';
import { aDraft, aGround, anOpenCourse, coursePlan, type Ground, staffView } from './course-steps.ts';

let app: TestApp;
let ground: Ground;
beforeAll(async () => {
  app = await startApp();
  ground = await aGround(app);
});
afterAll(() => app.close());

async function aTrainer(name: string) {
  const id = await aStaffMember(app, 'trainer', ground.officeId, name);
  const [row] = await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [id]);
  const email = row?.email ?? '';
  return { id, mails: () => app.mailbox.to(email) };
}
type Trainer = Awaited<ReturnType<typeof aTrainer>>;

const days = (...dates: string[]) => dates.map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' }));

async function change(id: string, plan: Partial<NewCourse>) {
  const { version } = await staffView(ground, id);
  const { officeId: _, courseTypeId: __, ...rest } = coursePlan(ground, plan);
  await ok(ground.kari.put<Done>(`/api/staff/courses/${id}`, { ...rest, version }));
  // Changes wait five minutes for more of them.
  app.clock.advance({ minutes: 6 });
  await app.drain();
}

/** The calendar entries of her newest mail, as another library reads them. */
function entriesOf({ mails }: Trainer) {
  return (mails().at(-1)?.attachments ?? []).map(({ content, contentType }) => {
    const calendar = new ICAL.Component(ICAL.parse(content.toString()) as unknown[]);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    const text = { uid: event.uid, sequence: event.sequence, at: event.startDate.toString(), place: event.location };
    return { contentType, method: String(calendar.getFirstPropertyValue('method')), ...text };
  });
}
const subjects = ({ mails }: Trainer) => mails().map(({ subject }) => subject);

describe('whoever leads a course', () => {
  it('hears nothing of a draft, and all that matters once it is announced', async () => {
    const [solveig, turid] = [await aTrainer('Solveig Undheim'), await aTrainer('Turid Bakke')];
    const id = await aDraft(ground, { room: 'Storsalen', trainerIds: [solveig.id] });
    await app.drain();
    expect(solveig.mails()).toEqual([]);

    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/publication`));
    await app.drain();
    expect(subjects(solveig)).toEqual(['Du skal holde kurs: Igangsetterkurs lørdag 14. og søndag 15. mars']);
    expect(solveig.mails()[0]?.text).toContain(`/kontor/kurs/${id}`);
    const first = entriesOf(solveig);
    expect(first).toMatchObject([
      { method: 'PUBLISH', sequence: 0, at: '2026-03-14T10:00:00', place: 'Storsalen, Nærbø frivilligsentral, Storgata 1, 4365 Nærbø' },
      { method: 'PUBLISH', sequence: 0, at: '2026-03-15T10:00:00' },
    ]);

    // Another trainer comes; whoever was there already is not bothered.
    const plan = { room: 'Storsalen', trainerIds: [solveig.id, turid.id] };
    await change(id, plan);
    expect(subjects(turid)).toEqual(['Du skal holde kurs: Igangsetterkurs lørdag 14. og søndag 15. mars']);
    expect(turid.mails()[0]?.text).toContain('Solveig Undheim');
    expect(subjects(solveig)).toHaveLength(1);

    // New days: the same entries, one number on.
    await change(id, { ...plan, days: days('2026-03-21', '2026-03-22'), enrolmentDeadline: '2026-03-18' });
    expect(subjects(solveig).at(-1)).toBe('Kurset du holder, er endret: Igangsetterkurs lørdag 21. og søndag 22. mars');
    const second = entriesOf(solveig);
    expect(second.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    expect(second).toMatchObject([
      { method: 'PUBLISH', sequence: 1, at: '2026-03-21T10:00:00' },
      { method: 'PUBLISH', sequence: 1, at: '2026-03-22T10:00:00' },
    ]);

    // Taken off: out of her calendar, and nobody else's.
    await change(id, { ...plan, days: days('2026-03-21', '2026-03-22'), enrolmentDeadline: '2026-03-18', trainerIds: [turid.id] });
    expect(subjects(solveig).at(-1)).toBe('Du er ikke lenger kursleder: Igangsetterkurs lørdag 21. og søndag 22. mars');
    expect(entriesOf(solveig)).toMatchObject([
      { uid: first[0]?.uid, method: 'CANCEL', sequence: 2 },
      { uid: first[1]?.uid, method: 'CANCEL', sequence: 2 },
    ]);
    expect(subjects(turid)).toHaveLength(2);

    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/cancellation`, { reason: 'Lokalet brant' }));
    await app.drain();
    expect(subjects(turid).at(-1)).toBe('Avlyst: Igangsetterkurs lørdag 21. og søndag 22. mars');
    expect(turid.mails().at(-1)?.text).toContain('Lokalet brant');
    expect(entriesOf(turid).map(({ method }) => method)).toEqual(['CANCEL', 'CANCEL']);
    expect(subjects(solveig)).toHaveLength(3);
  });

  it('is told once of what happened in one night, and not of what came to nothing', async () => {
    const [here, gone] = [await aTrainer('Her Hele Tida'), await aTrainer('Bare Innom')];
    const id = await anOpenCourse(ground, { room: 'Loftet', days: days('2026-04-11', '2026-04-12'), enrolmentDeadline: '2026-04-08' });
    await app.drain();
    // What can wait for the morning does.
    app.clock.advance({ hours: 13 });
    const plan = { room: 'Loftet', enrolmentDeadline: '2026-04-08', days: days('2026-04-11', '2026-04-12') };
    const { officeId: _, courseTypeId: __, ...rest } = coursePlan(ground, plan);
    for (const step of [
      { trainerIds: [here.id, gone.id] },
      { trainerIds: [here.id], days: days('2026-04-18', '2026-04-19'), enrolmentDeadline: '2026-04-15' },
    ]) {
      const { version } = await staffView(ground, id);
      await ok(ground.kari.put<Done>(`/api/staff/courses/${id}`, { ...rest, ...step, version }));
    }
    await app.drain();
    expect(here.mails()).toEqual([]);
    app.clock.advance({ hours: 11 });
    await app.drain();
    // Set up and moved in one night: to her it is a new course.
    expect(subjects(here)).toEqual(['Du skal holde kurs: Igangsetterkurs lørdag 18. og søndag 19. april']);
    expect(gone.mails()).toEqual([]);
  });

  it('is told of the end of a course that she led before such mails were sent', async () => {
    const [solveig, turid] = [await aTrainer('Fra Før En'), await aTrainer('Fra Før To')];
    const plan = { room: 'Kjelleren', days: days('2026-05-09', '2026-05-10'), enrolmentDeadline: '2026-05-06' };
    const id = await anOpenCourse(ground, { ...plan, trainerIds: [solveig.id, turid.id] });
    await app.drain();
    await app.sql('DELETE FROM trainer_notice WHERE course_id = $1', [id]);
    await app.sql(`DELETE FROM mail_delivery WHERE kind LIKE 'trainer.%'`);
    await change(id, { ...plan, trainerIds: [turid.id] });
    expect(subjects(solveig).at(-1)).toBe('Du er ikke lenger kursleder: Igangsetterkurs lørdag 9. og søndag 10. mai');
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/cancellation`, { reason: 'For få påmeldte' }));
    await app.drain();
    expect(subjects(turid).at(-1)).toBe('Avlyst: Igangsetterkurs lørdag 9. og søndag 10. mai');
  });

  it('finds the same in her secret calendar: the new days, that it is cancelled, and nothing when she is taken off', async () => {
    const solveig = await aTrainer('Kalender Trener');
    const plan = { room: 'Salen', trainerIds: [solveig.id], enrolmentDeadline: '2026-06-03' };
    const id = await anOpenCourse(ground, { ...plan, days: days('2026-06-06', '2026-06-07') });
    const { address } = await ok((await app.signedIn(solveig.id)).put<CalendarAddress>('/api/calendar-links/own'));
    const link = async () => {
      const text = await ok(app.anonymous().get<string>(new URL(address).pathname));
      return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((component) => {
        const { startDate, sequence } = new ICAL.Event(component);
        const [status, stamp] = ['status', 'dtstamp'].map((name) => String(component.getFirstPropertyValue(name)));
        return { at: startDate.toString(), sequence, status, stamp };
      });
    };
    const times = (entries: readonly { at: string }[]) => entries.map(({ at }) => at);
    await app.drain();
    const first = await link();
    expect(times(first)).toEqual(times(entriesOf(solveig)));

    app.clock.advance({ hours: 1 });
    const { version } = await staffView(ground, id);
    const moved = { days: days('2026-06-13', '2026-06-14'), version };
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/days`, moved));
    app.clock.advance({ minutes: 6 });
    await app.drain();
    const second = await link();
    expect(times(second)).toEqual(['2026-06-13T10:00:00', '2026-06-14T10:00:00']);
    expect(times(entriesOf(solveig))).toEqual(times(second));
    // A calendar program that looks at either knows that it is newer.
    expect(second[0]?.sequence).toBeGreaterThan(first[0]?.sequence ?? 0);
    expect(second[0]?.stamp).not.toBe(first[0]?.stamp);

    await change(id, { ...plan, days: moved.days, trainerIds: [] });
    expect([await link(), entriesOf(solveig).map(({ method }) => method)]).toEqual([[], ['CANCEL', 'CANCEL']]);
    await change(id, { ...plan, days: moved.days });
    expect(entriesOf(solveig)).toMatchObject([
      { method: 'PUBLISH', sequence: 3 },
      { method: 'PUBLISH', sequence: 3 },
    ]);
    await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/cancellation`, { reason: 'Lokalet brant' }));
    await app.drain();
    expect((await link()).map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED']);
    expect(entriesOf(solveig)).toMatchObject([{ method: 'CANCEL', sequence: 4 }, { method: 'CANCEL' }]);
  });
});
