import type { AcuteWords } from '../compiled/acute.ts';
import { acuteIn } from '../compiled/acute.all.ts';
import type { Lang } from './lang.ts';

/**
 * Where to get help at once (product.md section 6): the one home of these numbers, for every page, mail and paper. All of them are
 * always said, whatever somebody's theme is, so that nothing about her can be read out of which are.
 */
export const ACUTE = {
  emergency: { href: 'tel:113', shown: '113' },
  outOfHours: { href: 'tel:116117', shown: '116\u00a0117' },
  helpline: { href: 'tel:116123', shown: '116\u00a0123' },
  church: { href: 'tel:22400040', shown: '22\u00a040\u00a000\u00a040' },
  /** For who cannot speak aloud where she is. */
  chat: { href: 'https://sidetmedord.no', shown: 'sidetmedord.no' },
  violence: { href: 'tel:116006', shown: '116\u00a0006' },
  young: { href: 'tel:116111', shown: '116\u00a0111' },
} as const;
export type AcuteHelpline = keyof typeof ACUTE;

export interface AcuteLine {
  readonly key: AcuteHelpline;
  readonly href: string;
  readonly shown: string;
  readonly what: string;
}

const ORDER = ['emergency', 'outOfHours', 'helpline', 'church', 'chat', 'violence', 'young'] as const satisfies readonly AcuteHelpline[];
/** Where there is room for one line: whoever needs the rest finds it in the foot of the page. */
const FIRST = 3;

export function acuteLines({ what }: AcuteWords, { short = false } = {}): readonly AcuteLine[] {
  return ORDER.slice(0, short ? FIRST : undefined).map((key) => ({ key, ...ACUTE[key], what: what[key] }));
}

/** The same in running text, for mails and paper. */
export function acuteSentence(lang: Lang): string {
  const { emergency, outOfHours, helpline, church, chat, violence, young } = ACUTE;
  return acuteIn[lang].sentence({
    emergency: emergency.shown,
    outOfHours: outOfHours.shown,
    helpline: helpline.shown,
    church: church.shown,
    chat: chat.shown,
    violence: violence.shown,
    young: young.shown,
  });
}
