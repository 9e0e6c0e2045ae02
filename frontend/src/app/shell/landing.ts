/** Parts of a page that have a heading of their own to land on. */
const PARTS = 'dialog[open], section, article, form, fieldset, li, main';
const HEADINGS = 'h1, h2, h3, h4, legend';

/**
 * Where somebody lands who lost her place: the heading of the innermost part around it, else of the part around that, at last the
 * page's own h1. Without any heading, the part itself.
 */
export function landingFor(place: Element | null): HTMLElement | null {
  const first = place?.closest(PARTS) ?? null;
  for (let part = first; part !== null; part = part.parentElement?.closest(PARTS) ?? null) {
    const heading = [...part.querySelectorAll<HTMLElement>(HEADINGS)].find(isShown);
    if (heading) return heading;
  }
  return first instanceof HTMLElement ? first : null;
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}
