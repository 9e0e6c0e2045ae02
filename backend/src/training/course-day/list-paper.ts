import { formatIn, type Lang, ALWAYS_YEAR } from '@igang/i18n';
import { shownPhone, upperFirst } from '@igang/i18n/text';
import type { DocumentsWords } from '@igang/i18n/words/training/documents';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { INK, Paper, type Part } from '../../documents/index.ts';
import type { CourseOnPaper, OnPaper } from './course-papers.query.ts';

const MARGIN = 40;
const FOOT = 44;
const HEAD = 22;
const WIDEST_DAY = 44;
/** More days than this make the sheet lie. */
const DAYS_UPRIGHT = 4;

interface Column {
  readonly head: string;
  readonly x: number;
  readonly width: number;
}

/** Who has a place, with a box to tick for each day. */
export async function listPaper(course: CourseOnPaper, lang: Lang): Promise<Buffer> {
  const w = documentsIn[lang].people;
  const lying = course.days.length > DAYS_UPRIGHT;
  const paper = await Paper.open({ title: `${w.title}: ${course.type[lang]}, ${course.place}`, lang, madeAt: course.at, lying });
  const top = drawTop(paper, course, lang, w);
  if (course.people.length === 0) paper.text('P', w.none, { x: MARGIN, y: top, width: paper.width - 2 * MARGIN }, { size: 11 });
  else drawTable(paper, course, { columns: columnsOf(paper, course, w), y: top, page: (number) => w.page({ page: number }) });
  return paper.bytes();
}

function drawTop(paper: Paper, course: CourseOnPaper, lang: Lang, w: DocumentsWords['people']): number {
  const [f, width] = [formatIn(lang), paper.width - 2 * MARGIN];
  const at = (y: number) => ({ x: MARGIN, y, width });
  let y = paper.text('H1', w.title, at(MARGIN), { size: 22, strong: true, ink: INK.pineDark }) + 2;
  y = paper.text('P', `${course.type[lang]}, ${course.place}. ${w.count({ people: course.people.length })}.`, at(y), {
    size: 12,
    strong: true,
    ink: INK.pine,
  });
  y = paper.text('P', `${upperFirst(f.days(course.days, ALWAYS_YEAR))}. ${course.officeName}.`, at(y + 2), { size: 10 });
  return paper.text('P', w.care, at(y + 2), { size: 9, ink: INK.quiet }) + 12;
}

function columnsOf(paper: Paper, { days }: CourseOnPaper, w: DocumentsWords['people']): Column[] {
  const all = paper.width - 2 * MARGIN;
  const day = Math.min(WIDEST_DAY, (all * 0.5) / Math.max(days.length, 1));
  const left = all - 26 - day * days.length;
  const widths = [26, left * 0.45, left * 0.28, left * 0.27, ...days.map(() => day)];
  const heads = [w.number, w.name, w.place, w.phone, ...days.map(({ date }) => `${Number(date.slice(8))}.${Number(date.slice(5, 7))}.`)];
  return heads.map((head, i) => ({ head, width: widths[i] ?? day, x: MARGIN + widths.slice(0, i).reduce((sum, width) => sum + width, 0) }));
}

interface Sheet {
  readonly columns: readonly Column[];
  readonly y: number;
  readonly page: (number: number) => string;
}

function drawTable(paper: Paper, { people }: CourseOnPaper, { columns, y: top, page }: Sheet): void {
  const table = paper.part('Table');
  let [y, pages] = [drawHead(paper, columns, top, table), 1];
  for (const [i, person] of people.entries()) {
    const cells = cellsOf(person, i + 1);
    const height = Math.max(
      22,
      ...cells.map((words, c) => paper.heightOf(words, (columns[c]?.width ?? 40) - 6, c === 1 ? NAME : CELL) + 9),
    );
    if (y + height > paper.height - FOOT) {
      paper.page();
      pages++;
      paper.artifactText(
        page(pages),
        { x: MARGIN, y: paper.height - 30, width: paper.width - 2 * MARGIN },
        { ...CELL, ink: INK.quiet, align: 'right' },
      );
      y = drawHead(paper, columns, MARGIN, undefined);
    }
    drawRow(paper, { columns, cells, y, height }, table);
    y += height;
  }
  table.end();
}

const CELL = { size: 10 } as const;
const NAME = { ...CELL, strong: true } as const;
const cellsOf = ({ name, place, phone }: OnPaper, number: number) => [
  String(number),
  name,
  place ?? '',
  phone === null ? '' : shownPhone(phone),
];

const HEAD_STYLE = { size: 9.5, strong: true, ink: '#ffffff' } as const;

/** On the first sheet it is the head of the table; on those that follow it is only seen, so that it is read once. */
function drawHead(paper: Paper, columns: readonly Column[], y: number, table: Part | undefined): number {
  paper.artifact((pdf) => pdf.rect(MARGIN, y, paper.width - 2 * MARGIN, HEAD).fill(INK.pine));
  const row = table === undefined ? undefined : paper.part('TR', table);
  for (const [i, { head, x, width }] of columns.entries()) {
    const box = { x: x + 4, y: y + 5, width: width - 8 };
    const style = { ...HEAD_STYLE, align: i > 3 ? 'center' : 'left' } as const;
    if (row === undefined) paper.artifactText(head, box, style);
    else paper.text('TH', head, { ...box, parent: row, scope: 'Column' }, style);
  }
  row?.end();
  return y + HEAD;
}

interface Line {
  readonly columns: readonly Column[];
  readonly cells: readonly string[];
  readonly y: number;
  readonly height: number;
}

function drawRow(paper: Paper, { columns, cells, y, height }: Line, table: Part): void {
  const row = paper.part('TR', table);
  for (const [i, { x, width }] of columns.entries()) {
    const words = cells[i] ?? '';
    const box = { x: x + 4, y: y + 5, width: width - 6, parent: row };
    if (i === 1) paper.text('TH', words, { ...box, scope: 'Row' }, NAME);
    else paper.text('TD', words, box, CELL);
  }
  row.end();
  paper.artifact((pdf) => {
    pdf
      .lineWidth(0.5)
      .strokeColor(INK.pineLine)
      .moveTo(MARGIN, y + height)
      .lineTo(paper.width - MARGIN, y + height)
      .stroke();
    for (const { x, width } of columns.slice(cells.length)) pdf.roundedRect(x + width / 2 - 7, y + 4, 14, 14, 3).stroke();
  });
}
