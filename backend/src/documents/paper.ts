import type { Lang } from '@igang/i18n';
import { languageOf } from '@igang/i18n';
import type PDFDocument from 'pdfkit';
import { type Fonts, fonts } from './fonts.ts';
import { MixedText } from './mixed-text.ts';
import { canWrite } from './script-runs.ts';
import { A4, INK } from './theme.ts';

export interface PaperOptions {
  readonly title: string;
  readonly lang: Lang;
  /** Written as the day the file was made. From a row, so that the same row gives the same file. */
  readonly madeAt: Date;
  readonly lying?: boolean;
}
export interface TextStyle {
  readonly size: number;
  readonly strong?: boolean;
  readonly ink?: string;
  readonly align?: 'left' | 'center' | 'right';
}
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
/** Standard structure types of PDF 1.7 that our papers use. */
export type Tag = 'H1' | 'H2' | 'P' | 'Sect' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure' | 'L' | 'LI' | 'Lbl' | 'LBody';
export type Part = PDFKit.PDFStructureElement;

/**
 * A tagged PDF (PDF/UA-1): what is read has a tag and stands in reading order, everything else is an artifact. Parts are
 * drawn as they are added, so the order of the code is the order a screen reader reads in. Names come in every script: what Inter
 * cannot write, `MixedText` does, and a letter that none of our fonts has is refused with the name it stands in.
 */
export class Paper {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #root: Part;
  readonly #chunks: Buffer[] = [];
  readonly #done: Promise<void>;
  readonly #fonts: Fonts;
  readonly #mixed: MixedText;
  readonly width: number;
  readonly height: number;

  private constructor({ title, lang, madeAt, lying = false }: PaperOptions, known: Fonts, Pdf: typeof PDFDocument) {
    this.#fonts = known;
    this.#pdf = new Pdf({
      size: 'A4',
      layout: lying ? 'landscape' : 'portrait',
      margin: 0,
      pdfVersion: '1.7',
      subset: 'PDF/UA' as never, // the package's types do not know it yet
      tagged: true,
      lang: languageOf(lang).locale,
      displayTitle: true,
      info: { Title: title, Author: 'Igang', Creator: 'Igang', Producer: 'Igang', CreationDate: madeAt, ModDate: madeAt },
      font: known.plain.bytes as never,
    });
    this.#pdf.registerFont('plain', known.plain.bytes).registerFont('strong', known.strong.bytes);
    this.#mixed = new MixedText(this.#pdf, known);
    [this.width, this.height] = lying ? [A4.height, A4.width] : [A4.width, A4.height];
    this.#pdf.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.#done = new Promise((resolve, reject) => this.#pdf.once('end', resolve).once('error', reject));
    this.#root = this.#pdf.struct('Document');
    this.#pdf.addStructure(this.#root);
  }

  static async open(options: PaperOptions): Promise<Paper> {
    const { default: Pdf } = await import('pdfkit');
    return new Paper(options, await fonts(), Pdf);
  }

  page(): void {
    this.#pdf.addPage();
  }

  /** A part that holds other parts: a section, a table, a row. */
  part(tag: Tag, parent: Part = this.#root, options: { scope?: 'Row' | 'Column'; alt?: string } = {}): Part {
    const part = this.#pdf.struct(tag, options);
    parent.add(part);
    return part;
  }

  /** Text with a tag; answers where it ends. */
  text(tag: Tag, words: string, box: Box & { parent?: Part | undefined; scope?: 'Row' | 'Column' }, style: TextStyle): number {
    const part = this.part(tag, box.parent, box.scope === undefined ? {} : { scope: box.scope });
    part.add(() => this.#write(words, box, style));
    part.end();
    return this.#pdf.y;
  }

  /** Words inside a part that has other words too: a label and what it says. Answers where they end. */
  span(parent: Part, words: string, box: Box, style: TextStyle): number {
    const part = this.#pdf.struct('Span');
    parent.add(part);
    part.add(() => this.#write(words, box, style));
    part.end();
    return this.#pdf.y;
  }

  /** A picture with the words that stand for it. */
  figure(alt: string, bounds: Box & { height: number }, draw: (pdf: PDFKit.PDFDocument) => void): void {
    const bbox = [bounds.x, bounds.y, bounds.x + bounds.width, bounds.y + bounds.height];
    const part = this.#pdf.struct('Figure', { alt, bbox, placement: 'Block' } as never); // its types know `alt` only
    this.#root.add(part);
    part.add(() => draw(this.#pdf));
    part.end();
  }

  /** Ornament, lines and page numbers: seen, not read. */
  artifact(draw: (pdf: PDFKit.PDFDocument) => void): void {
    this.#pdf.markContent('Artifact', { type: 'Layout' });
    this.#pdf.save();
    draw(this.#pdf);
    this.#pdf.restore();
    this.#pdf.endMarkedContent();
  }

  /** Words that are seen and not read, because they are read elsewhere: a repeated table head, a page number. */
  artifactText(words: string, box: Box, style: TextStyle): void {
    this.artifact(() => this.#write(words, box, style));
  }

  heightOf(words: string, width: number, { size, strong = false }: TextStyle): number {
    if (!this.#isPlain(words, strong)) return this.#mixed.heightOf(words, width, { size, strong });
    return this.#pdf
      .font(strong ? 'strong' : 'plain')
      .fontSize(size)
      .heightOfString(words, { width });
  }

  /** The largest size at which the words take at most `lines` lines and no word is broken. */
  fit(words: string, width: number, { lines, from, to }: { lines: number; from: number; to: number }): number {
    for (let size = from; size > to; size -= 0.5) {
      if (!this.#isPlain(words, true)) {
        const style = { size, strong: true };
        if (this.#mixed.widest(words, style) <= width && this.#mixed.linesOf(words, width, style) <= lines) return size;
        continue;
      }
      this.#pdf.font('strong').fontSize(size);
      const widest = Math.max(...words.split(/(?<=[\s-])/).map((word) => this.#pdf.widthOfString(word.trimEnd())));
      if (widest <= width && this.#pdf.heightOfString(words, { width }) <= lines * this.#pdf.currentLineHeight(true) + 1) return size;
    }
    return to;
  }

  async bytes(): Promise<Buffer> {
    this.#root.end();
    this.#pdf.end();
    await this.#done;
    return Buffer.concat(this.#chunks);
  }

  #isPlain(words: string, strong: boolean): boolean {
    return canWrite(strong ? this.#fonts.strong : this.#fonts.plain, words);
  }

  #write(words: string, { x, y, width }: Box, { size, strong = false, ink = INK.text, align = 'left' }: TextStyle): void {
    if (!this.#isPlain(words, strong)) {
      this.#pdf.fillColor(ink);
      this.#pdf.y = this.#mixed.write(words.normalize('NFC'), { x, y, width }, { size, strong, align });
      return;
    }
    this.#pdf
      .font(strong ? 'strong' : 'plain')
      .fontSize(size)
      .fillColor(ink)
      .text(words, x, y, { width, align });
  }
}
