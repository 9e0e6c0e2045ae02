import type { Paper, Part, TextStyle } from './paper.ts';
import { INK } from './theme.ts';

const MARGIN = 56;
const FOOT = 56;
const LABEL = 96;
/** Room for a line written by hand. */
const LINE = 34;
export const FLOW_TEXT = { size: 11.5 } as const;

/** Text from top to bottom, on as many sheets as it takes; a heading never stands alone at the foot. */
export class Flow {
  readonly #paper: Paper;
  readonly #width: number;
  #y = MARGIN;

  constructor(paper: Paper) {
    this.#paper = paper;
    this.#width = paper.width - 2 * MARGIN;
  }

  text(tag: 'H1' | 'H2' | 'P', words: string, style: TextStyle, gap = 7): void {
    this.#room(this.#paper.heightOf(words, this.#width, style));
    this.#y = this.#paper.text(tag, words, { x: MARGIN, y: this.#y, width: this.#width }, style) + gap;
  }

  heading(words: string): void {
    this.#room(64);
    this.#y += 12;
    this.text('H2', words, { size: 15, strong: true, ink: INK.pineDark }, 5);
  }

  fact(label: string, value: string): void {
    this.#room(this.#paper.heightOf(value, this.#width - LABEL, FLOW_TEXT));
    const line = this.#paper.part('P');
    const at = { y: this.#y, width: this.#width - LABEL };
    this.#paper.span(line, label, { ...at, x: MARGIN, width: LABEL }, { ...FLOW_TEXT, ink: INK.quiet });
    this.#y = this.#paper.span(line, value, { ...at, x: MARGIN + LABEL }, FLOW_TEXT) + 4;
    line.end();
  }

  list(title: string, items: readonly string[]): void {
    this.heading(title);
    const list = this.#paper.part('L');
    const width = this.#width - 14;
    for (const item of items) {
      this.#room(this.#paper.heightOf(item, width, FLOW_TEXT));
      const row = this.#paper.part('LI', list);
      this.#paper.text('Lbl', '•', { x: MARGIN, y: this.#y, width: 12, parent: row }, { ...FLOW_TEXT, ink: INK.apricot });
      this.#y = this.#paper.text('LBody', item, { x: MARGIN + 14, y: this.#y, width, parent: row }, FLOW_TEXT) + 3;
      row.end();
    }
    list.end();
  }

  /** Lines to write on by hand, each under its own heading of columns; `share` is how much of the width a column has. */
  blanks(columns: readonly { head: string; share: number }[], rows: number): void {
    const table = this.#paper.part('Table');
    const xs = columns.map((_, i) => MARGIN + this.#width * columns.slice(0, i).reduce((sum, { share }) => sum + share, 0));
    this.#room((rows + 1) * LINE);
    const head = this.#paper.part('TR', table);
    for (const [i, column] of columns.entries()) {
      const box = { x: xs[i] ?? MARGIN, y: this.#y, width: this.#width * column.share - 8, parent: head, scope: 'Column' as const };
      this.#paper.text('TH', column.head, box, { size: 9.5, strong: true, ink: INK.quiet });
    }
    head.end();
    this.#y += 14;
    for (let row = 0; row < rows; row++) this.#blankRow(table, columns, xs);
    table.end();
    this.#y += 12;
  }

  #blankRow(table: Part, columns: readonly { share: number }[], xs: readonly number[]): void {
    const row = this.#paper.part('TR', table);
    for (const [i, { share }] of columns.entries()) {
      this.#paper.text('TD', '', { x: xs[i] ?? MARGIN, y: this.#y, width: this.#width * share - 8, parent: row }, FLOW_TEXT);
    }
    row.end();
    this.#y += LINE;
    const y = this.#y;
    this.#paper.artifact((pdf) => {
      pdf.lineWidth(0.6).strokeColor(INK.quiet);
      for (const [i, { share }] of columns.entries()) {
        const x = xs[i] ?? MARGIN;
        pdf
          .moveTo(x, y)
          .lineTo(x + this.#width * share - 8, y)
          .stroke();
      }
    });
  }

  page(): void {
    this.#paper.page();
    this.#y = MARGIN;
  }

  #room(height: number): void {
    if (this.#y + height <= this.#paper.height - FOOT) return;
    this.#paper.page();
    this.#y = MARGIN;
  }
}
