import type { GroupChange as Change, Place, StaffGroup } from '@igang/contracts';
import { GroupChange } from '@igang/contracts/groups/groups';
import type { GroupForm } from '@igang/domain';
import { shownPhone } from '@igang/i18n/text';
import * as z from 'zod';

/** What the form holds of a group: empty text where nothing is written, choices as text, and the place instead of its code. */
export interface Details {
  name: string;
  place: Place | null;
  themeCode: string;
  form: GroupForm;
  /** Empty: the group needs no starters now. */
  startersWanted: string;
  venue: string;
  roomAndKey: string;
  expectedSize: number;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
}

/** As the contract; the place is looked at by itself, and choices in a select are text. */
export const WRITTEN = GroupChange.omit({ version: true, municipalityCode: true }).extend({
  place: z.any(),
  themeCode: z.string(),
  startersWanted: z.string(),
}) as z.ZodType<unknown, Details>;

export function detailsOf(group: StaffGroup): Details {
  const { name, venue, roomAndKey, expectedSize, contactName, contactEmail, contactPhone, form, themeCode } = group;
  const texts = {
    venue: venue ?? '',
    roomAndKey: roomAndKey ?? '',
    contactName: contactName ?? '',
    contactPhone: shownPhone(contactPhone ?? ''),
    themeCode: themeCode ?? '',
    startersWanted: wantedOf(group),
  };
  return { name, expectedSize, form, contactEmail: contactEmail ?? '', place: placeOf(group), ...texts };
}

export function changeOf({ place, themeCode, startersWanted, ...details }: Details): Omit<Change, 'version'> {
  return {
    ...details,
    municipalityCode: place?.municipalityCode ?? '',
    themeCode: themeCode === '' ? null : themeCode,
    ...(startersWanted === '' ? {} : { startersWanted: Number(startersWanted) }),
  };
}

function wantedOf({ assignment }: StaffGroup): string {
  const isLive = assignment !== null && assignment.state !== 'completed' && assignment.state !== 'withdrawn';
  return isLive ? String(assignment.startersWanted) : '';
}

function placeOf({ municipalityCode, place }: StaffGroup): Place {
  return { kind: 'municipality', code: municipalityCode, name: place, label: place, municipalityCode, lat: 0, lon: 0 };
}

/** Refusals about one thing, at the field of that thing. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'group.contact-missing': 'contactEmail',
  'group.starters-said-yes': 'startersWanted',
  'group.size-said-yes': 'expectedSize',
  'group.theme-said-yes': 'themeCode',
  'group.theme-avoided': 'themeCode',
};
export function detailOf(code: string): string | undefined {
  return FIELD_OF[code];
}
