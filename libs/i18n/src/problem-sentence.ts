import type { RefusalCode } from '@igang/domain';
import type { ProblemsWords } from '../compiled/refusals/problems.ts';
import type { Format } from './format.ts';
import { named } from './lang.ts';
import type { ProblemReader } from './problem-reader.ts';
import { type ProblemValues, toldOf } from './problem-told.ts';

type Text = string | ((told: never) => string);
/** One refusal, by who reads it. */
interface Sentences {
  readonly all: Text;
  /** For when the values did not come along. */
  readonly untold?: string;
  readonly toOffice?: string;
  readonly toStarter?: string;
  readonly toPublic?: string;
  /** A starter or anybody else, of what is their own. */
  readonly toOneself?: string;
}

type FamilyOf<C> = C extends `${infer Family}.${string}` ? Family : never;
type NameIn<Family extends string, C = RefusalCode> = C extends `${Family}.${infer Name}` ? Name : never;
/** Words in which no code lacks its text. */
export type ProblemWords = Readonly<Record<'internal', Text | Sentences>> & {
  readonly [Family in FamilyOf<RefusalCode>]: Readonly<Record<NameIn<Family>, Text | Sentences>>;
} & Pick<ProblemsWords, 'more'>;

/** What is said to each reader before what is said to all. */
const OWN: Readonly<Record<ProblemReader, readonly ('toOffice' | 'toStarter' | 'toPublic' | 'toOneself')[]>> = {
  office: ['toOffice'],
  starter: ['toStarter', 'toOneself'],
  public: ['toPublic', 'toOneself'],
};

export interface Telling {
  readonly words: ProblemWords;
  readonly format: Format;
  readonly values: ProblemValues;
}

/** The sentence for whoever reads it: what happened, that nothing is lost where one could fear it, and what to do. */
export function sentenceFor(reader: ProblemReader, code: RefusalCode, { words, format, values }: Telling): string {
  const found = entryOf(words, code) ?? '';
  const sentences: Sentences = typeof found === 'object' ? found : { all: found };
  const own = OWN[reader].map((to) => sentences[to]).find((text) => text !== undefined);
  if (own !== undefined) return own;
  const { all, untold = '' } = sentences;
  if (typeof all === 'string') return all;
  const told = toldOf(code, values, { format, words });
  return told === undefined ? untold : all(told as never);
}

/** Whether a code that came from outside is one that we have words for. */
export function isSayable(words: ProblemWords, code: string): code is RefusalCode {
  return entryOf(words, code) !== undefined;
}

function entryOf(words: ProblemWords, code: string): Text | Sentences | undefined {
  const found = code.split('.').reduce<unknown>((within, name) => (isTree(within) ? named(within, name) : undefined), words);
  return isTree(found) && !('all' in found) ? undefined : (found as Text | Sentences | undefined);
}

function isTree(words: unknown): words is Readonly<Record<string, unknown>> {
  return typeof words === 'object' && words !== null;
}
