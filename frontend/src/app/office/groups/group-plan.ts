import type { NewGroup, Place } from '@igang/contracts';
import { addDays, GROUP_SIZE, type GroupForm, type LocalDate, SESSION_BUDGET, weekdayOf } from '@igang/domain';
import type { Lang } from '@igang/i18n';

/** Weekly dates, and the holidays that were jumped over on the way. */
export interface PlannedDates {
  readonly dates: string[];
  readonly jumped: { readonly date: string; readonly name: string }[];
}

/** What the form holds: as the contract, with empty text where nothing is written, and the place instead of its code. */
export interface GroupPlan {
  officeId: string;
  name: string;
  place: Place | null;
  themeCode: string;
  form: GroupForm;
  venue: string;
  roomAndKey: string;
  expectedSize: number;
  contactName: string;
  contactEmail: string;
  contactPhone: string;
  contactLanguage: Lang;
  startsAt: string;
  endsAt: string;
  sessionBudget: number;
  budgetReason: string;
  startersWanted: string;
  sessionDates: string[];
}

export function emptyGroup(officeId: string): GroupPlan {
  return {
    officeId,
    name: '',
    place: null,
    themeCode: '',
    form: 'physical',
    venue: '',
    roomAndKey: '',
    expectedSize: 6,
    contactName: '',
    contactEmail: '',
    contactPhone: '',
    contactLanguage: 'nb',
    startsAt: '18:00',
    endsAt: '20:00',
    sessionBudget: SESSION_BUDGET.default,
    budgetReason: '',
    startersWanted: '2',
    sessionDates: dates('', [], SESSION_BUDGET.default),
  };
}

/** As many dates as meetings, the first as chosen and the others as suggested. */
export function dates(first: string, suggested: readonly string[], budget: number): string[] {
  const count = Math.min(Math.max(Math.trunc(budget) || 1, SESSION_BUDGET.min), SESSION_BUDGET.max);
  return Array.from({ length: count }, (_, i) => (i === 0 ? (suggested[0] ?? first) : (suggested[i] ?? '')));
}

export function needsReason(budget: number): boolean {
  return budget > SESSION_BUDGET.withoutReason;
}

/** What is sent: nothing for what does not apply. */
export function newGroup({ place, themeCode, startersWanted, budgetReason, ...plan }: GroupPlan): NewGroup {
  return {
    ...plan,
    municipalityCode: place?.municipalityCode ?? '',
    startersWanted: Number(startersWanted),
    ...(themeCode === '' ? {} : { themeCode }),
    ...(needsReason(plan.sessionBudget) ? { budgetReason } : {}),
  };
}

/** Refusals about one thing, at the field of that thing. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'group.contact-missing': 'contactEmail',
  'group.dates-missing': 'sessionDates.0',
  'group.dates-not-in-order': 'sessionDates.1',
  'group.in-the-past': 'sessionDates.0',
  'budget.out-of-range': 'sessionBudget',
  'budget.reason-missing': 'budgetReason',
};
export function fieldOf(code: string): string | undefined {
  return FIELD_OF[code];
}

/** Hours to begin with, where people can meet at that part of the day (`?tid=day`); the form's own otherwise. */
export function hoursFor(daypart: string | undefined): Partial<Pick<GroupPlan, 'startsAt' | 'endsAt'>> {
  return daypart === 'day' ? { startsAt: '11:00', endsAt: '13:00' } : {};
}

/** Starters are asked and people invited before it. */
const AHEAD_DAYS = 21;

/** The first such weekday (`?ukedag=2`, Monday is 1) that leaves time to ask. */
export function firstMeeting(today: LocalDate, weekday: string | undefined): LocalDate | undefined {
  const wanted = Number(weekday);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 7) return undefined;
  const earliest = addDays(today, AHEAD_DAYS);
  return addDays(earliest, (wanted - weekdayOf(earliest) + 7) % 7);
}

/** So many as wait (`?folk=6`), within what a group can be. */
export function sizeFor(people: string | undefined): Partial<Pick<GroupPlan, 'expectedSize'>> {
  const count = Math.trunc(Number(people));
  return count > 0 ? { expectedSize: Math.min(Math.max(count, GROUP_SIZE.min), GROUP_SIZE.max) } : {};
}
