import type { Created } from '@igang/contracts';
import { aHost, aStaffMember, aVenue, type Client, courseTypeId, ok, type TestApp } from '../../harness/index.ts';
import { type Cast, aCast, aGroup } from '../groups/group-steps.ts';
import { aDraft, aGuest, anOpenCourse, type Ground, type Guest } from '../training/course-steps.ts';
import { csv, uploaded } from '../transfer/import-steps.ts';

/** An office with something of every kind, and who is part of it. */
export interface FullOffice {
  readonly cast: Cast;
  readonly ground: Ground;
  readonly guest: Guest;
  readonly courseId: string;
  readonly draftId: string;
  readonly groupId: string;
  readonly trainerId: string;
  readonly host: { readonly personId: string; readonly contactPointId: string };
}

export const seeker = (officeId: string, name: string) => ({
  ...{ officeId, name, phone: '40000000', language: 'nb', near: '4340', channel: 'phone', wants: 'join', isAdult: true, consent: true },
});

/** Something of all that an office can have under way, made as people make it. */
export async function aFullOffice(app: TestApp): Promise<FullOffice> {
  const cast = await aCast(app);
  const { officeId, kari, kariId, maria } = cast;
  const ground: Ground = { app, officeId, kari, kariId, venueId: await aVenue(app, officeId), typeId: await courseTypeId(app) };
  const trainerId = await aStaffMember(app, 'trainer', officeId, 'Trond Trener');
  const courseId = await anOpenCourse(ground, { trainerIds: [trainerId] });
  const guest = await aGuest(ground, courseId, 'Gro Gjest');
  const draftId = await aDraft(ground);
  await ok(kari.post<Created>(`/api/staff/courses/${courseId}/templates`, { name: 'Helgekurs' }));
  const host = await aHost(app, officeId);
  const groupId = await aGroup(cast);
  await ok(maria.put('/api/starter/supervision'));
  await ok(kari.post<Created>('/api/staff/enquiries', { ...seeker(officeId, 'Randi Moe'), contactPointId: host.contactPointId }));
  await unproved(app);
  const starters = csv('navn;e-post;postnummer;godkjent', 'Siri Strand;siri@example.no;4340;2025-11-01');
  await uploaded(app, kari, { kind: 'starters', officeId }, starters);
  await ok(kari.post<Created>('/api/staff/matchings', { officeId }));
  await ok(kari.put(`/api/calendar-links/offices/${officeId}`));
  await invited(kari, officeId);
  return { cast, ground, guest, courseId, draftId, groupId, trainerId, host };
}

async function unproved(app: TestApp): Promise<void> {
  const visitor = app.anonymous();
  const wish = { name: 'Ukjent', email: 'ukjent@example.no', language: 'nb', near: '4340', wants: 'join', form: 'physical' };
  await ok(visitor.post('/api/enquiries', { ...wish, isAdult: true, consent: true }));
  const group = { email: 'egen@example.no', language: 'nb', near: '4340', people: 6, startsAt: '18:00', endsAt: '20:00' };
  await ok(visitor.post('/api/group-registrations', { ...group, everyoneIsAdult: true }));
  await ok(visitor.post('/api/interests', { email: 'venter@example.no', near: '4365', radiusKm: 50, language: 'nb' }));
  await app.sql('UPDATE interest SET confirmed_at = $1', [app.clock.now()]);
}

async function invited(kari: Client, officeId: string): Promise<void> {
  for (const role of ['coordinator', 'trainer'] as const) {
    const her = { name: 'Invitert', email: `${role}@example.no`, language: 'nb' };
    await ok(kari.post<Created>('/api/staff/role-invitations', { officeId, role, ...her }));
  }
}
