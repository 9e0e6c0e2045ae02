import { hasLetter, withoutBullet, withoutInvisible } from './written-name.ts';

describe('a name as it is kept', () => {
  it.each([
    ['a direction override', 'Kari\u202Edrow', 'Karidrow'],
    ['isolates', '\u2066Kari\u2069', 'Kari'],
    ['a zero-width space', 'Ka\u200Bri', 'Kari'],
    ['a soft hyphen', 'Sol\u00ADveig', 'Solveig'],
    ['a byte-order mark', '\uFEFFKari', 'Kari'],
    ['a joiner in a Latin name', 'Ka\u200Dri', 'Kari'],
    ['a Hangul filler', '\u3164', ''],
    ['a tag', 'Kari\u{E0041}', 'Kari'],
    [
      'the non-joiner that a Persian name needs',
      '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647',
      '\u0645\u06CC\u200C\u062E\u0648\u0627\u0647',
    ],
    ['the joiner that a Sinhala name needs', '\u0D9A\u0DCA\u200D\u0DBB', '\u0D9A\u0DCA\u200D\u0DBB'],
    ['a joiner at the end of a Persian name', '\u0645\u06CC\u200C', '\u0645\u06CC'],
    ['S\u00e1mi letters and an apostrophe', 'Áile Čáhppe O’Brien', 'Áile Čáhppe O’Brien'],
  ])('with %s', (_, written, kept) => expect(withoutInvisible(written)).toBe(kept));

  it.each([
    ['- Kari Nordmann', 'Kari Nordmann'],
    ['• Kari', 'Kari'],
    ['=HYPERLINK("x")', 'HYPERLINK("x")'],
    ['＝＠Kari', 'Kari'],
    ["'t Hooft", "'t Hooft"],
    ['Anne-Marie', 'Anne-Marie'],
    ['--', ''],
    ['  Kari', 'Kari'],
    ['Kari - Ås', 'Kari - Ås'],
  ])('%s without what lists and formulas begin with is %s', (written, kept) => expect(withoutBullet(written)).toBe(kept));

  it.each([
    ['Олена', true],
    ['李', true],
    ['Ø', true],
    ['...', false],
    ['12 34', false],
    ['🙂', false],
    ['', false],
  ])('%s has a letter: %s', (name, has) => expect(hasLetter(name)).toBe(has));
});
