import { acquaintanceText } from './acquaintance.ts';

describe('the mark of an acquaintance', () => {
  it.each(['kari nordmann', 'KARI NORDMANN', 'Kari Anne Nordmann', ' Kari  Nordmann ', 'Kári Nordmann'])(
    'of "%s" is that of Kari Nordmann',
    (name) => expect(acquaintanceText(name)).toBe(acquaintanceText('Kari Nordmann')),
  );
  it.each(['Kari Hansen', 'Anne Nordmann', 'Nordmann Kari', 'Kari', ''])('of "%s" is another', (name) =>
    expect(acquaintanceText(name)).not.toBe(acquaintanceText('Kari Nordmann')),
  );
});
