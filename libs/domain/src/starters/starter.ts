import type { Hindrance } from './availability.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { machine } from '../machine.ts';
import type { RefusalCode } from '../refusals.ts';

export const STARTER_STATES = ['applicant', 'in-training', 'qualified', 'paused', 'lapsed', 'retired'] as const;
export type StarterState = (typeof STARTER_STATES)[number];
/** `unqualify`: the only course that ever qualified her was marked as passed by mistake. */
export type StarterAction = 'enrol' | 'qualify' | 'pause' | 'resume' | 'lapse' | 'unqualify' | 'retire';

export const starterMachine = machine<StarterState, StarterAction>(
  { name: 'starter', refusal: 'starter.not-possible', initial: 'applicant' },
  ['enrol', 'qualify', 'pause', 'resume', 'lapse', 'unqualify', 'retire'],
  {
    applicant: { enrol: 'in-training', retire: 'retired' },
    'in-training': { qualify: 'qualified', retire: 'retired' },
    qualified: { qualify: 'qualified', pause: 'paused', lapse: 'lapsed', unqualify: 'in-training', retire: 'retired' },
    paused: { resume: 'qualified', lapse: 'lapsed', unqualify: 'in-training', retire: 'retired' },
    lapsed: { qualify: 'qualified', retire: 'retired' },
    retired: {},
  },
);

/** Those who start groups now, or will again when they have rested. */
export const LIVE_STARTER_STATES = ['qualified', 'paused'] as const satisfies readonly StarterState[];
/** Never qualified. */
export const NOT_YET_QUALIFIED: readonly StarterState[] = ['applicant', 'in-training'];
/** Never qualified, or retired. */
export const NOT_A_STARTER: readonly StarterState[] = ['applicant', 'in-training', 'retired'];
/** A course may change where she stands. */
export const TRAINED: readonly StarterState[] = ['in-training', 'qualified', 'lapsed'];
/** She was, and can be again, but is not asked now. */
export const NOT_ASKED: readonly StarterState[] = ['paused', 'lapsed'];
/** By her own wish. */
export const AWAY: readonly StarterState[] = ['paused', 'retired'];

/** So many days before a qualification ends she is reminded (product.md section 7). */
export const EXPIRY_REMINDER_DAYS = [60, 14] as const;

/** What matching needs to know of one starter. Distances in kilometres, as the crow flies. */
export interface Candidate {
  readonly personId: string;
  readonly state: StarterState;
  readonly qualifiedUntil: Date | undefined;
  readonly confidentialityAgreed: boolean;
  readonly activeGroups: number;
  readonly maxGroups: number;
  readonly avoidedThemes: readonly string[];
  readonly answeredNo: boolean;
  readonly openRequest: boolean;
  readonly distanceKm: number;
  readonly lastAskedAt: Date | undefined;
  readonly groupsStarted: number;
  /** What stands between her and the meetings of this need, if anything. */
  readonly hindrance: Hindrance | undefined;
}
export interface Need {
  readonly theme: string | undefined;
  /** A digital group can be met from anywhere, so distance does not count. */
  readonly digital: boolean;
}

/**
 * Whether a starter may be asked for this need (product.md section 4, rules 6 and 9). Another meeting, days away or
 * times that do not suit are no refusal: dates may still move, and her answer is held to rule 5.
 */
export function mayBeAsked(candidate: Candidate, need: Need, now: Date): Decision<true> {
  if (candidate.answeredNo) return refuse('starter.already-said-no');
  if (candidate.openRequest) return refuse('starter.already-asked');
  return checkStanding(candidate, now) ?? checkLoad(candidate, need) ?? accept(true);
}

/** Why a starter who is near cannot be asked now. What she has asked to be spared, and a no, are not told again here. */
export const LEFT_OUT = ['promise', 'not-qualified', 'away', 'busy', 'meeting'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];
const WHY: Partial<Record<RefusalCode, LeftOut>> = {
  'starter.confidentiality-missing': 'promise',
  'starter.not-qualified': 'not-qualified',
  'starter.not-available': 'away',
  'starter.busy': 'busy',
};

/** The one thing that must change before she can be asked; undefined for who may be asked, and for what is hers alone. */
export function whyLeftOut(candidate: Candidate, need: Need, now: Date): LeftOut | undefined {
  const decision = mayBeAsked(candidate, need, now);
  if (!decision.ok) return WHY[decision.code];
  return candidate.hindrance === 'meeting' ? 'meeting' : undefined;
}

function checkStanding(candidate: Candidate, now: Date) {
  if (candidate.state === 'paused' || candidate.state === 'retired') return refuse('starter.not-available');
  const qualified = candidate.state === 'qualified' && candidate.qualifiedUntil !== undefined && candidate.qualifiedUntil > now;
  if (!qualified) return refuse('starter.not-qualified');
  return candidate.confidentialityAgreed ? undefined : refuse('starter.confidentiality-missing');
}

function checkLoad(candidate: Candidate, need: Need) {
  if (candidate.activeGroups >= candidate.maxGroups) return refuse('starter.busy', { groups: candidate.activeGroups });
  const avoids = need.theme !== undefined && candidate.avoidedThemes.includes(need.theme);
  return avoids ? refuse('starter.avoids-theme') : undefined;
}

export const NEAR_STEP_KM = 25;

/**
 * Those who may be asked, best first: whom the times suit, then in steps of 25 km, then fewest groups now, then longest since last asked, then
 * nearest, then id. Steps keep a free starter 12 km away ahead of a busy one 3 km away. Same input, same order.
 */
export function rankCandidates<C extends Candidate>(candidates: readonly C[], need: Need, now: Date): C[] {
  return candidates.filter((candidate) => mayBeAsked(candidate, need, now).ok).sort((a, b) => compare(a, b, need));
}

function compare(a: Candidate, b: Candidate, need: Need): number {
  return (
    Number(a.hindrance !== undefined) - Number(b.hindrance !== undefined) ||
    step(a, need) - step(b, need) ||
    byTurn(a, b) ||
    (need.digital ? 0 : a.distanceKm - b.distanceKm) ||
    (a.personId < b.personId ? -1 : 1)
  );
}

type Turn = Pick<Candidate, 'activeGroups' | 'lastAskedAt'>;
/** Whose turn it is: fewest groups now, then longest since last asked; never asked counts as longest. */
export function byTurn(a: Turn, b: Turn): number {
  return a.activeGroups - b.activeGroups || (a.lastAskedAt?.getTime() ?? 0) - (b.lastAskedAt?.getTime() ?? 0);
}

function step(candidate: Candidate, need: Need): number {
  return need.digital ? 0 : Math.floor(candidate.distanceKm / NEAR_STEP_KM);
}
