import { FRAMES } from '@igang/domain';
import type { Lang } from '@igang/i18n';
import { acuteSentence } from '@igang/i18n/acute';
import { packIn } from '@igang/i18n/words/groups/pack.all';
import { publicGuideIn } from '@igang/i18n/words/groups/public-guide.all';
import { Flow, FLOW_TEXT, INK, Paper } from '../../documents/index.ts';

/** The guide for those who begin without a starter, to print and to read aloud from. The same words as its page. */
export async function guidePaper(lang: Lang, madeAt: Date): Promise<Buffer> {
  const [w, pack] = [publicGuideIn[lang], packIn[lang]];
  const paper = await Paper.open({ title: w.title, lang, madeAt });
  const flow = new Flow(paper);
  flow.text('H1', w.title, { size: 28, strong: true, ink: INK.pineDark }, 4);
  flow.text('P', w.lead, { ...FLOW_TEXT, ink: INK.quiet });
  const frames = { title: pack.framesTitle, items: FRAMES.map((frame) => pack.frames[frame]) };
  for (const { title, items } of [w.before, w.first, frames, pack.meeting, pack.stuck, pack.newcomers, pack.ending])
    flow.list(title, items);
  flow.heading(w.help.title);
  flow.text('P', w.help.text, FLOW_TEXT);
  flow.text('P', acuteSentence(lang), { ...FLOW_TEXT, ink: INK.apricot, strong: true });
  return paper.bytes();
}

export const guideFile = (lang: Lang): string => publicGuideIn[lang].file;
