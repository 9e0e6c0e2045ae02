import { readFile, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type JSZip from 'jszip';
import { Refusal } from '../../platform/refusal.ts';

const WORKBOOK = /^xl\/workbook[^/]*\.xml$/i;
const STRINGS = /^xl\/sharedStrings[^/]*\.xml$/i;
const STYLES = /^xl\/styles[^/]*\.xml$/i;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;
const MAIN =
  /\bxmlns:([A-Za-z_][\w.-]*)\s*=\s*["']http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/spreadsheetml\/(?:2006\/)?main["']/;
const HEAD_CHARACTERS = 4096;
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * The library we read workbooks with knows elements by their bare names only, finds sheets by the names of their files, gives them in
 * the order of the zip, and lays sheets that come before the words aside on the disk. Other programs write all of this otherwise, and
 * Excel itself some. So a workbook is packed anew as the library wants it: words first, then the sheets in the workbook's own order.
 * What is packed stays packed; only elements with a prefix (`<x:row>`) are written anew. Answers the new file's path.
 */
export async function plainWorkbook(path: string): Promise<string> {
  const { default: Zip } = await import('jszip');
  const zip = await Zip.loadAsync(await readFile(path)).catch(() => undefined);
  const workbook = zip?.file(WORKBOOK)[0];
  if (zip === undefined || workbook === undefined) throw new Refusal('file.unreadable');
  const text = await workbook.async('string');
  const sheets = await sheetsOf(zip, text);
  const plain = new Zip();
  plain.file('xl/_rels/workbook.xml.rels', relationships(sheets.length));
  plain.file('xl/workbook.xml', workbookOf(sheets, /\bdate1904\s*=\s*["'](?:1|true)["']/.test(text)));
  const [styles, strings] = [zip.file(STYLES)[0], zip.file(STRINGS)[0]];
  if (styles !== undefined) await take(plain, 'xl/styles.xml', styles);
  if (strings === undefined) plain.file('xl/sharedStrings.xml', `<sst xmlns="${SPREADSHEET}"/>`);
  else await take(plain, 'xl/sharedStrings.xml', strings);
  for (const [i, { part }] of sheets.entries()) await take(plain, `xl/worksheets/sheet${i + 1}.xml`, part);
  await writeFile(`${path}.plain`, await plain.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }), { mode: 0o600 });
  return `${path}.plain`;
}

interface SheetPart {
  /** As it stands in the XML, with its entities. */
  readonly name: string;
  readonly state: string;
  readonly part: JSZip.JSZipObject;
}

async function sheetsOf(zip: JSZip, workbook: string): Promise<SheetPart[]> {
  const targets = await targetsOf(zip);
  const named = elements(workbook, 'sheet').flatMap((sheet): SheetPart[] => {
    const part = partAt(zip, targets.get(attribute(sheet, 'id', true)) ?? '');
    return part === undefined ? [] : [{ name: attribute(sheet, 'name'), state: attribute(sheet, 'state'), part }];
  });
  if (named.length > 0) return named;
  // A workbook that does not say where its sheets are.
  return zip.file(SHEET).map((part, i) => ({ name: `Ark${i + 1}`, state: '', part }));
}

async function targetsOf(zip: JSZip): Promise<ReadonlyMap<string, string>> {
  const relations = (await zip.file(/^xl\/_rels\/workbook[^/]*\.xml\.rels$/i)[0]?.async('string')) ?? '';
  return new Map(elements(relations, 'Relationship').map((one) => [attribute(one, 'Id'), attribute(one, 'Target')]));
}

/** Targets are from the workbook's own folder, or from the root of the file. Charts have sheets of their own, which hold no rows. */
function partAt(zip: JSZip, target: string): JSZip.JSZipObject | undefined {
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
  return SHEET.test(path) ? (zip.file(path) ?? undefined) : undefined;
}

function elements(xml: string, name: string): string[] {
  return Array.from(xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\s([^<>]*)>`, 'g')), ([, attributes = '']) => attributes);
}

function attribute(attributes: string, name: string, isPrefixed = false): string {
  const match = new RegExp(`(?:^|\\s)${isPrefixed ? '[\\w.-]+:' : ''}${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match?.[1] ?? match?.[2] ?? '';
}

function relationships(count: number): string {
  const each = Array.from(
    { length: count },
    (_, i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return `<Relationships xmlns="${RELATIONSHIPS}">${each.join('')}</Relationships>`;
}

function workbookOf(sheets: readonly SheetPart[], is1904: boolean): string {
  const each = sheets.map(({ name, state }, i) => {
    const written = name.replaceAll('"', '&quot;') || `Ark${i + 1}`;
    return `<sheet name="${written}" sheetId="${i + 1}"${/hidden/i.test(state) ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`;
  });
  const properties = `<workbookPr${is1904 ? ' date1904="1"' : ''}/>`;
  return `<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}">${properties}<sheets>${each.join('')}</sheets></workbook>`;
}

/** The part as it is, still packed; read and written anew only to take a prefix away. */
async function take(plain: JSZip, name: string, part: JSZip.JSZipObject): Promise<void> {
  const prefix = MAIN.exec(await headOf(part))?.[1];
  if (prefix === undefined) {
    plain.files[name] = Object.assign(part, { name });
    return;
  }
  const named = new RegExp(`<(/?)${prefix.replaceAll('.', '\\.')}:`, 'g');
  plain.file(name, (await part.async('string')).replaceAll(named, '<$1'));
}

/** Only the beginning: a sheet may be a hundred megabytes. */
async function headOf(part: JSZip.JSZipObject): Promise<string> {
  for await (const chunk of new Readable().wrap(part.nodeStream())) return String(chunk).slice(0, HEAD_CHARACTERS);
  return '';
}
