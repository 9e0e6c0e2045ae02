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

const WHAT = {
  nb: {
    emergency: 'ved fare for liv',
    outOfHours: 'legevakt',
    helpline: 'Mental Helse, hele døgnet',
    church: 'Kirkens SOS, hele døgnet',
    chat: 'når du ikke kan snakke høyt',
    violence: 'ved vold og overgrep',
    young: 'for deg under 18',
  },
  nn: {
    emergency: 'ved fare for liv',
    outOfHours: 'legevakt',
    helpline: 'Mental Helse, heile døgnet',
    church: 'Kirkens SOS, heile døgnet',
    chat: 'når du ikkje kan snakke høgt',
    violence: 'ved vald og overgrep',
    young: 'for deg under 18',
  },
  en: {
    emergency: 'if life is in danger',
    outOfHours: 'out-of-hours doctor',
    helpline: 'Mental Helse, day and night (in Norwegian)',
    church: 'Kirkens SOS, day and night (in Norwegian)',
    chat: 'when you cannot speak aloud',
    violence: 'if you are hurt or abused',
    young: 'if you are under 18',
  },
} satisfies Readonly<Record<Lang, Readonly<Record<AcuteHelpline, string>>>>;

export interface AcuteLine {
  readonly key: AcuteHelpline;
  readonly href: string;
  readonly shown: string;
  readonly what: string;
}

const ORDER = ['emergency', 'outOfHours', 'helpline', 'church', 'chat', 'violence', 'young'] as const satisfies readonly AcuteHelpline[];
/** Where there is room for one line: whoever needs the rest finds it in the foot of the page. */
const FIRST = 3;

export function acuteLines(lang: Lang, { short = false } = {}): readonly AcuteLine[] {
  return ORDER.slice(0, short ? FIRST : undefined).map((key) => ({ key, ...ACUTE[key], what: WHAT[lang][key] }));
}

const { emergency, outOfHours, helpline, church, chat, violence, young } = ACUTE;
const SENTENCE: Readonly<Record<Lang, string>> = {
  nb: `Ring ${emergency.shown} ved fare for liv, legevakt ${outOfHours.shown}, Mental Helse ${helpline.shown} eller Kirkens SOS ${church.shown}, hele døgnet. Kan du ikke snakke høyt, kan du skrive på ${chat.shown}. Vold og overgrep: ${violence.shown}. Under 18 år: ${young.shown}.`,
  nn: `Ring ${emergency.shown} ved fare for liv, legevakt ${outOfHours.shown}, Mental Helse ${helpline.shown} eller Kirkens SOS ${church.shown}, heile døgnet. Kan du ikkje snakke høgt, kan du skrive på ${chat.shown}. Vald og overgrep: ${violence.shown}. Under 18 år: ${young.shown}.`,
  en: `Call ${emergency.shown} if life is in danger, ${outOfHours.shown} for an out-of-hours doctor, Mental Helse on ${helpline.shown} or Kirkens SOS on ${church.shown}, day and night. If you cannot speak aloud, write at ${chat.shown}. Violence and abuse: ${violence.shown}. Under 18: ${young.shown}.`,
};

/** The same in running text, for mails and paper. */
export function acuteSentence(lang: Lang): string {
  return SENTENCE[lang];
}
