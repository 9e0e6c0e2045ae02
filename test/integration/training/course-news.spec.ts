import type { Done, NewCourse } from '@igang/contracts';
import { aStaffMember, aVenue, ok, startApp, type TestApp } from '../../harness/index.ts';
import { aGround, aGuest, anOpenCourse, coursePlan, DEADLINE, type Ground, moveTo, staffView } from './course-steps.ts';

let app: TestApp;
let ground: Ground;
beforeEach(async () => {
  app = await startApp();
  ground = await aGround(app);
});
afterEach(() => app.close());

const days = (...dates: string[]) => dates.map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' }));

async function aTrainer(name: string) {
  const id = await aStaffMember(app, 'trainer', ground.officeId, name);
  const [row] = await app.sql<{ email: string }>('SELECT email FROM person WHERE id = $1', [id]);
  return { id, email: row?.email ?? '' };
}
/** The plan it was made with, and what is to be another now. */
async function change(id: string, plan: Partial<NewCourse>) {
  const { version } = await staffView(ground, id);
  const { officeId: _, courseTypeId: __, ...rest } = coursePlan(ground, plan);
  await ok(ground.kari.put<Done>(`/api/staff/courses/${id}`, { ...rest, version }));
}
async function move(id: string, ...dates: string[]) {
  const { version } = await staffView(ground, id);
  await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/days`, { days: days(...dates), version }));
}
/** What came for her when the minutes were over, without non-breaking spaces. */
async function newsTo(email: string, minutes = 6) {
  const before = app.mailbox.to(email).length;
  app.clock.advance({ minutes });
  await app.drain();
  return app.mailbox
    .to(email)
    .slice(before)
    .map(({ subject = '', text = '', attachments }) => ({ subject, text: text.replaceAll('\u00a0', ' '), files: attachments.length }));
}

describe('those who are to come to a course', () => {
  it('read first how it was and how it is, in one mail for two moves in a night', async () => {
    const solveig = await aTrainer('Solveig Undheim');
    const id = await anOpenCourse(ground, { room: 'Salen', trainerIds: [solveig.id] });
    const guest = await aGuest(ground, id, 'Flyttet Gjest');
    await newsTo(guest.email);
    await moveTo(ground, '2026-01-12T22:00:00Z');
    await move(id, '2026-03-21', '2026-03-22');
    app.clock.advance({ minutes: 30 });
    await move(id, '2026-03-28', '2026-03-29');
    expect(await newsTo(guest.email)).toEqual([]);
    const [told, ...more] = await newsTo(guest.email, 10 * 60);
    expect(more).toEqual([]);
    expect(told?.subject).toBe('Kurset er flyttet: Igangsetterkurs på Nærbø lørdag 28. og søndag 29. mars');
    expect(told?.text).toMatch(
      /Du har fortsatt plassen din\. Dette er endret:\s+Før: lørdag 14\. og søndag 15\. mars, kl\. 10–16\nNå: lørdag 28\. og søndag 29\. mars, kl\. 10–16\n/,
    );
    const trainers = app.mailbox.to(solveig.email).filter(({ subject = '' }) => subject.startsWith('Kurset du holder'));
    expect(trainers).toHaveLength(1);
    expect(trainers[0]?.text).toMatch(/Før: lørdag 14\. og søndag 15\. mars[^\n]*\nNå: lørdag 28\. og søndag 29\. mars/);
  });

  it('have one mail, however many jobs about the same thing come due at the same moment', async () => {
    const id = await anOpenCourse(ground);
    const guest = await aGuest(ground, id, 'Samtidig Gjest');
    await newsTo(guest.email);
    await move(id, '2026-03-21', '2026-03-22');
    const [{ number } = { number: 0 }] = await app.sql<{ number: number }>(
      `WITH more AS (
         INSERT INTO outbox (id, job, payload, run_at, created_at)
         SELECT gen_random_uuid(), o.job, o.payload, o.run_at, o.created_at FROM outbox o, generate_series(1, 9)
         WHERE o.done_at IS NULL AND o.payload ->> 'kind' = 'enrolment.course-changed'
           AND o.payload ->> 'subjectId' = (SELECT id::text FROM enrolment WHERE email = $1)
         RETURNING id)
       SELECT count(*)::int AS number FROM more`,
      [guest.email],
    );
    expect(number).toBe(9);
    expect(await newsTo(guest.email)).toHaveLength(1);
  });

  it('hear nothing of a move that was taken back in time, and once of two moves in a row', async () => {
    const solveig = await aTrainer('Solveig Undheim');
    const id = await anOpenCourse(ground, { trainerIds: [solveig.id] });
    const guest = await aGuest(ground, id, 'Rolig Gjest');
    await newsTo(guest.email);
    const before = app.mailbox.to(solveig.email).length;
    await move(id, '2026-03-21', '2026-03-22');
    app.clock.advance({ minutes: 2 });
    await move(id, '2026-03-14', '2026-03-15');
    expect(await newsTo(guest.email)).toEqual([]);
    expect(app.mailbox.to(solveig.email)).toHaveLength(before);
    await move(id, '2026-03-21', '2026-03-22');
    app.clock.advance({ minutes: 2 });
    await move(id, '2026-03-28', '2026-03-29');
    expect(await newsTo(guest.email)).toHaveLength(1);
    // Told of each when there is time between them, from where she was told that it is.
    await move(id, '2026-03-21', '2026-03-22');
    const [third] = await newsTo(guest.email);
    expect(third?.text).toMatch(/Før: lørdag 28\. og søndag 29\. mars[^\n]*\nNå: lørdag 21\. og søndag 22\. mars/);
  });

  it('are told what it is about in the subject: hours, another room, another house, several things', async () => {
    const [solveig, turid] = [await aTrainer('Solveig Undheim'), await aTrainer('Turid Bakke')];
    const id = await anOpenCourse(ground, { room: 'Salen', trainerIds: [solveig.id] });
    const guest = await aGuest(ground, id, 'Spent Gjest');
    await newsTo(guest.email);
    const later = days('2026-03-14', '2026-03-15').map((day, i) => (i === 0 ? { ...day, startsAt: '11:00' } : day));
    await change(id, { room: 'Salen', days: later, trainerIds: [solveig.id] });
    const [hours] = await newsTo(guest.email);
    expect(hours?.subject).toMatch(/^Kurset har fått nye klokkeslett: /);
    expect(hours?.text).toMatch(/Før: lørdag 14\. mars, kl\. 10–16\nNå: lørdag 14\. mars, kl\. 11–16\n/);
    // Another trainer alone is told to nobody who comes.
    await change(id, { room: 'Salen', days: later, trainerIds: [turid.id] });
    expect(await newsTo(guest.email)).toEqual([]);
    await change(id, { room: 'Loftet', days: later, trainerIds: [turid.id] });
    const [room] = await newsTo(guest.email);
    expect(room?.subject).toMatch(/^Kurset er et nytt sted: /);
    expect(room?.text).toMatch(
      /Sted før: Salen, Nærbø[^\n]*\nSted nå: Loftet, Nærbø[^\n]*\nKursleder før: Solveig Undheim\nKursleder nå: Turid Bakke\n/,
    );
    const venueId = await aVenue(app, ground.officeId, { postalCode: '4340', name: 'Bryne kino' });
    await change(id, { room: '', venueId, days: days('2026-03-21', '2026-03-22'), trainerIds: [turid.id], enrolmentDeadline: DEADLINE });
    const [both] = await newsTo(guest.email);
    expect(both?.subject).toMatch(/^Kurset er endret: Igangsetterkurs på Bryne lørdag 21\./);
    expect(both?.text).toMatch(/Før: [^\n]*\nNå: [^\n]*\nSted før: Loftet[^\n]*\nSted nå: Bryne kino/);
  });

  it('are told what still holds for them: a place, an offer, the list, the office looks', async () => {
    const id = await anOpenCourse(ground, { capacity: 1, minimumPlaces: 1, room: 'Salen' });
    const [first, second] = [await aGuest(ground, id, 'Første Gjest'), await aGuest(ground, id, 'Andre Gjest')];
    await newsTo(first.email);
    await move(id, '2026-03-21', '2026-03-22');
    const [withPlace] = await newsTo(first.email);
    const [waiting] = app.mailbox.to(second.email).slice(-1);
    expect(withPlace).toMatchObject({ files: 2 });
    expect(waiting?.text).toContain('Du står fortsatt på ventelista.');
    expect(waiting?.attachments).toEqual([]);
    await ok(app.anonymous().put(`${first.page}/cancellation`));
    await newsTo(second.email, 11);
    expect((await second.see()).state).toBe('offered');
    await move(id, '2026-03-28', '2026-03-29');
    const [offered] = await newsTo(second.email);
    expect(offered?.text).toContain('Plassen du er tilbudt, er fortsatt holdt av til deg til fristen.');
    expect(offered?.text).toMatch(/Før: lørdag 21\. og søndag 22\. mars/);
  });

  it('are told of a new link only when they have one, and of a course that is online instead', async () => {
    const online = { form: 'online', onlineLink: 'https://mote.example.no/a', venueId: undefined, room: undefined } as const;
    const id = await anOpenCourse(ground, { ...online, capacity: 1, minimumPlaces: 1 });
    const [first, second] = [await aGuest(ground, id, 'Nett Gjest'), await aGuest(ground, id, 'Liste Gjest')];
    await newsTo(first.email);
    await change(id, { ...online, onlineLink: 'https://mote.example.no/b', capacity: 1, minimumPlaces: 1 });
    const [link] = await newsTo(first.email);
    expect(link?.subject).toMatch(/^Kurset har fått ny lenke: /);
    expect(link?.text).toContain('Ny lenke: https://mote.example.no/b');
    expect(app.mailbox.to(second.email).filter(({ text = '' }) => text.includes('mote.example.no'))).toEqual([]);
    expect(app.mailbox.to(second.email).filter(({ subject = '' }) => subject.startsWith('Kurset'))).toEqual([]);
    await change(id, { capacity: 1, minimumPlaces: 1, room: 'Salen' });
    const [place] = await newsTo(first.email);
    expect(place?.text).toMatch(/Sted før: På nett\nSted nå: Salen, Nærbø/);
  });
});
