import type { MailKind } from '@igang/contracts';
import type { Lang } from '@igang/i18n';
import type { MailValues } from '@igang/i18n/messages/mail';
import { sampleMail } from '../../backend/src/messages/notifications/samples/samples.ts';

/** What is otherwise than in the sample; made of the sample where it differs by language. */
type Other<V> = Partial<V> | ((sample: V) => Partial<V>);
/** By the name of the case. */
export type CasesOf<K extends MailKind> = { readonly [Kind in K]: Readonly<Record<string, Other<MailValues[Kind]>>> };

/** The values of a kind in every case: the sample first. */
export function valuesOf<K extends MailKind>(kind: K, lang: Lang, cases: CasesOf<K>[K]): [name: string, value: MailValues[K]][] {
  const sample = sampleMail(kind, lang).value;
  const changed = Object.entries(cases).map(([name, other]): [string, MailValues[K]] => [
    name,
    { ...sample, ...(typeof other === 'function' ? other(sample) : other) },
  ]);
  return [['sample', sample], ...changed];
}
