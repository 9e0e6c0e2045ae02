/**
 * What the service worker keeps, so that the course day and a starter's groups open without network: the document, the frame, the pages
 * whose route says so with all they need, and the fonts. Never an answer of the API. Before compression, since hashes are of the content.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Generator } from '@angular/service-worker/config';
import { Stop } from '../say.mjs';
import { root } from '../setup/paths.mjs';
import { filesIn } from './fingerprint.mjs';
import { offlineChunks } from './offline-graph.mjs';

/** Latin and what Sámi needs; see styles/fonts.css. */
const ALWAYS = /^\/(?:favicon\.svg|styles-[\w-]+\.css|media\/.*\.woff2)$/;

/** @param {string} webRoot */
export async function keepForOffline(webRoot) {
  const urls = filesIn(webRoot).map((file) => `/${file.slice(webRoot.length + 1)}`);
  const stats = JSON.parse(readFileSync(join(webRoot, '..', 'browser-stats.json'), 'utf8'));
  const { chunks: code, missing } = offlineChunks(stats, (path) => readFileSync(join(root, path), 'utf8'));
  const absent = [...code].filter((path) => path.endsWith('.js') && !urls.includes(`/${path}`));
  if (missing.length + absent.length > 0)
    throw new Stop(`Pages that open without network would lack: ${[...missing, ...absent].join(', ')}.`);
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
  const worker = join(root, 'node_modules', '@angular', 'service-worker', 'ngsw-worker.js');
  const before = join(root, 'infra', 'build', 'before-worker.js');
  writeFileSync(join(webRoot, 'ngsw-worker.js'), [before, worker].map((file) => readFileSync(file, 'utf8')).join('\n'));
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
