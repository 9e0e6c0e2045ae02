import { computed, effect, inject, type Signal } from '@angular/core';
import type { StarterPage } from '@igang/contracts';
import { NO_ANSWER, read, type Read } from '../../shared/api/index.ts';
import { StarterBook } from './starter-book.ts';
import { withWaiting } from './waiting.ts';

export interface HerPage extends Read<StarterPage> {
  /** Shown from the device, since the server did not answer. */
  readonly fromDevice: Signal<boolean>;
}

/** The starter's page, with what waits on this device in it; from the device when the server does not answer. */
export function herPage(): HerPage {
  const book = inject(StarterBook);
  const page = read<StarterPage>(() => '/starter');
  const fromDevice = computed(() => page.problem()?.code === NO_ANSWER && (page.value() ?? book.kept()) !== undefined);
  effect(() => {
    const value = page.value();
    if (value !== undefined) void book.keep(value);
  });
  effect(() => {
    if (book.sent() > 0) page.reload();
  });
  const value = computed(() => {
    const shown = page.value() ?? (fromDevice() ? book.kept() : undefined);
    return shown && withWaiting(shown, book.waiting(), fromDevice() ? new Date() : undefined);
  });
  return { ...page, value, fromDevice, problem: computed(() => (fromDevice() ? undefined : page.problem())) };
}
