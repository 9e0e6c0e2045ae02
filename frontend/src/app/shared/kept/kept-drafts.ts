const PREFIX = 'igang.draft.';
const DAY_MS = 86_400_000;
/** For drafts of before each said itself until when it is kept. */
const OLD_KEPT_MS = 14 * DAY_MS;

interface Kept {
  readonly at?: number;
  readonly until?: number;
  readonly value?: unknown;
}

/** Drafts whose time is over are removed, whatever page she opens: not shown is not the same as gone. At the start of the program. */
export function sweepDrafts(now = Date.now()): void {
  withStorage((storage) => {
    const names = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
    for (const name of names) if (name.startsWith(PREFIX) && isOver(parsed(storage.getItem(name)), now)) storage.removeItem(name);
  });
}

export function readDraft<T extends object>(key: string, initial: T, now = Date.now()): T | undefined {
  return withStorage((storage) => {
    const kept = parsed(storage.getItem(PREFIX + key));
    if (isOver(kept, now)) {
      storage.removeItem(PREFIX + key);
      return undefined;
    }
    const known = Object.entries(kept?.value ?? {}).filter(([name]) => name in initial);
    return { ...initial, ...Object.fromEntries(known) };
  });
}

export function keepDraft(key: string, value: unknown, days: number, now = Date.now()): void {
  withStorage((storage) => {
    storage.setItem(PREFIX + key, JSON.stringify({ at: now, until: now + days * DAY_MS, value } satisfies Kept));
  });
}

export function forgetDraft(key: string): void {
  withStorage((storage) => {
    storage.removeItem(PREFIX + key);
  });
}

/** What cannot be read is over too; so is a time further ahead than anything is kept, by a clock that was wrong. */
function isOver(kept: Kept | undefined, now: number): boolean {
  if (kept?.value === undefined || typeof kept.at !== 'number' || kept.at > now + DAY_MS) return true;
  return now > (kept.until ?? kept.at + OLD_KEPT_MS);
}

function parsed(text: string | null): Kept | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    // Written by something else.
    return undefined;
  }
}

/** Storage may be closed to us, or full: then nothing is kept. */
function withStorage<T>(act: (storage: Storage) => T): T | undefined {
  try {
    return act(localStorage);
  } catch {
    return undefined;
  }
}
