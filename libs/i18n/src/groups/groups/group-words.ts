import { atPlace } from '../../at-place.ts';
import type { Lang } from '../../lang.ts';

/** What a group that began by itself is called where the office sees it, until it gives itself a name. */
export const ownGroupName: Readonly<Record<Lang, (place: string) => string>> = {
  nb: (place) => `Egen gruppe ${atPlace(place)}`,
  nn: (place) => `Eiga gruppe ${atPlace(place)}`,
  en: (place) => `A group of its own in ${place}`,
};

/** Where a group meets that has no room. */
export const meetsOnline: Readonly<Record<Lang, string>> = { nb: 'På nettet', nn: 'På nettet', en: 'Online' };
