import type { Lang } from '@igang/i18n';
import { documentWords } from '@igang/i18n/training/documents';
import { shownPhone } from '@igang/i18n/text';
import type { Sender } from './mail.ts';

/** What stands in a calendar entry under when and where: how to find the way, whom to ring, where there is more. */
export function calendarNote(lang: Lang, { phone }: Sender, accessNote: string | undefined, url: string): string {
  const w = documentWords[lang].calendar;
  return [accessNote, phone === null ? undefined : w.ring(shownPhone(phone)), w.more(url)].filter(Boolean).join('\n');
}
