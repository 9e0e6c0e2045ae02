import { computed, inject, type Signal } from '@angular/core';
import { outsideQuietHours } from '@igang/domain/time';
import { formats, Today, words } from '../../shared/i18n/index.ts';
import { phoneWords } from '../words.ts';

/** When mail that is sent now leaves: at once, or in the morning when it is night. Looks at the clock anew each time `asked` changes. */
export function mailLeaves(asked: Signal<unknown>): Signal<string> {
  const [w, f, today] = [words(phoneWords), formats(), inject(Today).date];
  return computed(() => {
    asked();
    const now = new Date();
    const at = outsideQuietHours(now);
    return at > now ? w().mail.morning({ when: f().moment(at, today()) }) : w().mail.now;
  });
}
