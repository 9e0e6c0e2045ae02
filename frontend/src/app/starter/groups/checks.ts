import { inject, signal, type Signal, untracked } from '@angular/core';
import { Session } from '../../shared/api/index.ts';
import { kept, type Place } from '../../shared/kept/index.ts';

export interface Checks {
  readonly ticked: Signal<readonly string[]>;
  toggle(item: string): void;
}

/** A group that takes longer to begin has been rung more than once. */
const KEPT_DAYS = 180;

/** Lists to tick off, for the reader's own eyes: kept on this device until she signs out, never sent. */
export function checkLists(): (key: string) => Checks {
  const me = inject(Session).me;
  return (key) => {
    const place = (): Place => ({ kind: 'checks', owner: untracked(me)?.person.id ?? '', key });
    const ticked = signal<readonly string[]>(wordsIn(kept.read(place())));
    return {
      ticked: ticked.asReadonly(),
      toggle: (item) => {
        ticked.update((all) => (all.includes(item) ? all.filter((each) => each !== item) : [...all, item]));
        kept.write(place(), ticked(), KEPT_DAYS);
      },
    };
  };
}

function wordsIn(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string') : [];
}
