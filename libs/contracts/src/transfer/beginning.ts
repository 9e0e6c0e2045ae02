import { BEGINNING_STEPS, MAIL_STATES } from '@igang/domain';
import * as z from 'zod';
import { Email, Language, line, personName, Phone, Words } from '../common.ts';
import { CountyCode, OfficeChange } from '../organisation/offices.ts';

const Code = line(40);
const Slug = line(80);
/** More offices than a country needs. */
const OFFICES = 30;

/** Whether the first-run page can be opened: nobody has begun here. */
export const BeginningState = z.strictObject({ isOpen: z.boolean() }).meta({ id: 'BeginningState' });
export type BeginningState = z.infer<typeof BeginningState>;

export const SetupCode = z.strictObject({ code: Code }).meta({ id: 'SetupCode' });
export type SetupCode = z.infer<typeof SetupCode>;

/** What she chooses among. */
export const BeginningChoices = z
  .strictObject({
    counties: z.array(z.strictObject({ code: CountyCode, name: z.string() })),
    courseTypes: z.array(z.strictObject({ code: z.string(), names: Words, days: z.number().int() })),
    themes: z.array(z.strictObject({ code: z.string(), names: Words })),
  })
  .meta({ id: 'BeginningChoices' });
export type BeginningChoices = z.infer<typeof BeginningChoices>;

const FirstOffice = OfficeChange.extend({ counties: z.array(CountyCode).min(1).max(50) });
const haveEachCountyOnce = (offices: readonly { readonly counties: readonly string[] }[]) => {
  const given = offices.flatMap(({ counties }) => counties);
  return new Set(given).size === given.length;
};

/** How an organisation begins: its national office, who looks after it, its district offices if it has any, and what it offers. */
export const Beginning = z
  .strictObject({
    code: Code,
    office: OfficeChange,
    administrator: z.strictObject({ name: personName(120), email: Email, phone: Phone, language: Language }),
    /** None where one office has the whole country. */
    districts: z
      .array(FirstOffice)
      .max(OFFICES)
      .refine(haveEachCountyOnce, { params: { reason: 'choice' } }),
    courseTypes: z.array(Slug).max(50),
    themes: z.array(Slug).max(100),
  })
  .meta({ id: 'Beginning' });
export type Beginning = z.infer<typeof Beginning>;

/** What is left before the first course can be held, and whether mails leave. */
export const BeginningProgress = z
  .strictObject({
    steps: z.array(z.strictObject({ step: z.enum(BEGINNING_STEPS), isDone: z.boolean() })),
    /** The last sign-in mail to who asks: what became of it, and what the mail server said when it took none. */
    mail: z.strictObject({ state: z.enum(MAIL_STATES), at: z.string(), failure: z.string().nullable() }).nullable(),
  })
  .meta({ id: 'BeginningProgress' });
export type BeginningProgress = z.infer<typeof BeginningProgress>;
