import { DestroyRef, effect, inject, signal, type Signal, untracked, type WritableSignal } from '@angular/core';
import { Session } from '../api/index.ts';
import { Keeping, kept, type Place } from '../kept/index.ts';

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
 * What a form holds, kept on this device until it is sent, so that nothing typed is lost; hers who is signed in and nobody else's, deleted
 * when she signs out. Keys that the form no longer has are dropped. A form that anybody may fill in, also on a library's machine, is kept
 * for a day (`keptDays: 1`).
 *
 *     draft(`sign-up.${courseId}`, { name: '', email: '' }, { keptDays: 1 })
 */
export function draft<T extends object>(key: string, initial: T, { keptDays = KEPT_DAYS } = {}): Draft<T> {
  const me = inject(Session).me;
  const place = (): Place => ({ kind: 'draft', owner: me()?.person.id ?? '', key });
  const keeping = inject(Keeping);
  keeping.aDraft();
  const found = untracked(() => read(place(), initial));
  const value = signal<T>(found ?? structuredClone(initial));
  const restored = signal(found !== undefined);
  let [untouched, owner] = [value(), untracked(place).owner];
  let written = untouched;
  const keep = (): void => {
    const now = value();
    if (now === untouched || now === written) return;
    written = now;
    keeping.wrote(kept.write(untracked(place), now, keptDays));
  };
  effect(keep);
  beforeLeaving(keep);
  // Who she is may come after the page: then what she herself wrote here, unless she has begun anew.
  effect(() => {
    const now = place();
    if (now.owner === owner) return;
    owner = now.owner;
    const hers = read(now, initial);
    if (hers === undefined || untracked(value) !== untouched) return;
    untouched = hers;
    value.set(hers);
    restored.set(true);
  });
  return {
    value,
    restored: restored.asReadonly(),
    clear: () => {
      // Anew, not the same object: a form knows the rows of a list by what they are.
      untouched = structuredClone(initial);
      untracked(() => value.set(untouched));
      restored.set(false);
      kept.forget(untracked(place));
    },
  };
}

/** Effects come a moment after what was typed; a page that is closed at once has no such moment. */
function beforeLeaving(keep: () => void): void {
  addEventListener('pagehide', keep);
  inject(DestroyRef).onDestroy(() => removeEventListener('pagehide', keep));
}

function read<T extends object>(place: Place, initial: T): T | undefined {
  const value = kept.read(place);
  if (typeof value !== 'object' || value === null) return undefined;
  const known = Object.entries(value).filter(([name]) => name in initial);
  return { ...initial, ...Object.fromEntries(known) };
}
