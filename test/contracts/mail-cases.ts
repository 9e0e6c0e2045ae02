import type { MailKind } from '@igang/contracts';
import type { Lang } from '@igang/i18n';
import type { MailValues } from '@igang/i18n/messages/mail';
import { sampleMail } from '../../backend/src/messages/notifications/samples/samples.ts';

/** What is otherwise than in the sample, by the name of the case. */
export type CasesOf<K extends MailKind> = { readonly [Kind in K]: Readonly<Record<string, Partial<MailValues[Kind]>>> };

/** The values of a kind in every case: the sample first. */
export function valuesOf<K extends MailKind>(kind: K, lang: Lang, cases: CasesOf<K>[K]): [name: string, value: MailValues[K]][] {
  const sample = sampleMail(kind, lang).value;
  return [['sample', sample], ...Object.entries(cases).map(([name, other]): [string, MailValues[K]] => [name, { ...sample, ...other }])];
}
