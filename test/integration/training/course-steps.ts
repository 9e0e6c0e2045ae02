import type { Created, Done, EnrolmentRow, MyEnrolment, NewCourse, NewEnrolment, Page, StaffCourse } from '@igang/contracts';
import { addDays } from '@igang/domain';
import { signLink } from '../../harness/links.ts';
import { aStaffMember, aVenue, type Client, courseTypeId, officeFor, ok, type TestApp } from '../../harness/index.ts';

export interface Ground {
  readonly app: TestApp;
  readonly officeId: string;
  kari: Client;
  readonly kariId: string;
  readonly venueId: string;
  readonly typeId: string;
}
/** Kari coordinates an office that has a venue in Nærbø. */
export async function aGround(app: TestApp, county = '11'): Promise<Ground> {
  const officeId = await officeFor(app, county);
  const kariId = await aStaffMember(app, 'coordinator', officeId, 'Kari Koordinator');
  return { app, officeId, kariId, kari: await app.signedIn(kariId), venueId: await aVenue(app, officeId), typeId: await courseTypeId(app) };
}

/** Sessions end when the clock is moved far: the clock is set and Kari signs in once more. */
export async function moveTo(ground: Ground, instant: Date | string): Promise<void> {
  ground.app.clock.set(instant);
  ground.kari = await ground.app.signedIn(ground.kariId);
}

/** Results have stood for ten minutes: certificates and qualifications have come. */
export async function rewarded({ app }: Ground): Promise<void> {
  app.clock.advance({ minutes: 10 });
  await app.drain();
}

/** Saturday and Sunday, nine weeks after the harness's Monday. */
export const SATURDAY = '2026-03-14';
export const DEADLINE = '2026-03-10';
let rooms = 0;

export function coursePlan({ officeId, venueId, typeId }: Ground, change: Partial<NewCourse> = {}): NewCourse {
  return {
    officeId,
    courseTypeId: typeId,
    venueId,
    // A room of its own, since two courses cannot be in one.
    room: `Rom ${++rooms}`,
    days: [SATURDAY, addDays(SATURDAY, 1)].map((date) => ({ date, startsAt: '10:00', endsAt: '16:00' })),
    capacity: 20,
    minimumPlaces: 1,
    enrolmentDeadline: DEADLINE,
    trainerIds: [],
    ...change,
  };
}

export async function aDraft(ground: Ground, change: Partial<NewCourse> = {}): Promise<string> {
  return (await ok(ground.kari.post<Created>('/api/staff/courses', coursePlan(ground, change)))).id;
}
export async function anOpenCourse(ground: Ground, change: Partial<NewCourse> = {}): Promise<string> {
  const id = await aDraft(ground, change);
  await ok(ground.kari.put<Done>(`/api/staff/courses/${id}/publication`));
  return id;
}
export const staffView = ({ kari }: Ground, id: string): Promise<StaffCourse> => ok(kari.get<StaffCourse>(`/api/staff/courses/${id}`));
export const peopleIn = async ({ kari }: Ground, id: string): Promise<EnrolmentRow[]> =>
  (await ok(kari.get<Page<EnrolmentRow>>(`/api/staff/courses/${id}/enrolments?limit=100`))).items;

export function application(name: string, change: Partial<NewEnrolment> = {}): NewEnrolment {
  return { name, email: `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}@example.no`, language: 'nb', ...change };
}
export const apply = ({ app }: Ground, courseId: string, body: object) => app.anonymous().post(`/api/courses/${courseId}/enrolments`, body);

/** The path of somebody's own page, as the link in her mail has it. */
export async function ownPage({ app }: Ground, courseId: string, email: string): Promise<string> {
  const [row] = await app.sql<{ id: string }>(
    `SELECT id FROM enrolment WHERE course_id = $1 AND email = $2
     ORDER BY state IN ('cancelled', 'declined', 'expired', 'turned-down'), applied_at DESC LIMIT 1`,
    [courseId, email],
  );
  if (row === undefined) throw new Error(`${email} has not applied`);
  return linkTo(app, row.id);
}
export function linkTo(
  app: TestApp,
  enrolmentId: string,
  purpose: 'enrolment.confirm' | 'enrolment.manage' = 'enrolment.manage',
  until = '2040-01-01',
): string {
  return `/api/enrolment-links/${signLink(app.config.APP_SECRET, purpose, enrolmentId, new Date(until))}`;
}

export interface Guest {
  readonly email: string;
  readonly page: string;
  see(): Promise<MyEnrolment>;
}
/** Somebody who has applied and confirmed her address. */
export async function aGuest(ground: Ground, courseId: string, name: string, change: Partial<NewEnrolment> = {}): Promise<Guest> {
  const body = application(name, change);
  await ok(apply(ground, courseId, body));
  const page = await ownPage(ground, courseId, body.email);
  await ok(ground.app.anonymous().put(`${page}/confirmation`));
  return { email: body.email, page, see: () => ok(ground.app.anonymous().get<MyEnrolment>(page)) };
}

/** Mail kinds announced for an enrolment, oldest first; those of one instant by name. */
export async function mailsFor({ app }: Ground, courseId: string, email: string): Promise<string[]> {
  const rows = await app.sql<{ kind: string }>(
    `SELECT o.payload->>'kind' AS kind FROM outbox o JOIN enrolment e ON e.id::text = o.payload->>'subjectId'
     WHERE o.job = 'mail.send' AND e.course_id = $1 AND e.email = $2 ORDER BY o.created_at, kind`,
    [courseId, email],
  );
  return rows.map(({ kind }) => kind);
}
