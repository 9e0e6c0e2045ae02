import { accept, type Decision, refuse } from '../decision.ts';
import type { GroupForm } from './group.ts';

/** What a group is about, where and how it meets, how many it is for and how many starters it wants (none: it has no need now). */
export interface GroupShape {
  readonly municipalityCode: string;
  readonly themeCode: string | null;
  readonly form: GroupForm;
  readonly expectedSize: number;
  readonly startersWanted: number | null;
}
/** Who has taken it as it is. */
export interface GroupTies {
  /** Starters and people who are asked and have not answered. */
  readonly asked: number;
  /** Starters who have said yes; how many of them do not lead groups on the theme it would have. */
  readonly starters: number;
  readonly unwilling: number;
  /** People who have said yes to come. */
  readonly coming: number;
}

/**
 * The office sets right what was written down of a group. Nobody who has said yes loses the place by it, nobody answers a question
 * about another group than she was asked about, and nobody finds herself in a group on something else. The rest is told.
 */
export function decideGroupChange(before: GroupShape, after: GroupShape, ties: GroupTies): Decision<true> {
  const numbers = decideNumbers(before, after, ties);
  if (!numbers.ok) return numbers;
  const isNewTheme = after.themeCode !== before.themeCode;
  const isAnother = isNewTheme || after.form !== before.form || after.municipalityCode !== before.municipalityCode;
  if (isAnother && ties.asked > 0) return refuse('group.asked-about', { asked: ties.asked });
  return isNewTheme ? decideTheme(ties) : accept(true);
}

function decideNumbers(before: GroupShape, after: GroupShape, { starters, coming }: GroupTies): Decision<true> {
  if (after.startersWanted !== null && after.startersWanted < starters) return refuse('group.starters-said-yes', { starters });
  // A group that more came to than were expected can still be called something else.
  const isSmaller = after.expectedSize < before.expectedSize;
  return isSmaller && after.expectedSize < coming ? refuse('group.size-said-yes', { coming }) : accept(true);
}

function decideTheme({ coming, unwilling }: GroupTies): Decision<true> {
  if (coming > 0) return refuse('group.theme-said-yes', { coming });
  return unwilling > 0 ? refuse('group.theme-avoided', { starters: unwilling }) : accept(true);
}
