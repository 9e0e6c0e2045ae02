/** Puts a brotli and a gzip file beside every text file, so that serving costs no compression. */
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './fingerprint.mjs';

const TEXT = /\.(?:html|js|mjs|css|svg|json|webmanifest|txt|xml|geojson|wasm)$/;
const WORTH_BYTES = 1024;

/** @param {string} folder */
export async function precompress(folder) {
  await Promise.all(
    filesIn(folder)
      .filter((file) => TEXT.test(file))
      .map(compress),
  );
}

/** @param {string} file */
async function compress(file) {
  const content = readFileSync(file);
  if (content.length < WORTH_BYTES) return;
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } };
  writeFileSync(`${file}.br`, await promisify(brotliCompress)(content, best));
  writeFileSync(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
}
