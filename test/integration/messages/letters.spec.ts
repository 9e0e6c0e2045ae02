import { writeFileSync } from 'node:fs';
import { Paper } from '../../../backend/src/documents/index.ts';
import { badgesPaper } from '../../../backend/src/training/course-day/badges-paper.ts';
import type { CourseOnPaper } from '../../../backend/src/training/course-day/course-papers.query.ts';
import { listPaper } from '../../../backend/src/training/course-day/list-paper.ts';
import { Refusal } from '../../../backend/src/platform/refusal.ts';
import { readPdf } from '../../harness/pdf.ts';

/** Names as people in Norway write them; invented. */
const NAMES = [
  'Олена Ковальчук',
  'Nguyễn Thị Hồng Ánh',
  'Ελένη Παπαδοπούλου',
  'محمد علي الحسيني',
  'فاطمه گل‌محمدی',
  'דוד בן־גוריון',
  '王小明',
  '陳美麗',
  'さくら 田中',
  '김민준',
  'கமலா ராஜன்',
  'ሳባ ተስፋይ',
  'สมชาย ใจดี',
  'प्रिया शर्मा',
  'გიორგი ბერიძე',
  'Արամ Խաչատրյան',
  'Siân O’Connor-Ñuñez',
  'Ahmed أحمد Åse',
  'Unjárgga-Deanu Máhtte-Ánde Biret Elle Ristiinná Guttormsen-Keskitalo Čáhčeravdda',
];

const COURSE = {
  type: { nb: 'Igangsetterkurs', nn: 'Igangsetjarkurs', en: 'Starter course' },
  place: 'Nærbø',
  officeName: 'Rogaland og Agder',
  at: new Date('2026-01-12T08:00:00Z'),
  days: [{ date: '2026-03-14', startsAt: '10:00', endsAt: '16:00' }],
  people: NAMES.map((name) => ({ name, place: 'Bryne', phone: '+4741234567' })),
} as unknown as CourseOnPaper;

const letters = (text: string): string =>
  Array.from(text.normalize('NFKC').replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, ''))
    .sort()
    .join('');

describe('names on paper', () => {
  it.each(NAMES)('writes %s with letters, none of them a box', async (name) => {
    const paper = await Paper.open({ title: 'Prøve', lang: 'nb', madeAt: COURSE.at });
    paper.text('P', name, { x: 40, y: 40, width: 300 }, { size: 20, strong: true });
    const { text, overflow } = await readPdf(new Uint8Array(await paper.bytes()));
    expect(letters(text)).toBe(letters(name));
    expect(overflow).toBeLessThan(0);
  });

  it.each([
    ['badges', badgesPaper],
    ['list', listPaper],
  ])('stand whole on the %s', async (file, make) => {
    const bytes = await make(COURSE, 'nb');
    if (process.env['KEEP_PAPERS']) writeFileSync(`/tmp/${file}.pdf`, bytes);
    const { text, overflow } = await readPdf(new Uint8Array(bytes));
    const written = new Set(text.normalize('NFKC'));
    expect(
      NAMES.flatMap((name) => Array.from(name.normalize('NFKC'))).filter((letter) => /\p{L}/u.test(letter) && !written.has(letter)),
    ).toEqual([]);
    expect(overflow).toBeLessThan(0);
  });

  it.each(['𓀀 Nil', 'Kari 😀', 'ᚠᚢᚦ'])('refuse to write %s, and say which', async (name) => {
    const paper = await Paper.open({ title: 'Prøve', lang: 'nb', madeAt: COURSE.at });
    let refusal: unknown;
    try {
      paper.text('P', name, { x: 40, y: 40, width: 300 }, { size: 20 });
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Refusal);
    const { code, values } = refusal as Refusal;
    expect({ code, isNamed: name.includes(String(values['words'])) }).toEqual({ code: 'document.letters', isNamed: true });
  });
});
