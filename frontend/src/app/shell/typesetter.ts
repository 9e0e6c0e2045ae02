import { divisible, heldTogether } from '@igang/i18n/typeset';

/** What is typed, and what a machine reads, stays as it is. */
const NOT_OURS = 'textarea, pre, code, script, style, [contenteditable]';
/** A word with a hyphen in it, or a long one. */
const WORD = /(?:[^\s-]+-)+[^\s-]+|\p{L}{12,}/gu;
/** After the last change. */
const REST_MS = 400;

/**
 * No line ends with `e-`, and a long word that had to be broken is broken where it has a seam: CSS has no word for the first, and not
 * every browser knows our language for the second. Only a word that stands so is touched; all others are what the page was given.
 */
export class Typesetter {
  readonly #document: Document;
  readonly #changes = new MutationObserver((all) => this.#due(all.flatMap(({ target, addedNodes }) => [target, ...addedNodes])));
  readonly #places = new Set<Node>();
  #size = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(page: Document) {
    this.#document = page;
    this.#watch();
    // Unfolded, and so measured for the first time.
    page.addEventListener('toggle', ({ target }) => this.#due(target instanceof Node ? [target] : []), { capture: true });
    new ResizeObserver(() => this.#look()).observe(page.body);
    // Letters of another width have come.
    page.fonts.addEventListener('loadingdone', () => this.#due([page.body]));
  }

  #watch(): void {
    this.#changes.observe(this.#document.body, { childList: true, characterData: true, subtree: true });
  }

  #look(): void {
    const { body, documentElement } = this.#document;
    const size = `${body.clientWidth} ${body.clientHeight} ${getComputedStyle(documentElement).fontSize}`;
    if (size === this.#size) return;
    this.#size = size;
    this.#due([body]);
  }

  /** Once before the next picture, however much has changed; and the page once more when it rests: styles and what is unfolded move lines unseen. */
  #due(places: readonly Node[]): void {
    if (places.length === 0) return;
    const isFirst = this.#places.size === 0;
    for (const place of places) this.#places.add(place);
    if (isFirst) requestAnimationFrame(() => this.#set());
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      this.#places.add(this.#document.body);
      this.#set();
    }, REST_MS);
  }

  #set(): void {
    const texts = new Set([...this.#places].filter(({ isConnected }) => isConnected).flatMap(textsIn));
    this.#places.clear();
    this.#changes.disconnect();
    for (const text of texts) setAnew(text);
    this.#watch();
  }
}

function textsIn(place: Node): Text[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode())
    if (node instanceof Text && node.data.search(WORD) >= 0 && node.parentElement?.closest(NOT_OURS) === null) found.push(node);
  return found;
}

function setAnew(text: Text): void {
  if (linesOf(text, 0, text.length) < 2) return;
  const set = text.data.replaceAll(WORD, (word, at: number) => (linesOf(text, at, word.length) > 1 ? divisible(heldTogether(word)) : word));
  if (set !== text.data) text.data = set;
}

/** Over how many lines it stands; none while it is hidden. */
function linesOf(text: Text, from: number, length: number): number {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, from + length);
  return new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top))).size;
}
