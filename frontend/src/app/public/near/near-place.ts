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
