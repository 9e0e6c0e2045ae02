import { signal, type Signal } from '@angular/core';

export interface Receipt<T> {
  /** What was sent from this tab; undefined when nothing was, or when the browser keeps nothing. */
  readonly value: Signal<T | undefined>;
  keep(sent: T): void;
  forget(): void;
}

const PREFIX = 'igang.receipt.';

/**
 * What a receipt's page says, for as long as this tab is open: a phone loads a page anew by itself when somebody comes back from her
 * mail, and then an empty form would say that nothing was sent. Nothing of it outlives the tab.
 *
 *     protected readonly receipt = receipt<Sent>(`sign-up.${courseId}`);
 */
export function receipt<T extends object>(key: string): Receipt<T> {
  const value = signal<T | undefined>((read(PREFIX + key) as T | null) ?? undefined);
  return {
    value: value.asReadonly(),
    keep: (sent) => {
      value.set(sent);
      write(PREFIX + key, JSON.stringify(sent));
    },
    forget: () => {
      value.set(undefined);
      write(PREFIX + key, 'null');
    },
  };
}

/** Closed or full storage: the receipt is there until the page is loaded anew. */
function read(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

function write(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text);
  } catch {
    return;
  }
}
