import type { MailKind } from '@igang/contracts';
import type { Lang } from '@igang/i18n';
import type { Composed } from '../notifications/mail.ts';
import { sampleMail } from '../notifications/samples/samples.ts';
import { compose } from './compose.ts';

/** A mail with sample values, as it leaves. */
export function composeSample(kind: MailKind, lang: Lang): Promise<Composed> {
  return compose(sampleMail(kind, lang));
}
