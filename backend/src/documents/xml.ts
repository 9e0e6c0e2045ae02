import { escaped } from '../platform/files/markup.ts';

/** What XML 1.0 has no way of writing. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export function xml(text: string): string {
  return escaped(text.replaceAll(FORBIDDEN, ''));
}
