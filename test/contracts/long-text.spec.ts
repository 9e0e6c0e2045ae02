import {
  calledName,
  fold,
  foldHeading,
  readDateCell,
  readTimeCell,
  readWrittenDate,
  readWrittenEmail,
  readWrittenName,
  readWrittenPhone,
  readWrittenPostalCode,
  readWrittenTime,
  scanNote,
  withoutIdNumbers,
} from '@igang/domain';

/** What a pattern may begin with at every place of a text, and then not find. */
const PIECES = [
  'a',
  'a@',
  'a.',
  '.',
  ' ',
  '\u00a0',
  '1',
  '1 ',
  '1.',
  '12 ',
  '+47 ',
  '"',
  '<',
  '(',
  ',',
  'T ',
  'kl ',
  'A',
  'A ',
  '. A',
  'x@a',
  "'",
  '\n',
  '-',
];
const TAILS = ['', '!', 'x'];
const TODAY = '2026-01-12';
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  ...{ calledName, fold, foldHeading, readTimeCell, scanNote, withoutIdNumbers },
  readDateCell: (text: string) => readDateCell(text, TODAY),
  readWrittenDate: (text: string) => readWrittenDate(text, { today: TODAY }),
  ...{ readWrittenEmail, readWrittenName, readWrittenPhone, readWrittenPostalCode, readWrittenTime },
};

const [SHORT, TIMES] = [2_000, 10];
/** A reader that looks at each sign a few times takes ten times as long for ten times the text, one that begins anew at each a hundred times. */
const MOST = 30;
/** Under this much nothing can be told from the noise of the machine. */
const NOISE_MS = 2;

function spent(read: (text: string) => unknown, text: string): number {
  const before = performance.now();
  read(text);
  return performance.now() - before;
}

describe('a text that is made to be slow to read', () => {
  it.each(Object.entries(READERS))('takes %s as long as it is long, and no longer', (_, read) => {
    const slow = PIECES.flatMap((piece) => TAILS.map((tail) => [piece, tail] as const)).find(([piece, tail]) => {
      const [short, long] = [SHORT, SHORT * TIMES].map((length) => piece.repeat(length / piece.length) + tail) as [string, string];
      // Once is chance: the machine has others to serve, and compiles meanwhile.
      return Array.from({ length: 5 }).every(() => {
        const before = Math.max(NOISE_MS, spent(read, short));
        return spent(read, long) > MOST * before;
      });
    });
    expect(slow).toBeUndefined();
  });
});
