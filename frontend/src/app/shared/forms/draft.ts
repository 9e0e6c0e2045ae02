import { effect, signal, type Signal, untracked, type WritableSignal } from '@angular/core';

export interface Draft<T> {
  readonly value: WritableSignal<T>;
  /** Something written earlier was found on this device. */
  readonly restored: Signal<boolean>;
  /** After sending: forget what was written. */
  clear(): void;
}

const PREFIX = 'igang.draft.';
const KEPT_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * What a form holds, kept on this device until it is sent, so that nothing typed is lost. Keys that the form no longer
 * has are dropped. `draft('sign-up.' + courseId, { name: '', email: '' })`.
 */
export function draft<T extends object>(key: string, initial: T): Draft<T> {
  const kept = read(PREFIX + key, initial);
  const value = signal<T>(kept ?? initial);
  const restored = signal(kept !== undefined);
  let untouched = value();
  effect(() => {
    const now = value();
    if (now !== untouched) write(PREFIX + key, now);
  });
  return {
    value,
    restored: restored.asReadonly(),
    clear: () => {
      untouched = initial;
      untracked(() => value.set(initial));
      restored.set(false);
      forget(PREFIX + key);
    },
  };
}

function read<T extends object>(key: string, initial: T): T | undefined {
  try {
    const { at, value } = JSON.parse(localStorage.getItem(key) ?? '{}') as { at?: number; value?: Partial<T> };
    if (value === undefined || at === undefined || Date.now() - at > KEPT_DAYS * DAY_MS) return undefined;
    const known = Object.entries(value).filter(([name]) => name in initial);
    return { ...initial, ...(Object.fromEntries(known) as Partial<T>) };
  } catch {
    // Closed storage, or written by an older version: begin with an empty form.
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), value }));
  } catch {
    return;
  }
}

function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    return;
  }
}
