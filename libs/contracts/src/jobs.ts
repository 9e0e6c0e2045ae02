import * as z from 'zod';
import { Id } from './common.ts';

/** Every mail Igang sends (product.md section 7). Each has a template in three languages and a condition checked when it leaves. */
export const MAIL_KINDS = [
  'sign-in.link',
  'enrolment.confirm-address',
  'enrolment.confirmed',
  'enrolment.waitlisted',
  'enrolment.offered',
  'enrolment.offer-expired',
  'enrolment.cancelled',
  'enrolment.reminder',
  'enrolment.course-changed',
  'enrolment.course-cancelled',
  'enrolment.certificate',
  'request.asked',
  'request.reminder',
  'request.taken',
  'request.thanks',
  'session.tomorrow',
  'session.log-missing',
  'handover.thanks',
  'handover.pack',
  'interest.confirm',
  'interest.course',
  'course.evaluation',
  'follow-up.ask',
  'follow-up.reminder',
] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/**
 * Every job: the shape of its payload (ids, never personal data or secrets) and the queue it contends in. `mail.send`:
 * `subjectId` is the enrolment, request, session, group, follow-up or person the mail is about; `deliveryId` the first job
 * of a mail that waited for the morning or for a mail server, so that the delivery's row stays the same one.
 */
export const JOBS = {
  'mail.send': { queue: 'mail', payload: z.strictObject({ kind: z.enum(MAIL_KINDS), subjectId: Id, deliveryId: Id.optional() }) },
  'place-offer.expire': { queue: 'default', payload: z.strictObject({ offerId: Id }) },
  'course.close': { queue: 'default', payload: z.strictObject({ courseId: Id }) },
  'course.remind': { queue: 'default', payload: z.strictObject({ courseId: Id, daysBefore: z.number().int() }) },
  'request.remind': { queue: 'default', payload: z.strictObject({ requestId: Id }) },
  'request.expire': { queue: 'default', payload: z.strictObject({ requestId: Id }) },
  'session.remind': { queue: 'default', payload: z.strictObject({ sessionId: Id }) },
  'session.check-log': { queue: 'default', payload: z.strictObject({ sessionId: Id, again: z.boolean() }) },
  'import.check': { queue: 'default', payload: z.strictObject({ importId: Id }) },
  'import.write': { queue: 'default', payload: z.strictObject({ importId: Id }) },
  'import.undo': { queue: 'default', payload: z.strictObject({ importId: Id }) },
  'import.forget': { queue: 'default', payload: z.strictObject({ importId: Id }) },
  'interest.tell': { queue: 'default', payload: z.strictObject({ courseId: Id }) },
  'interest.forget': { queue: 'default', payload: z.strictObject({ interestId: Id }) },
  'course.evaluate': { queue: 'default', payload: z.strictObject({ courseId: Id }) },
  'follow-up.advance': { queue: 'default', payload: z.strictObject({ followUpId: Id }) },
} as const;
export type JobName = keyof typeof JOBS;
export type JobPayload<N extends JobName> = z.infer<(typeof JOBS)[N]['payload']>;
export const QUEUES = ['mail', 'default'] as const;
export type QueueName = (typeof QUEUES)[number];
