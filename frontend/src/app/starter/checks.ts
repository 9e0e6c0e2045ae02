import { signal, type Signal } from '@angular/core';

export interface Checks {
  readonly ticked: Signal<readonly string[]>;
  toggle(item: string): void;
  clear(): void;
}

const PREFIX = 'igang.checks.';

/** A list to tick off, for the reader's own eyes: kept on this device, never sent. */
export function checks(key: string): Checks {
  const ticked = signal<readonly string[]>(read(PREFIX + key));
  return {
    ticked: ticked.asReadonly(),
    toggle: (item) => {
      ticked.update((all) => (all.includes(item) ? all.filter((each) => each !== item) : [...all, item]));
      write(PREFIX + key, ticked());
    },
    clear: () => {
      ticked.set([]);
      write(PREFIX + key, []);
    },
  };
}

function read(key: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}

function write(key: string, items: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(items));
  } catch {
    return;
  }
}
