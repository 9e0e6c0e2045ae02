import type { IncomingHttpHeaders } from 'node:http';
import type { Language, Problem } from '@igang/contracts';
import { toFrontPage } from '@igang/i18n/problem-text';
import { escaped } from '../files/markup.ts';

export const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
} as const;

/** Whether a person's browser opens the address itself, as it does with a link to a file: she should not be shown JSON. */
export function isForReading(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-mode'] === 'navigate' || headers.accept?.startsWith('text/html') === true;
}

/** A refusal as a page that stands alone: what happened, what to do, a way on. */
export function problemPage({ title, detail }: Problem, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} – Igang</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1.125rem/1.6 system-ui, sans-serif; margin: 3rem auto; max-width: 36rem; padding: 0 1.25rem }
  a { display: inline-block; padding: .6rem 0 }
</style></head>
<body><main><h1>${escaped(title)}</h1><p>${escaped(detail)}</p><p><a href="/">${toFrontPage(language)}</a></p></main></body>
</html>
`;
}
