import {
  hasLetter,
  isOrganisationNumber,
  isLocalDate,
  LANGS,
  readWrittenEmail,
  readWrittenOrganisationNumber,
  readWrittenPhone,
  readWrittenPostalCode,
  withoutBullet,
  withoutInvisible,
} from '@igang/domain';
import * as z from 'zod';

// What zod compiles while it runs needs eval, which our pages' policy forbids: in a browser it would ask, and be refused.
if ('document' in globalThis) z.config({ jitless: true });

/** One line of text from a person: trimmed, normalised, no control characters, at most `max` characters. */
export function line(max: number, min = 1) {
  return z
    .string()
    .transform((text) => withoutInvisible(text.normalize('NFC')).replace(/\s+/gu, ' ').trim())
    .pipe(
      z
        .string()
        .min(min)
        .max(max)
        .regex(/^[^\p{Cc}\p{Cs}]*$/u),
    );
}

/** What somebody is called: a line with a letter in it and none lost on the way, without the bullet of the list it was copied from. */
export function personName(max: number) {
  return line(max)
    .transform(withoutBullet)
    .refine((text) => hasLetter(text) && !text.includes('\ufffd'), { params: { reason: 'format' } });
}

/** What somebody asks to be called, and is greeted by; empty text means by her first name. */
export const Called = line(40, 0)
  .refine((text) => text === '' || hasLetter(text), { params: { reason: 'format' } })
  .transform((text) => (text === '' ? undefined : text))
  .optional();

/** What somebody searches for, on one line. */
export const SearchText = line(60, 0);

/** Several lines of text; line breaks are kept, other control characters refused. */
export function lines(max: number) {
  return z
    .string()
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .max(max)
        .regex(/^(?:[^\p{Cc}\p{Cs}]|\n)*$/u),
    );
}

/** Empty text means "not given". */
export function optionalLine(max: number) {
  return line(max, 0)
    .transform((text) => (text === '' ? undefined : text))
    .optional();
}

/** Several lines that may be left out; empty text means "not given". */
export function optionalLines(max: number) {
  return lines(max)
    .transform((text) => (text === '' ? undefined : text))
    .optional();
}

const EMAIL = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** An address mail can be sent to; plus signs and internationalised domains (kåre@blåbær.example.no's domain) are fine. */
export const Email = z.string().transform(readWrittenEmail).pipe(z.string().min(6).max(254).regex(EMAIL));
/** An address that may be left out; empty text means "not given". */
export const OptionalEmail = z
  .union([z.literal(''), Email])
  .transform((text) => (text === '' ? undefined : text))
  .optional();
export const Phone = z
  .string()
  .transform(readWrittenPhone)
  // A country, and in Norway eight digits or a short number of five.
  .pipe(z.string().regex(/^(?:\+47(?:\d{8}|0\d{4})|\+(?!47)[1-9]\d{6,14})?$/))
  .transform((text) => (text === '' ? undefined : text))
  .optional();
export const PostalCode = z
  .string()
  .transform(readWrittenPostalCode)
  .pipe(z.string().regex(/^\d{4}$/));
/** The same, that may be left out; empty text means "not given". */
export const OptionalPostalCode = z
  .union([z.literal(''), PostalCode])
  .transform((text) => (text === '' ? undefined : text))
  .optional();
/** Where to search from: a postal code, else a municipality; `p` or `k` in front says which. */
export const Near = z.string().regex(/^[pk]?\d{4}$/);
/** Nine digits of the register of organisations, that may be left out; empty text means "not given". */
export const OptionalOrganisationNumber = z
  .string()
  .transform(readWrittenOrganisationNumber)
  .refine((text) => text === '' || isOrganisationNumber(text), { params: { reason: 'organisation-number' } })
  .transform((text) => (text === '' ? undefined : text))
  .optional();
export const MunicipalityCode = z.string().regex(/^\d{4}$/);
/** A theme by its code; none is empty text. */
export const ThemeCode = z.string().regex(/^[a-z-]{0,40}$/);
export const Language = z.enum(LANGS);
export type Language = z.infer<typeof Language>;
export const Id = z.uuid();
export const Day = z.string().refine(isLocalDate, { params: { reason: 'date' } });
export const Time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
/** ISO 8601 instant, UTC. */
export const Instant = z.iso.datetime();
export const Kilometres = z.number().nonnegative();
/** The same words in every language of the product. */
export const Words = z.strictObject({ nb: z.string(), nn: z.string(), en: z.string() });
export type Words = z.infer<typeof Words>;

/** Keyset paging: `next` is handed back as `cursor`; null on the last page. `total`: how many there are in all, told with the first page of the office's lists. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), next: z.string().nullable(), total: z.number().int().optional() });
}
export interface Page<T> {
  items: T[];
  next: string | null;
  total?: number | undefined;
}
export const PageQuery = z.strictObject({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** RFC 9457 problem details with our code and, for bad input, each field that is wrong. */
export const Problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    detail: z.string(),
    /** Values the sentence was made from. */
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    requestId: z.string(),
    fields: z.array(z.strictObject({ path: z.string(), code: z.string(), detail: z.string() })),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
