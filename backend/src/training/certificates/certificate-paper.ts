import type { CertificateView } from '@igang/contracts';
import { instantOf, localDate } from '@igang/domain';
import { formatIn, type Lang, ALWAYS_YEAR } from '@igang/i18n';
import { documentsIn } from '@igang/i18n/words/training/documents.all';
import { officeName as officeNameIn } from '@igang/i18n/organisation/office-name';
import { upperFirst } from '@igang/i18n/text';
import { drawChairs, drawQr, INK, Paper } from '../../documents/index.ts';

const BAND = 236;
const LEFT = BAND + 46;
const QR = 92;
const FACT_INDENT = 104;

/** The certificate as a sheet to hang up or hand in. The same row and language give the same bytes. */
export async function certificatePaper(certificate: CertificateView, lang: Lang, site: string): Promise<Buffer> {
  const [w, f] = [documentsIn[lang].certificate, formatIn(lang)];
  const { name, serial, type, officeName, place, issuedOn, validUntil, days, modules, hours, trainers } = certificate;
  const paper = await Paper.open({ title: `${w.title} ${serial}`, lang, madeAt: instantOf(issuedOn, '12:00'), lying: true });
  drawGround(paper);
  const width = paper.width - LEFT - 50;
  const at = (y: number) => ({ x: LEFT, y, width });

  paper.text('H1', w.title, at(76), { size: 17, strong: true, ink: INK.apricot });
  let y = 112;
  y = paper.text('P', name, at(y), { size: paper.fit(name, width, { lines: 2, from: 38, to: 13 }), strong: true, ink: INK.pineDark }) + 14;
  y = paper.text('P', w.has, at(y), { size: 13, ink: INK.quiet }) + 3;
  const course = type[lang];
  y = paper.text('P', course, at(y), { size: paper.fit(course, width, { lines: 2, from: 23, to: 12 }), strong: true, ink: INK.pine }) + 20;

  const dates = upperFirst(
    f.dates(
      days.map(({ date }) => date),
      ALWAYS_YEAR,
    ),
  ); // on paper the year is always needed
  for (const [label, value] of [
    [w.when, hours === null ? dates : `${dates} (${w.hours({ hours: f.number(hours) })})`],
    [w.where, place],
    [w.office, `Igang, ${officeNameIn(lang, officeName)}`],
    [w.trainers, f.list(trainers)],
  ] as const)
    if (value !== '') y = drawFact(paper, [label, value], { ...at(y) });
  if (modules.length > 0) {
    const contents = modules.map((words) => words[lang]).join(' · ');
    const size = paper.fit(contents, width - FACT_INDENT, { lines: 4, from: 12, to: 6 });
    y = drawFact(paper, [w.contents, contents], { ...at(y) }, size);
  }
  if (validUntil !== null)
    paper.text('P', w.validUntil({ date: f.plainDate(localDate(new Date(validUntil))) }), at(y + 6), { size: 11.5, ink: INK.text });
  drawProof(paper, { ...certificate, issued: f.plainDate(issuedOn) }, lang, site);
  return paper.bytes();
}

/** The band with the circle of chairs, and a fine line around the sheet: ornament only. */
function drawGround(paper: Paper): void {
  paper.artifact((pdf) => {
    pdf.rect(0, 0, paper.width, paper.height).fill('#ffffff');
    pdf.rect(0, 0, BAND, paper.height).fill(INK.pine);
    drawChairs(
      pdf,
      { x: 22, y: paper.height / 2 - 96, size: 192 },
      { chairs: INK.pineLight, open: INK.apricotLight, middle: INK.apricotLight },
    );
    pdf
      .roundedRect(BAND + 20, 20, paper.width - BAND - 40, paper.height - 40, 10)
      .lineWidth(0.8)
      .stroke(INK.pineLine);
  });
  paper.artifactText('Igang', { x: 0, y: 44, width: BAND }, { size: 26, strong: true, ink: '#ffffff', align: 'center' });
}

function drawFact(
  paper: Paper,
  [label, value]: readonly [string, string],
  at: { x: number; y: number; width: number },
  size = 12.5,
): number {
  const line = paper.part('P');
  const indent = FACT_INDENT;
  paper.span(line, label, { ...at, width: indent }, { size: 10.5, ink: INK.quiet });
  const end = paper.span(line, value, { x: at.x + indent, y: at.y - 1.5, width: at.width - indent }, { size });
  line.end();
  return end + 7;
}

function drawProof(paper: Paper, { serial, issued }: { serial: string; issued: string }, lang: Lang, site: string): void {
  const w = documentsIn[lang].certificate;
  const [page, foot] = [`${site}/bekreft-kursbevis`, paper.height - 62];
  const box = { x: LEFT, width: paper.width - LEFT - 50 - QR - 24 };
  paper.text('P', `${w.issued} ${issued}. ${w.serial} ${serial}`, { ...box, y: foot - 44 }, { size: 11, strong: true, ink: INK.pineDark });
  const shown = `${w.check}\n${page.replace(/^https?:\/\//, '')}`;
  paper.text(
    'P',
    shown,
    { ...box, y: foot - 26 },
    { size: Math.min(9.5, paper.fit(shown, box.width, { lines: 2, from: 9.5, to: 6 })), ink: INK.quiet },
  );
  const address = `${page}/${serial}`;
  const [x, y] = [paper.width - 50 - QR, foot - QR + 8];
  paper.figure(w.codeAlt({ address }), { x, y, width: QR, height: QR }, (pdf) =>
    drawQr(pdf, address, { x, y, size: QR, ink: INK.pineDark }),
  );
}
