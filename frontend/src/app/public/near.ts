import type { Place } from '@igang/contracts';

/** What the API calls a place: `4365` for a postal code, `k1121` for a municipality. */
export function nearOf(place: Pick<Place, 'kind' | 'code'> | null | undefined): string | undefined {
  if (place === null || place === undefined) return undefined;
  return place.kind === 'municipality' && /^\d/.test(place.code) ? `k${place.code}` : place.code;
}

/** Whether an address like `?sted=4365` is of the kind the API understands; anything else is left out. */
export function isNear(text: string | undefined): text is string {
  return text !== undefined && /^(?:p|k)?\d{4}$/.test(text);
}
