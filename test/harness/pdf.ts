import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly pages: number;
  readonly title: string | undefined;
  readonly lang: string | undefined;
  readonly version: string | undefined;
  readonly isTagged: boolean;
  readonly madeAt: string | undefined;
  /** Everything with a tag, as `H1: words`, in reading order; what has no words of its own as its role alone. */
  readonly tags: readonly string[];
  /** Descriptions of pictures. */
  readonly alts: readonly string[];
  /** All words on the sheets, also those that are only seen. */
  readonly text: string;
  /** Of the widest line from the left edge, in points, against the sheet's width. */
  readonly overflow: number;
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}
interface Item {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly id?: string;
  readonly width?: number;
  readonly transform?: number[];
}

/** A PDF as another program reads it: words, tags, language. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const info = new Map<string, unknown>(Object.entries((await pdf.getMetadata()).info));
  const seen = { tags: [] as string[], alts: [] as string[], text: '', overflow: -Infinity };
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const items = (await page.getTextContent({ includeMarkedContent: true })).items as Item[];
    const marked = wordsById(items);
    walk(await page.getStructTree(), marked, seen);
    seen.text += items.map(({ str = '' }) => str).join(' ');
    const right = Math.max(0, ...items.map(({ width = 0, transform }) => (transform?.[4] ?? 0) + width));
    seen.overflow = Math.max(seen.overflow, right - page.getViewport({ scale: 1 }).width);
  }
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  const text = (key: string) => ((value) => (typeof value === 'string' ? value : undefined))(info.get(key));
  const { numPages: pages } = pdf;
  await pdf.loadingTask.destroy();
  return {
    pages,
    title: text('Title'),
    lang: text('Language'),
    version: text('PDFFormatVersion'),
    madeAt: text('CreationDate'),
    isTagged: marks?.Marked === true,
    ...seen,
  };
}

function wordsById(items: readonly Item[]): Map<string, string> {
  const words = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { type, id, str, hasEOL } of items) {
    if (type?.startsWith('beginMarkedContent') === true) open.push(id);
    else if (type === 'endMarkedContent') open.pop();
    const at = open.at(-1);
    if (str !== undefined && at !== undefined)
      words.set(at, `${words.get(at) ?? ''}${str}${hasEOL === true && !str.endsWith('-') ? ' ' : ''}`);
  }
  return words;
}

function walk(node: Node | null, words: ReadonlyMap<string, string>, seen: { tags: string[]; alts: string[] }): void {
  if (node?.role === undefined) return;
  const own = (node.children ?? []).flatMap(({ id }) => (id === undefined ? [] : [words.get(id) ?? '']));
  const said = own.join(' ').replaceAll(/\s+/g, ' ').trim();
  seen.tags.push(said === '' ? node.role : `${node.role}: ${said}`);
  if (node.alt !== undefined) seen.alts.push(node.alt);
  for (const child of node.children ?? []) walk(child, words, seen);
}
