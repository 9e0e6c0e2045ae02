import { isOrganisationNumber, readWrittenOrganisationNumber } from './organisation-number.ts';

describe('an organisation number', () => {
  // Numbers of the register itself: Brønnøysundregistrene, Digitaliseringsdirektoratet, Helsedirektoratet, NAV.
  it.each(['974760673', '991825827', '983544622', '889640782'])('is nine digits of which the last checks the others: %s', (number) => {
    expect(isOrganisationNumber(number)).toBe(true);
    const others = Array.from({ length: 10 }, (_, last) => `${number.slice(0, 8)}${last}`).filter(isOrganisationNumber);
    expect(others).toEqual([number]);
  });

  it('notices one wrong digit, and two beside each other that were swapped', () => {
    const number = '974760673';
    for (let at = 0; at < 9; at++)
      for (let digit = 0; digit < 10; digit++) {
        const typed = `${number.slice(0, at)}${digit}${number.slice(at + 1)}`;
        expect([typed, isOrganisationNumber(typed)]).toEqual([typed, typed === number]);
      }
    for (let at = 0; at < 7; at++) {
      const typed = `${number.slice(0, at)}${number.charAt(at + 1)}${number.charAt(at)}${number.slice(at + 2)}`;
      expect([typed, isOrganisationNumber(typed)]).toEqual([typed, typed === number]);
    }
  });

  it('has no check digit ten', () => {
    const beginnings = Array.from({ length: 2_000 }, (_, i) => String(97_400_000 + i));
    const without = beginnings.filter((eight) => !Array.from({ length: 10 }, (_, last) => `${eight}${last}`).some(isOrganisationNumber));
    expect(without.length).toBeGreaterThan(100);
    expect(without.length).toBeLessThan(260);
  });

  it.each([
    ['974 760 673', '974760673'],
    ['974.760.673', '974760673'],
    ['NO 974760673 MVA', '974760673'],
    ['Org.nr. 974 760 673', '974760673'],
    ['orgnr: 974760673', '974760673'],
    ['974\u00a0760\u00a0673', '974760673'],
    ['97476067', '97476067'],
    ['9747606730', '9747606730'],
    ['kommunen', 'kommunen'],
    ['', ''],
  ])('is read as people write it: %s', (written, read) => expect(readWrittenOrganisationNumber(written)).toBe(read));
});
