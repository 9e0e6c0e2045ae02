import { FRAMES } from '@igang/domain';
import { formatIn, type Lang } from '@igang/i18n';
import { type PackSection, packWords } from '@igang/i18n/pack';
import { shownPhone, upperFirst } from '@igang/i18n/text';
import { INK, Paper } from '../documents/index.ts';
import type { PackOnPaper } from './group-pack.query.ts';

const MARGIN = 56;
const FOOT = 56;
const TEXT = { size: 11.5 } as const;
const LABEL = 96;

/** The group's pack as a sheet to keep by the coffee. The same pack and language give the same bytes. */
export async function packPaper({ pack, madeAt }: PackOnPaper, lang: Lang): Promise<Buffer> {
  const w = packWords[lang];
  const paper = await Paper.open({ title: `${w.title}: ${pack.groupName}`, lang, madeAt });
  const flow = new Flow(paper);
  flow.text('H1', w.title, { size: 28, strong: true, ink: INK.pineDark }, 4);
  flow.text('P', w.group(pack.groupName, pack.place), { size: 13, strong: true, ink: INK.pine }, 4);
  flow.text('P', w.lead, { ...TEXT, ink: INK.quiet });
  flow.heading(w.when.title);
  for (const [label, value] of whenAndWhere(pack, lang)) flow.fact(label, value);
  flow.list(w.next, pack.nextDates.length === 0 ? [w.noRhythm] : datesIn(pack, lang));
  flow.list(
    w.framesTitle,
    FRAMES.map((frame) => w.frames[frame]),
  );
  for (const section of [w.meeting, w.newcomers, w.stuck, w.ending] satisfies PackSection[]) flow.list(section.title, section.items);
  flow.heading(w.call.title);
  flow.text('P', `${pack.officeName}: ${reachOffice(pack)}`, { ...TEXT, strong: true });
  flow.text('P', w.call.text, TEXT);
  if (pack.followUpOn !== null) flow.text('P', w.call.followUp(upperFirst(formatIn(lang).plainDate(pack.followUpOn))), TEXT);
  flow.text('P', w.acute, { ...TEXT, ink: INK.apricot, strong: true });
  return paper.bytes();
}

function whenAndWhere(pack: PackOnPaper['pack'], lang: Lang): [string, string][] {
  const [{ when, every }, f, first] = [packWords[lang], formatIn(lang), pack.nextDates[0]];
  const hours = f.hours(pack.startsAt, pack.endsAt);
  const rhythm = first === undefined ? hours : `${every[pack.everyWeeks](f.weekday(first))}, ${hours}`;
  const facts: [string, string][] = [
    [when.hours, rhythm],
    [when.where, pack.form === 'digital' ? when.online : (pack.venue ?? pack.place)],
  ];
  return pack.roomAndKey === null ? facts : [...facts, [when.key, pack.roomAndKey]];
}

/** On paper the year is always needed. */
function datesIn({ nextDates }: PackOnPaper['pack'], lang: Lang): string[] {
  return nextDates.map((date) => upperFirst(formatIn(lang).day(date, '0000-01-01')));
}

function reachOffice({ officePhone, officeEmail }: PackOnPaper['pack']): string {
  return officePhone === null ? officeEmail : `${shownPhone(officePhone)}, ${officeEmail}`;
}

type Style = Parameters<Paper['text']>[3];

/** Text from top to bottom, on as many sheets as it takes; a heading never stands alone at the foot. */
class Flow {
  readonly #paper: Paper;
  readonly #width: number;
  #y = MARGIN;

  constructor(paper: Paper) {
    this.#paper = paper;
    this.#width = paper.width - 2 * MARGIN;
  }

  text(tag: 'H1' | 'H2' | 'P', words: string, style: Style, gap = 7): void {
    this.#room(this.#paper.heightOf(words, this.#width, style));
    this.#y = this.#paper.text(tag, words, { x: MARGIN, y: this.#y, width: this.#width }, style) + gap;
  }

  heading(words: string): void {
    this.#room(64);
    this.#y += 12;
    this.text('H2', words, { size: 15, strong: true, ink: INK.pineDark }, 5);
  }

  fact(label: string, value: string): void {
    this.#room(this.#paper.heightOf(value, this.#width - LABEL, TEXT));
    const line = this.#paper.part('P');
    const at = { y: this.#y, width: this.#width - LABEL };
    this.#paper.span(line, label, { ...at, x: MARGIN, width: LABEL }, { ...TEXT, ink: INK.quiet });
    this.#y = this.#paper.span(line, value, { ...at, x: MARGIN + LABEL }, TEXT) + 4;
    line.end();
  }

  list(title: string, items: readonly string[]): void {
    this.heading(title);
    const list = this.#paper.part('L');
    const width = this.#width - 14;
    for (const item of items) {
      this.#room(this.#paper.heightOf(item, width, TEXT));
      const row = this.#paper.part('LI', list);
      this.#paper.text('Lbl', '•', { x: MARGIN, y: this.#y, width: 12, parent: row }, { ...TEXT, ink: INK.apricot });
      this.#y = this.#paper.text('LBody', item, { x: MARGIN + 14, y: this.#y, width, parent: row }, TEXT) + 3;
      row.end();
    }
    list.end();
  }

  #room(height: number): void {
    if (this.#y + height <= this.#paper.height - FOOT) return;
    this.#paper.page();
    this.#y = MARGIN;
  }
}
