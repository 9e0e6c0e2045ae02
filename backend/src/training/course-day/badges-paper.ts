import { calledName, readWrittenName } from '@igang/domain';
import { formatIn, type Lang } from '@igang/i18n';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { drawChairs, INK, Paper } from '../../documents/index.ts';
import type { CourseOnPaper, OnPaper } from './course-papers.query.ts';

const [COLUMNS, ROWS, MARGIN, INSET] = [2, 4, 28, 20];

/** Name badges, eight to a sheet, with lines to cut along. The name people are called by is large enough to read across a room. */
export async function badgesPaper(course: CourseOnPaper, lang: Lang): Promise<Buffer> {
  const { badges } = documentsIn[lang];
  const paper = await Paper.open({ title: `${badges.title}: ${course.type[lang]}, ${course.place}`, lang, madeAt: course.at });
  if (course.people.length === 0) paper.text('P', documentsIn[lang].people.none, { x: MARGIN, y: MARGIN, width: 400 }, { size: 12 });
  const under = underOf(course, lang);
  for (const [i, person] of course.people.entries()) {
    const place = i % (COLUMNS * ROWS);
    if (place === 0 && i > 0) paper.page();
    if (place === 0) drawCuts(paper);
    drawBadge(paper, cellAt(paper, place), person, under);
  }
  return paper.bytes();
}

/** Which course, under the name. */
function underOf({ type, place, days }: CourseOnPaper, lang: Lang): string {
  const [first] = days;
  return `${type[lang]}, ${place}${first === undefined ? '' : `, ${formatIn(lang).month(first.date)} ${first.date.slice(0, 4)}`}`;
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function cellAt(paper: Paper, place: number): Cell {
  const [width, height] = [(paper.width - 2 * MARGIN) / COLUMNS, (paper.height - 2 * MARGIN) / ROWS];
  return { x: MARGIN + (place % COLUMNS) * width, y: MARGIN + Math.floor(place / COLUMNS) * height, width, height };
}

/** What stands under what she is called: the rest of her name, as it is written. */
function restOf(name: string, called: string): string {
  const large = new Set(called.toLocaleLowerCase('nb').split(' '));
  const rest = readWrittenName(name).split(' ');
  return rest.filter((word) => !large.has(word.toLocaleLowerCase('nb'))).join(' ');
}

function drawBadge(paper: Paper, { x, y, width, height }: Cell, { name, called }: OnPaper, under: string): void {
  const first = calledName(name, called);
  const [last, inner] = [restOf(name, first), width - 2 * INSET];
  const box = { x: x + INSET, width: inner };
  paper.artifact((pdf) => {
    pdf.rect(x, y, width, 8).fill(INK.pine);
    drawChairs(pdf, { x: x + INSET - 3, y: y + 20, size: 30 }, { chairs: INK.pine, open: INK.apricot, middle: INK.apricot });
  });
  paper.artifactText('Igang', { x: x + INSET + 32, y: y + 28, width: 80 }, { size: 11, strong: true, ink: INK.pine });
  const badge = paper.part('Sect');
  const firstSize = paper.fit(first, inner, { lines: 1, from: 40, to: 12 });
  const end = paper.text('P', first, { ...box, y: y + 60, parent: badge }, { size: firstSize, strong: true, ink: INK.pineDark });
  if (last !== '') {
    const size = paper.fit(last, inner, { lines: 2, from: 18, to: 8 });
    paper.text('P', last, { ...box, y: end + 2, parent: badge }, { size, strong: true, ink: INK.pineDark });
  }
  const size = paper.fit(under, inner, { lines: 1, from: 9.5, to: 6 });
  paper.text('P', under, { ...box, y: y + height - 26, parent: badge }, { size, ink: INK.quiet });
  badge.end();
}

function drawCuts(paper: Paper): void {
  paper.artifact((pdf) => {
    pdf.lineWidth(0.5).strokeColor(INK.pineLine).dash(3, { space: 3 });
    for (let row = 0; row <= ROWS; row++) {
      const { y, height } = cellAt(paper, 0);
      pdf.moveTo(MARGIN, y + row * height).lineTo(paper.width - MARGIN, y + row * height);
    }
    for (let column = 0; column <= COLUMNS; column++) {
      const { x, width } = cellAt(paper, 0);
      pdf.moveTo(x + column * width, MARGIN).lineTo(x + column * width, paper.height - MARGIN);
    }
    pdf.stroke();
  });
}
