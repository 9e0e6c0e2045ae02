import { Refusal } from '../platform/refusal.ts';
import { type Face, facesFor } from './fonts.ts';

/** Words of one face that stand side by side. */
export interface Run {
  readonly face: Face;
  readonly words: string;
}

/** Joiners, marks of direction and variation: they shape what stands beside them and are never drawn. */
const NEVER_DRAWN = /\p{Default_Ignorable_Code_Point}/u;
const CLUSTERS = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Whether one face can write all of it. */
export function canWrite(face: Face, words: string): boolean {
  return Array.from(words).every((letter) => /\s/.test(letter) || NEVER_DRAWN.test(letter) || face.has(letter.codePointAt(0) ?? 0));
}

/**
 * A word cut where the face changes: the main one as far as it reaches, else one face for the whole word, else letter by letter.
 * A letter that no face of ours has is refused with the words it stands in: a sheet never shows a box in the place of a name.
 */
export function runsOf(word: string, main: Face, strong: boolean): Run[] {
  const faces = [main, ...facesFor(word, strong)];
  const whole = faces.find((face) => canWrite(face, word));
  if (whole) return [{ face: whole, words: word }];
  return clustersOf(word).reduce<Run[]>((runs, cluster) => {
    const face = faces.find((one) => canWrite(one, cluster));
    if (face === undefined) throw new Refusal('document.letters', { words: word });
    return joined(runs, { face, words: cluster });
  }, []);
}

/** What a reader takes for letters: a base with its marks. */
export const clustersOf = (word: string): string[] => [...CLUSTERS.segment(word)].map(({ segment }) => segment);

/** Runs side by side as they are read on paper: neighbours of one face are one, and right-to-left words keep their own order. */
export function joined(runs: readonly Run[], next: Run): Run[] {
  const last = runs.at(-1);
  return last?.face === next.face ? [...runs.slice(0, -1), { face: last.face, words: last.words + next.words }] : [...runs, next];
}
