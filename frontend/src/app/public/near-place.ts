import { Service, signal } from '@angular/core';
import type { Place } from '@igang/contracts';

const STORED = 'igang.place';

/** The place the reader searches near, remembered on this device and nowhere else. */
@Service()
export class NearPlace {
  readonly #place = signal<Place | null>(readStored());
  readonly place = this.#place.asReadonly();

  choose(place: Place | null): void {
    this.#place.set(place);
    writeStored(place);
  }
}

/** What the API calls a place: `4365` for a postal code, `k1121` for a municipality. */
export function nearOf(place: Pick<Place, 'kind' | 'code'> | null | undefined): string | undefined {
  if (place == null) return undefined;
  return place.kind === 'municipality' && /^\d/.test(place.code) ? `k${place.code}` : place.code;
}

/** Whether an address like `?sted=4365` is of the kind the API understands; anything else is left out. */
export function isNear(text: string | undefined): text is string {
  return text !== undefined && /^(?:p|k)?\d{4}$/.test(text);
}

function readStored(): Place | null {
  try {
    const place = JSON.parse(localStorage.getItem(STORED) ?? 'null') as Place | null;
    return place !== null && typeof place.code === 'string' && typeof place.name === 'string' ? place : null;
  } catch {
    return null;
  }
}

function writeStored(place: Place | null): void {
  try {
    if (place === null) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, JSON.stringify(place));
  } catch {
    return;
  }
}
