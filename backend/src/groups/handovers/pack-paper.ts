import { FRAMES } from '@igang/domain';
import { formatIn, type Lang, ALWAYS_YEAR } from '@igang/i18n';
import { acuteSentence } from '@igang/i18n/acute';
import type { PackWords } from '@igang/i18n/words/groups/pack';
import { packIn } from '@igang/i18n/words/groups/pack.all';
import { rhythmIn } from '@igang/i18n/groups/handovers/pack-rhythm';
import { reachedAt, upperFirst } from '@igang/i18n/text';
import { Flow, FLOW_TEXT as TEXT, INK, Paper } from '../../documents/index.ts';
import type { PackOnPaper } from './group-pack.query.ts';

/** The group's pack as a sheet to keep by the coffee. The same pack and language give the same bytes. */
export async function packPaper({ pack, madeAt }: PackOnPaper, lang: Lang): Promise<Buffer> {
  const w = packIn[lang];
  const paper = await Paper.open({ title: `${w.title}: ${pack.groupName}`, lang, madeAt });
  const flow = new Flow(paper);
  flow.text('H1', w.title, { size: 28, strong: true, ink: INK.pineDark }, 4);
  flow.text('P', w.group({ name: pack.groupName, place: pack.place }), { size: 13, strong: true, ink: INK.pine }, 4);
  flow.text('P', w.lead, { ...TEXT, ink: INK.quiet });
  flow.heading(w.when.title);
  for (const [label, value] of whenAndWhere(pack, lang)) flow.fact(label, value);
  flow.list(w.next, pack.nextDates.length === 0 ? [w.noRhythm] : datesIn(pack, lang));
  flow.list(
    w.framesTitle,
    FRAMES.map((frame) => w.frames[frame]),
  );
  for (const section of [w.meeting, w.newcomers, w.stuck, w.ending] satisfies PackWords['meeting'][])
    flow.list(section.title, section.items);
  flow.heading(w.call.title);
  flow.text('P', `${pack.officeName}: ${reachOffice(pack)}`, { ...TEXT, strong: true });
  flow.text('P', w.call.text, TEXT);
  if (pack.followUpOn !== null)
    flow.text('P', w.call.followUp({ day: upperFirst(formatIn(lang).day(pack.followUpOn, ALWAYS_YEAR)) }), TEXT);
  flow.text('P', acuteSentence(lang), { ...TEXT, ink: INK.apricot, strong: true });
  return paper.bytes();
}

function whenAndWhere(pack: PackOnPaper['pack'], lang: Lang): [string, string][] {
  const { when } = packIn[lang];
  const facts: [string, string][] = [
    [when.hours, rhythmIn(packIn[lang], formatIn(lang), pack)],
    [when.where, pack.form === 'digital' ? when.online : (pack.venue ?? pack.place)],
  ];
  return pack.roomAndKey === null ? facts : [...facts, [when.key, pack.roomAndKey]];
}

function datesIn({ nextDates }: PackOnPaper['pack'], lang: Lang): string[] {
  return nextDates.map((date) => upperFirst(formatIn(lang).day(date, ALWAYS_YEAR)));
}

function reachOffice({ officePhone, officeEmail }: PackOnPaper['pack']): string {
  return reachedAt({ phone: officePhone, email: officeEmail });
}
