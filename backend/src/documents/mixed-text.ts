import type { Face, Fonts } from './fonts.ts';
import { clustersOf, joined, type Run, runsOf } from './script-runs.ts';

/** Where Inter's letters stand in the height of its line: other faces stand on the same ground line. */
const GROUND_LINE = 0.97;
/** Letters of other scripts reach higher and lower than Inter's. */
const LEADING = 1.36;
const SPACE = 0x20;

export interface MixedStyle {
  readonly size: number;
  readonly strong: boolean;
  readonly align: 'left' | 'center' | 'right';
}

/** Words in more than one script, broken into lines of a width and written with the face that has their letters. */
export class MixedText {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #fonts: Fonts;
  readonly #known = new Set<string>();

  constructor(pdf: PDFKit.PDFDocument, fonts: Fonts) {
    this.#pdf = pdf;
    this.#fonts = fonts;
  }

  heightOf(words: string, width: number, style: Pick<MixedStyle, 'size' | 'strong'>): number {
    return this.#lines(words, width, style).length * style.size * LEADING;
  }

  /** The widest word: what cannot be broken. */
  widest(words: string, style: Pick<MixedStyle, 'size' | 'strong'>): number {
    return Math.max(...words.split(/\s+/).map((word) => this.#widthOf(this.#runs(word, style), style.size)));
  }

  linesOf(words: string, width: number, style: Pick<MixedStyle, 'size' | 'strong'>): number {
    return this.#lines(words, width, style).length;
  }

  /** Answers where it ends. */
  write(words: string, { x, y, width }: { x: number; y: number; width: number }, style: MixedStyle): number {
    let line = y;
    for (const runs of this.#lines(words, width, style)) {
      const free = width - this.#widthOf(runs, style.size);
      let at = x + (style.align === 'left' ? 0 : style.align === 'center' ? free / 2 : free);
      for (const run of runs) {
        this.#use(run.face, style.size).text(run.words, at, line + style.size * GROUND_LINE, {
          lineBreak: false,
          baseline: 'alphabetic',
          features: [],
        });
        at += this.#widthOf([run], style.size);
      }
      line += style.size * LEADING;
    }
    return line;
  }

  #lines(words: string, width: number, style: Pick<MixedStyle, 'size' | 'strong'>): Run[][] {
    return words.split('\n').flatMap((part) => this.#linesOfPart(part, width, style));
  }

  #linesOfPart(part: string, width: number, style: Pick<MixedStyle, 'size' | 'strong'>): Run[][] {
    const [first = [], ...rest] = part.split(/\s+/).flatMap((word) => this.#piecesOf(word, width, style));
    return rest.reduce<Run[][]>(
      (lines, runs) => {
        const longer = this.#withSpace(lines.at(-1), runs);
        return this.#widthOf(longer, style.size) <= width ? [...lines.slice(0, -1), longer] : [...lines, runs];
      },
      [first],
    );
  }

  /** A word that is wider than the line is broken where it must be. */
  #piecesOf(word: string, width: number, style: Pick<MixedStyle, 'size' | 'strong'>): Run[][] {
    const runs = this.#runs(word, style);
    if (this.#widthOf(runs, style.size) <= width) return [runs];
    return clustersOf(word).reduce<Run[][]>((pieces, cluster) => {
      const longer = this.#runs(cluster, style).reduce<Run[]>(joined, pieces.at(-1) ?? []);
      return pieces.length > 0 && this.#widthOf(longer, style.size) <= width
        ? [...pieces.slice(0, -1), longer]
        : [...pieces, this.#runs(cluster, style)];
    }, []);
  }

  /** The space is of the face on both sides, so that right-to-left names keep their order; else, or where that has none, of our own. */
  #withSpace(line: readonly Run[] | undefined, runs: readonly Run[]): Run[] {
    const last = line?.at(-1);
    if (line === undefined || last === undefined) return [...runs];
    const isWithin = last.face === runs[0]?.face && last.face.has(SPACE);
    return runs.reduce<Run[]>(joined, joined(line, { face: isWithin ? last.face : this.#fonts.plain, words: ' ' }));
  }

  #runs(word: string, { strong }: Pick<MixedStyle, 'strong'>): Run[] {
    return runsOf(word, strong ? this.#fonts.strong : this.#fonts.plain, strong);
  }

  #widthOf(runs: readonly Run[], size: number): number {
    return runs.reduce((sum, { face, words }) => sum + this.#use(face, size).widthOfString(words, { features: [] }), 0);
  }

  #use(face: Face, size: number): PDFKit.PDFDocument {
    if (!this.#known.has(face.name)) this.#pdf.registerFont(face.name, face.bytes);
    this.#known.add(face.name);
    return this.#pdf.font(face.name).fontSize(size);
  }
}
