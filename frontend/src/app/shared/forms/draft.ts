import { effect, signal, type Signal, untracked, type WritableSignal } from '@angular/core';
import { keepDraft, forgetDraft, readDraft } from '../kept/index.ts';

export interface Draft<T> {
  readonly value: WritableSignal<T>;
  /** Something written earlier was found on this device. */
  readonly restored: Signal<boolean>;
  /** After sending, or when she empties the form: forget what was written. */
  clear(): void;
}

/** So long for what the signed in write on a device of their own. */
const KEPT_DAYS = 14;

/**
 * What a form holds, kept on this device until it is sent, so that nothing typed is lost. Keys that the form no longer
 * has are dropped. A form that anybody may fill in, also on a library's machine, is kept for a day (`keptDays: 1`).
 *
 *     draft(`sign-up.${courseId}`, { name: '', email: '' }, { keptDays: 1 })
 */
export function draft<T extends object>(key: string, initial: T, { keptDays = KEPT_DAYS } = {}): Draft<T> {
  const kept = readDraft(key, initial);
  const value = signal<T>(kept ?? structuredClone(initial));
  const restored = signal(kept !== undefined);
  let untouched = value();
  effect(() => {
    const now = value();
    if (now !== untouched) keepDraft(key, now, keptDays);
  });
  return {
    value,
    restored: restored.asReadonly(),
    clear: () => {
      // Anew, not the same object: a form knows the rows of a list by what they are.
      untouched = structuredClone(initial);
      untracked(() => value.set(untouched));
      restored.set(false);
      forgetDraft(key);
    },
  };
}
