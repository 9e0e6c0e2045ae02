import fc from 'fast-check';

/** What people, other programs and mischief put into text. */
const NASTY = [
  ...[
    'a;b',
    'a,b',
    'a\tb',
    '"',
    '""',
    'sa "hei"',
    "'",
    "'=1+1",
    "''+47",
    "'t Hooft",
    'line one\nline two',
    'cr\rlf',
    'end\r\n',
    '\n',
    ' in front',
    'behind ',
  ],
  ...[
    '=1+1',
    '=HYPERLINK("http://x.example.no";"y")',
    '+47 912 34 567',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '＝1+1',
    '＠x',
    'x,=1+1',
    'x;=1+1',
    "=cmd|' /C calc'!A0",
  ],
  ...[
    '007',
    '0150',
    '12345678901234567890',
    '1e5',
    '1/2',
    '3-4',
    '1.1.1900',
    '29.02.1900',
    '1899-12-30',
    '2026-01-12',
    '12:30',
    'TRUE',
    'FALSE',
    '#N/A',
    'sep=;',
  ],
  ...['æøåÆØÅ', 'Đặng Thị Hồng Ánh', 'Олена', 'محمد \u200fعلي', '\u202eabc', 'a\u200bb', '👩‍👩‍👧 🇳🇴', '𝒳', '\ufeffx', 'a\u00a0b', 'e\u0301'],
  ...[
    '_x000D_',
    '_x0041_',
    '_x005F_x0041_',
    ']]>',
    '<b>&amp;</b>',
    '\u0001',
    '\u000b',
    '\u001f',
    '\ufffe',
    'lost \ufffd',
    '\\',
    '${x}',
    '%00',
  ],
];
const part = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...NASTY) }, fc.string({ unit: 'grapheme', maxLength: 12 }));
/** Text as PostgreSQL keeps it, of a length that every column takes. */
export const text = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) =>
    parts
      .join('')
      .replaceAll(/\0|\p{Cs}/gu, '')
      .slice(0, 60)
      .replace(/\p{Cs}$/u, ''),
  )
  .filter((one) => one.length > 0);
