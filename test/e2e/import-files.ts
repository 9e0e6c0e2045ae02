import exceljs from 'exceljs';
import JSZip from 'jszip';

/** Files as offices really have them; names invented. */
export interface HardFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const text = (name: string, content: string | Buffer): HardFile => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const book = async (name: string, fill: (workbook: exceljs.Workbook) => void): Promise<HardFile> => {
  const workbook = new exceljs.Workbook();
  fill(workbook);
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
  };
};

/** A cover first, the list on a hidden sheet, a title above headings that nobody could guess. */
export const hiddenList = (mark: string): Promise<HardFile> =>
  book('Igangsettere 2019 (kopi) (2).xlsx', (workbook) => {
    workbook.addWorksheet('Forside').addRows([['Igangsettere'], ['Sist endret av Reidun']]);
    workbook.addWorksheet('Aktive').addRows([
      ['Navn', 'E-post', 'Postnr'],
      ['Feil Ark', `feil.ark.${mark}@example.no`, '4365'],
    ]);
    workbook
      .addWorksheet('Gamle', { state: 'hidden' })
      .addRows([
        ['De gamle igangsetterne våre'],
        [null],
        ['Hvem', 'Nettadresse', 'Ringes på', 'Bor i', 'Fnr'],
        ['Nordlien, Åse', `aase.${mark}@example.no`, '+47 912.34–567', '4365 Nærbø', '01017012345'],
        ['Rønnaug Lie', 'ronnaug (krøllalfa) example.no', 'ring moren', '4365', ''],
        ['Uten Adresse', '', '', '4365', ''],
      ]);
  });

/** Saved on a Mac before Unicode. */
export const macFile = (mark: string): HardFile => {
  const letters: Readonly<Record<string, number>> = { å: 0x8c, ø: 0xbf, Å: 0x81, Ø: 0xaf, æ: 0xbe };
  const content = `Navn;E-post;Postnr\rBjørn Ødegård;bjorn.${mark}@example.no;4365\rPål Sæle;pal.${mark}@example.no;4365\r`;
  return text('fra mac.csv', Buffer.from(Array.from(content).map((letter) => letters[letter] ?? letter.charCodeAt(0))));
};

/** No headings at all. */
export const bareFile = (mark: string): HardFile =>
  text('liste.txt', `Ola Bar;ola.bar.${mark}@example.no;4365\r\nEva Bar;eva.bar.${mark}@example.no;4365\r\n`);

/** Headings in two rows, with a sum below and remarks beside. */
export const twoRows = (mark: string): HardFile =>
  text(
    'to rader.csv',
    `Navn;E-;Post-;Merknad\r\n;post;nummer;\r\nIda To;ida.to.${mark}@example.no;4365;Spiser ikke fisk\r\n;;;\r\n;;;Til sammen: 1\r\n`,
  );

/** Of another program: prefixes in the XML, and targets from the root of the file. */
export async function foreignBook(mark: string): Promise<HardFile> {
  const file = await book('uttrekk.xlsx', (workbook) => {
    workbook.addWorksheet('Export').addRows([
      ['Full name', 'E-mail', 'Zip code'],
      ['Čáhppe Sámi', `cahppe.${mark}@example.no`, '4365'],
    ]);
  });
  const zip = await JSZip.loadAsync(file.buffer);
  for (const part of zip.file(/^xl\/(?:workbook|styles|sharedStrings|worksheets\/sheet1)\.xml$/)) {
    const xml = (await part.async('string')).replaceAll(/<(\/?)(?=[A-Za-z])/g, '<$1x:').replace(' xmlns="', ' xmlns:x="');
    zip.file(part.name, xml);
  }
  const relations = 'xl/_rels/workbook.xml.rels';
  zip.file(relations, ((await zip.file(relations)?.async('string')) ?? '').replaceAll('Target="', 'Target="/xl/'));
  return { ...file, buffer: await zip.generateAsync({ type: 'nodebuffer' }) };
}

/** Tabs, quotes, breaks in cells, our own guard, and dates of every kind. */
export const everyDate = (mark: string): HardFile =>
  text(
    'datoer.tsv',
    [
      'Navn\tE-post\tPostnr\tGodkjent fra',
      `"Kari ""Kaja""\nVik"\tkaja.${mark}@example.no\t4365\t14. mars 2019`,
      `Geir To Siffer\tgeir.${mark}@example.no\t0150 Oslo\t12.03.98`,
      `Fram Tid\tfram.${mark}@example.no\t4365\t12.03.2062`,
      `Når Som Helst\tnaar.${mark}@example.no\t4365\tokt 2024`,
    ].join('\r\n'),
  );
