import type { Frame } from '@igang/domain/groups/session';
import type { Rhythm } from '@igang/domain/groups/handover';
import type { Lang } from '../../lang.ts';
import { en } from './pack.en.ts';
import { nb } from './pack.nb.ts';
import { nn } from './pack.nn.ts';

export interface PackSection {
  readonly title: string;
  readonly items: readonly string[];
}

/** The group's own pack: what a group needs to go on alone (domain.md 1.2 and 1.3). The same words on the page and on paper. */
export interface PackWords {
  readonly title: string;
  readonly lead: string;
  readonly group: (name: string, place: string) => string;
  readonly file: string;
  readonly download: string;
  readonly when: { readonly title: string; readonly hours: string; readonly where: string; readonly online: string; readonly key: string };
  readonly next: string;
  readonly noRhythm: string;
  readonly every: Readonly<Record<Rhythm, (weekday: string) => string>>;
  readonly framesTitle: string;
  /** What each frame means, in one sentence to read aloud. */
  readonly frames: Readonly<Record<Frame, string>>;
  readonly meeting: PackSection;
  readonly newcomers: PackSection;
  readonly stuck: PackSection;
  readonly ending: PackSection;
  readonly call: { readonly title: string; readonly text: string; readonly followUp: (day: string) => string };
  /** On the page only: paper cannot be pressed. */
  readonly help: Readonly<Record<'title' | 'text' | 'button' | 'thanks' | 'thanksText', string>>;
  readonly questions: Readonly<Record<'title' | 'text' | 'button' | 'thanks' | 'thanksText', string>>;
  readonly acute: string;
  readonly broken: string;
  readonly brokenText: string;
}

export const packWords: Readonly<Record<Lang, PackWords>> = { nb, nn, en };
