import { readFile, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import JSZip from 'jszip';

const MAIN =
  /\bxmlns:([A-Za-z_][\w.-]*)\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/spreadsheetml\/(?:2006\/)?main["']/;
const PARTS = /^xl\/(?:workbook|styles|sharedStrings|worksheets\/[^/]+)\.xml$/i;
const HEAD_CHARACTERS = 4096;

/**
 * Other programs write a workbook's elements with a prefix (`<x:row>`), which means the same; the library we read with knows them by
 * their bare name only, and sees an empty sheet. Answers the path of a file without prefixes: the same one where there are none.
 */
export async function withoutPrefixes(path: string): Promise<string> {
  const zip = await JSZip.loadAsync(await readFile(path)).catch(() => undefined);
  if (zip === undefined) return path;
  let changed = false;
  for (const part of zip.file(PARTS)) {
    const prefix = MAIN.exec(await headOf(part))?.[1];
    if (prefix === undefined) continue;
    const named = new RegExp(`<(/?)${prefix.replaceAll('.', '\\.')}:`, 'g');
    zip.file(part.name, (await part.async('string')).replaceAll(named, '<$1'));
    changed = true;
  }
  if (!changed) return path;
  const plain = `${path}.plain`;
  await writeFile(plain, await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }));
  return plain;
}

/** Only the beginning: a sheet may be a hundred megabytes. */
async function headOf(part: JSZip.JSZipObject): Promise<string> {
  for await (const chunk of new Readable().wrap(part.nodeStream())) return String(chunk).slice(0, HEAD_CHARACTERS);
  return '';
}
