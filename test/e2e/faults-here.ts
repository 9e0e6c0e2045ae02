import type { Page } from 'playwright-core';

/** More than half of the screen is not to be taken by what stays when the page scrolls. */
export const MOST_FIXED = 0.5;

/** What is cut, sticks out, or stands in the way. Runs in the page, so that it holds all it needs. */
export function faultsHere(most: number): string[] {
  const wide = document.documentElement.clientWidth;
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  const wordsOf = (element: Element) => [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent?.trim());
  const sticksOut = (node: Node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(({ left, right }) => right > wide + 1 || left < -1);
  };
  const isCut = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const isWide = element.scrollWidth > element.clientWidth + 2;
    return (hides(overflowX) && isWide) || (hides(overflowY) && element.scrollHeight > element.clientHeight + 2);
  };
  const covers = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    const stays = ['fixed', 'sticky'].includes(getComputedStyle(element).position);
    return stays && (width * height) / (innerWidth * innerHeight) > most;
  };
  const isAside = (element: Element) => element.closest('.ds-sr-only, .skip, [hidden], svg, option, .ig-table > thead') !== null;
  const sideways = document.documentElement.scrollWidth - wide;
  const faults = sideways > 1 ? [`scrolls sideways by ${sideways}`] : [];
  for (const element of [...document.body.querySelectorAll('*')].filter((one) => !isAside(one) && isSeen(one))) {
    const [words] = wordsOf(element);
    const said = `<${element.tagName.toLowerCase()} class="${element.className}"> ${words?.textContent?.trim().slice(0, 30) ?? ''}`;
    if (wordsOf(element).some(sticksOut)) faults.push(`outside: ${said}`);
    if (words && isCut(element)) faults.push(`cut: ${said}`);
    if (covers(element)) faults.push(`covers the screen: ${said}`);
  }
  return [...new Set(faults)];
}

/** How somebody sees a page who needs large letters: by her own size of letters at 360 px, or by four times' zoom. */
const LARGE = {
  'letters of double size': (page: Page) =>
    page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%', 'important')),
  '400 % zoom': async (page: Page) => {
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.setViewportSize({ width: 320, height: 256 });
  },
} as const;

/** The page that is open, in each large size one after the other: opening it again for each would take most of the time. */
export async function inLargeLetters(page: Page, look: (page: Page) => Promise<readonly string[]>): Promise<string[]> {
  const faults: string[] = [];
  const size = page.viewportSize();
  for (const [how, enlarge] of Object.entries(LARGE)) {
    await enlarge(page);
    faults.push(...(await look(page)).map((fault) => `with ${how}: ${fault}`));
  }
  if (size !== null) await page.setViewportSize(size);
  return faults;
}
