import { DAY_MS } from '@igang/domain';

/**
 * What the pages leave on a device, each with the day it is deleted and, where somebody is signed in, with whose it is: nobody sees what
 * another has written on the same device. Storage may refuse at any time (full, blocked, private window); then nothing is kept, and the
 * page goes on.
 */
const OURS = 'igang.';
/** How the device is set, whoever uses it; everything else of ours goes when somebody signs out. */
const SETTINGS: readonly string[] = ['igang.language', 'igang.appearance'];
/** Kinds that have an end. */
const ENDING: readonly string[] = ['igang.draft.', 'igang.checks.'];
/** For drafts of before each said itself until when it is kept. */
const OLD_KEPT_MS = 14 * DAY_MS;
/** Between whose it is and what it is; no key and no id has it. */
const OF = '@';

export interface Place {
  readonly kind: 'draft' | 'checks';
  /** Who is signed in; empty when nobody is. */
  readonly owner: string;
  readonly key: string;
}
interface Kept {
  readonly at?: number;
  readonly until?: number;
  readonly value?: unknown;
}

export const kept = {
  read: (place: Place, now = Date.now()): unknown =>
    ifAllowed(() => {
      const found = parsed(localStorage.getItem(addressOf(place)));
      return isOver(found, now) ? undefined : found?.value;
    }),
  /** Whether the device took it. */
  write: (place: Place, value: unknown, days: number, now = Date.now()): boolean =>
    ifAllowed(() => {
      localStorage.setItem(addressOf(place), JSON.stringify({ at: now, until: now + days * DAY_MS, value } satisfies Kept));
      return true;
    }) ?? false,
  forget: (place: Place): void => ifAllowed(() => localStorage.removeItem(addressOf(place))),
  /** The keys of one kind that begin so. */
  keysOf: ({ kind, owner, key }: Place): string[] => {
    const start = addressOf({ kind, owner, key });
    return ours()
      .filter((address) => address.startsWith(start))
      .map((address) => key + address.slice(start.length));
  },
};

/** Removes what has had its time, whatever page is opened: not shown is not the same as gone. At the start of the program. */
export function sweep(now = Date.now()): void {
  for (const address of ours().filter((one) => ENDING.some((start) => one.startsWith(start))))
    ifAllowed(() => (isOver(parsed(localStorage.getItem(address)), now) ? localStorage.removeItem(address) : undefined));
}

/** At sign-out: everything but how the device is set. */
export function forgetEverything(): void {
  for (const address of ours().filter((one) => !SETTINGS.includes(one))) ifAllowed(() => localStorage.removeItem(address));
  for (const address of ours(() => sessionStorage)) ifAllowed(() => sessionStorage.removeItem(address));
}

/** When somebody signs in: what others who were signed in here have written. */
export function forgetOthers(owner: string): void {
  const isHers = (address: string): boolean => ENDING.some((start) => address.startsWith(start + owner + OF));
  for (const address of ours().filter((one) => one.includes(OF) && !isHers(one))) ifAllowed(() => localStorage.removeItem(address));
}

function addressOf({ kind, owner, key }: Place): string {
  return `${OURS}${kind}.${owner === '' ? '' : owner + OF}${key}`;
}

/** What cannot be read is over too; so is a time further ahead than anything is kept, by a clock that was wrong. */
function isOver(found: Kept | undefined, now: number): boolean {
  if (found?.value === undefined || typeof found.at !== 'number' || found.at > now + DAY_MS) return true;
  return now > (found.until ?? found.at + OLD_KEPT_MS);
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

function ours(storage = (): Storage => localStorage): string[] {
  const all = ifAllowed(() => Array.from({ length: storage().length }, (_, i) => storage().key(i) ?? '')) ?? [];
  return all.filter((address) => address.startsWith(OURS));
}

function ifAllowed<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
