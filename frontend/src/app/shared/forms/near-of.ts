import type { Place } from '@igang/contracts';

/** What the API calls a place: `4365` for a postal code, `k1121` for a municipality. */
export function nearOf(place: Pick<Place, 'kind' | 'code'> | null | undefined): string | undefined {
  if (place === null || place === undefined) return undefined;
  return place.kind === 'municipality' && /^\d/.test(place.code) ? `k${place.code}` : place.code;
}
