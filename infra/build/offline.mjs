/**
 * What the service worker keeps, so that the course day and a starter's groups open without network: the document, the frame, the pages of
 * `ENTRIES` with all they need, and the fonts. Never an answer of the API. Before compression, since hashes are of the content.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Generator } from '@angular/service-worker/config';
import { Stop } from '../say.mjs';
import { root } from '../setup/paths.mjs';
import { filesIn } from './fingerprint.mjs';

/** Lazy pages and words that the course day and the starter's pages are made of; what they import is found. */
const ENTRIES = [
  /^frontend\/src\/(?:main|app\/office\/office\.routes|app\/office\/area|app\/office\/courses\/(?:course-day|day\/send-marks))\.ts$/,
  /^frontend\/src\/app\/starter\/(?:starter\.routes|my-groups|group-page|log-page)\.ts$/,
  /^libs\/i18n\/src\/(?:starter|qualification|office|office\.courses|office\.groups|states|problems|common)\.(?:nb|nn|en)\.ts$/,
];
/** Latin and what Sámi needs; see styles/fonts.css. */
const ALWAYS = /^\/(?:favicon\.svg|styles-[\w-]+\.css|media\/.*\.woff2)$/;

/**
 * @typedef {{ path: string, kind: string }} Import
 * @typedef {{ entryPoint?: string, imports: Import[] }} Output
 */

/** @param {string} webRoot */
export async function keepForOffline(webRoot) {
  const urls = filesIn(webRoot).map((file) => `/${file.slice(webRoot.length + 1)}`);
  const code = codeOf(JSON.parse(readFileSync(join(webRoot, '..', 'browser-stats.json'), 'utf8')).outputs);
  const files = ['/index.html', ...urls.filter((url) => ALWAYS.test(url) || code.has(url.slice(1)))];
  const control = await new Generator(diskOf(webRoot, urls), '/').process({
    index: '/index.html',
    assetGroups: [{ name: 'offline', installMode: 'prefetch', updateMode: 'prefetch', resources: { files } }],
    // With network the newest pages, as without a service worker.
    navigationRequestStrategy: 'freshness',
  });
  // Every page below the scope it is registered with (the office's, the starter's), the scope's own address too: what is left of that is
  // the empty text, which no glob of the generator's matches.
  const everyPage = { ...control, navigationUrls: [{ positive: true, regex: '.*' }] };
  writeFileSync(join(webRoot, 'ngsw.json'), JSON.stringify(everyPage));
  copyFileSync(join(root, 'node_modules', '@angular', 'service-worker', 'ngsw-worker.js'), join(webRoot, 'ngsw-worker.js'));
}

/**
 * The chunks of the entries, and what they import at once.
 * @param {Record<string, Output>} outputs
 */
function codeOf(outputs) {
  /** @type {Set<string>} */
  const found = new Set();
  const begun = Object.entries(outputs).filter(([, { entryPoint }]) => ENTRIES.some((entry) => entry.test(entryPoint ?? '')));
  if (!begun.some(([, { entryPoint }]) => entryPoint?.endsWith('course-day.ts')))
    throw new Stop('The build has no chunk for the course day.');
  for (let next = begun.map(([path]) => path); next.length > 0;) {
    next.forEach((path) => found.add(path));
    next = next
      .flatMap((path) => outputs[path]?.imports ?? [])
      .filter(({ path, kind }) => kind !== 'dynamic-import' && path in outputs && !found.has(path))
      .map(({ path }) => path);
  }
  return found;
}

/**
 * @param {string} webRoot
 * @param {string[]} urls
 */
function diskOf(webRoot, urls) {
  /** @param {string} url */
  const content = (url) => readFileSync(join(webRoot, url));
  return {
    list: () => Promise.resolve(urls),
    read: (/** @type {string} */ url) => Promise.resolve(content(url).toString('utf8')),
    hash: (/** @type {string} */ url) => Promise.resolve(createHash('sha1').update(content(url)).digest('hex')),
    write: () => Promise.reject(new Error('nothing is written')),
  };
}
