import type { Letter } from '../notifications/mail.ts';

/** The mail for those who read text: the same words in the same order. */
export function toText(letter: Letter): string {
  const parts = [
    letter.heading.toUpperCase(),
    ...letter.lines,
    (letter.facts ?? []).map(([label, value]) => `${label}: ${value}`).join('\n'),
    ...(letter.lists ?? []).map(({ title, items }) => [title, ...items.map((item) => `- ${item}`)].join('\n')),
    letter.button === undefined || letter.link === undefined ? '' : `${letter.button}:\n${letter.link}`,
    letter.picture?.text ?? '',
    ...(letter.more ?? []),
    letter.greeting,
    ['--', ...letter.footer].join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
