import * as z from 'zod';
import { Id, Instant, Words } from '../common.ts';
import { CourseDayView } from './courses.ts';

export const CertificateView = z
  .strictObject({
    id: Id,
    serial: z.string(),
    name: z.string(),
    type: Words,
    /** What the course went through, in its order. */
    modules: z.array(Words),
    days: z.array(CourseDayView),
    place: z.string(),
    officeName: z.string(),
    /** Of the days she was there; null on those issued before it was noted. */
    hours: z.number().nullable(),
    trainers: z.array(z.string()),
    issuedOn: z.string(),
    validUntil: Instant.nullable(),
    withdrawn: z.boolean(),
  })
  .meta({ id: 'Certificate' });
export type CertificateView = z.infer<typeof CertificateView>;

/** As somebody typed it; what is no serial is answered like one that nobody has. */
export const SerialText = z.string().trim().min(1).max(60);
/** All that the public learns: the same shape, and nothing in it, for one that never was and one that was withdrawn. */
export const CertificateCheck = z
  .strictObject({ valid: z.boolean(), type: Words.nullable(), year: z.number().int().nullable() })
  .meta({ id: 'CertificateCheck' });
export type CertificateCheck = z.infer<typeof CertificateCheck>;
