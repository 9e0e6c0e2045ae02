import * as z from 'zod';
import { Id } from './common.ts';

/** Every mail Igang sends (product.md section 7). Each has a template in three languages and a condition checked when it leaves. */
export const MAIL_KINDS = [
  'sign-in.link',
  'address.prove',
  'address.moved',
  'enrolment.confirm-address',
  'enrolment.confirmed',
  'enrolment.waitlisted',
  'enrolment.offered',
  'enrolment.offer-expired',
  'enrolment.cancelled',
  'enrolment.reminder',
  'enrolment.course-confirmed',
  'enrolment.course-changed',
  'enrolment.course-cancelled',
  'enrolment.certificate',
  'enrolment.in-review',
  'enrolment.turned-down',
  'enrolment.moved',
  'enrolment.invited',
  'enrolment.same-address',
  'links.mine',
  'party.confirm-address',
  'party.outcome',
  'request.asked',
  'request.reminder',
  'request.taken',
  'request.thanks',
  'group.starter-missing',
  'group.help-wanted',
  'group.starter-back',
  'starter.withdrew',
  'starter.away',
  'starter.back',
  'starter.released',
  'group.meetings-changed',
  'group.confirm-address',
  'session.tomorrow',
  'session.log-missing',
  'group.rescheduled',
  'handover.thanks',
  'handover.pack',
  'interest.confirm',
  'interest.course',
  'enquiry.confirm-address',
  'enquiry.received',
  'enquiry.renew',
  'enquiry.new',
  'enquiry.unanswered',
  'invitation.asked',
  'invitation.called-in',
  'invitation.first-meeting',
  'invitation.taken-back',
  'course.evaluation',
  'follow-up.ask',
  'follow-up.reminder',
  'starter.qualification-expires',
  'starter.supervision',
  'trainer.added',
  'trainer.changed',
  'trainer.removed',
  'trainer.cancelled',
  'course.too-few',
  'role.invited',
  'role.ended',
  'office.closed',
  'office.taken-over',
  'contact-point.confirm',
  'contact-point.hidden',
  'work.digest',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * Every job: the shape of its payload (ids, never personal data or secrets) and the queue it contends in. `mail.send`:
 * `subjectId` is the enrolment, course, request, session, group, follow-up, person or notice the mail is about; `deliveryId` the first job
 * of a mail that waited for the morning or for a mail server, so that the delivery's row stays the same one; `isAsked`: somebody has just
 * asked for it and waits, so it keeps no quiet hours. Jobs with `every` come again by themselves.
 */
export const JOBS = {
  'mail.send': {
    queue: 'mail',
    payload: z.strictObject({ kind: z.enum(MAIL_KINDS), subjectId: Id, deliveryId: Id.optional(), isAsked: z.literal(true).optional() }),
  },
  'place-offer.expire': { queue: 'default', payload: z.strictObject({ offerId: Id }) },
  'enrolment.reward': { queue: 'default', payload: z.strictObject({ enrolmentId: Id }) },
  'enrolment.next-choice': { queue: 'default', payload: z.strictObject({ enrolmentId: Id }) },
  'course.further-choices': { queue: 'default', payload: z.strictObject({ courseId: Id, afterId: Id.optional() }) },
  'answers.forget': { queue: 'default', payload: z.strictObject({}) },
  'course.close': { queue: 'default', payload: z.strictObject({ courseId: Id }) },
  'course.remind': { queue: 'default', payload: z.strictObject({ courseId: Id, daysBefore: z.number().int() }) },
  'course.check-minimum': { queue: 'default', payload: z.strictObject({ courseId: Id }) },
  'qualification.remind': { queue: 'default', payload: z.strictObject({ personId: Id, daysBefore: z.number().int() }) },
  'qualification.lapse': { queue: 'default', payload: z.strictObject({ personId: Id }) },
  'starter.resume': { queue: 'default', payload: z.strictObject({ personId: Id }) },
  'group.resume': { queue: 'default', payload: z.strictObject({ groupId: Id }) },
  'group.close': { queue: 'default', payload: z.strictObject({ groupId: Id }) },
  'group.settle-start': { queue: 'default', payload: z.strictObject({ groupId: Id }) },
  'request.remind': { queue: 'default', payload: z.strictObject({ requestId: Id }) },
  'request.expire': { queue: 'default', payload: z.strictObject({ requestId: Id }) },
  'request.ask-next': { queue: 'default', payload: z.strictObject({ groupId: Id }) },
  'absence.forget': { queue: 'default', payload: z.strictObject({ absenceId: Id }) },
  'session.remind': { queue: 'default', payload: z.strictObject({ sessionId: Id }) },
  'session.check-log': { queue: 'default', payload: z.strictObject({ sessionId: Id, again: z.boolean() }) },
  'import.check': { queue: 'default', payload: z.strictObject({ importId: Id }) },
  'import.write': { queue: 'default', payload: z.strictObject({ importId: Id }) },
  'import.undo': { queue: 'default', payload: z.strictObject({ importId: Id }) },
  'import.forget': { queue: 'default', payload: z.strictObject({ importId: Id }) },
  'matching.run': { queue: 'default', payload: z.strictObject({ matchingId: Id }) },
  'matching.forget': { queue: 'default', payload: z.strictObject({ matchingId: Id }) },
  'enquiry.forget-unproved': { queue: 'default', payload: z.strictObject({ enquiryId: Id }) },
  'enquiry.check-answer': { queue: 'default', payload: z.strictObject({ enquiryId: Id }) },
  'enquiry.ask-renewal': { queue: 'default', payload: z.strictObject({ enquiryId: Id }) },
  'enquiry.expire': { queue: 'default', payload: z.strictObject({ enquiryId: Id }) },
  'invitation.expire': { queue: 'default', payload: z.strictObject({ invitationId: Id }) },
  'invitation.remind': { queue: 'default', payload: z.strictObject({ invitationId: Id }) },
  'group-registration.forget': { queue: 'default', payload: z.strictObject({ registrationId: Id }) },
  'interest.tell': { queue: 'default', payload: z.strictObject({ courseId: Id }) },
  'interest.forget': { queue: 'default', payload: z.strictObject({ interestId: Id }) },
  'course.evaluate': { queue: 'default', payload: z.strictObject({ courseId: Id }) },
  'follow-up.advance': { queue: 'default', payload: z.strictObject({ followUpId: Id }) },
  'county.follow': { queue: 'default', payload: z.strictObject({ countyCode: z.string(), fromId: Id, toId: Id }) },
  'office.hand-over': { queue: 'default', payload: z.strictObject({ officeId: Id, on: z.string() }) },
  'contact-point.ask': { queue: 'default', payload: z.strictObject({}), every: { at: '09:40' } },
  'retention.sweep': { queue: 'default', payload: z.strictObject({}), every: { at: '03:40' } },
  'work.digest': { queue: 'default', payload: z.strictObject({}), every: { weekday: 1, at: '08:00' } },
} as const;
export type JobName = keyof typeof JOBS;
/** When a job that comes again by itself is next due: a weekday (ISO, 1 Monday; left out: every day) and a time in Norway. */
export interface Every {
  readonly weekday?: number;
  readonly at: string;
}
export type JobPayload<N extends JobName> = z.infer<(typeof JOBS)[N]['payload']>;
/** `prompt` is a lane of its own for mails somebody is waiting for with the page open: no other mail stands in their way. */
export const QUEUES = ['prompt', 'mail', 'default'] as const;
export type QueueName = (typeof QUEUES)[number];

const PROMPT_MAILS: ReadonlySet<string> = new Set<MailKind>([
  'sign-in.link',
  'links.mine',
  'enrolment.confirm-address',
  'enrolment.same-address',
  'party.confirm-address',
  'interest.confirm',
  'enquiry.confirm-address',
  'group.confirm-address',
]);

/** Whether somebody sits and waits for this mail. */
export function isPrompt(kind: MailKind): boolean {
  return PROMPT_MAILS.has(kind);
}

/** The queue a job contends in. */
export function queueOf(job: JobName, payload: unknown): QueueName {
  const { kind } = (payload ?? {}) as { kind?: unknown };
  return job === 'mail.send' && typeof kind === 'string' && PROMPT_MAILS.has(kind) ? 'prompt' : JOBS[job].queue;
}
