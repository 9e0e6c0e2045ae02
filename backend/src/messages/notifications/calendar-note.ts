import type { Lang } from '@igang/i18n';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { shownPhone } from '@igang/i18n/text';
import type { Sender } from './mail.ts';

/** What stands in a calendar entry under when and where: how to find the way, whom to ring, where there is more. */
export function calendarNote(lang: Lang, { phone }: Sender, accessNote: string | undefined, url: string): string {
  const w = documentsIn[lang].calendar;
  return [accessNote, phone === null ? undefined : w.ring({ phone: shownPhone(phone) }), w.more({ address: url })]
    .filter(Boolean)
    .join('\n');
}
