import { readWrittenTime, writeTime } from './written-time.ts';

describe('a time as people write it', () => {
  it.each([
    ['18', '18:00'],
    ['8', '08:00'],
    ['08', '08:00'],
    ['18.30', '18:30'],
    ['18:30', '18:30'],
    ['18,30', '18:30'],
    ['18 30', '18:30'],
    ['1830', '18:30'],
    ['830', '08:30'],
    ['kl. 18', '18:00'],
    ['Kl 18.30', '18:30'],
    ['0', '00:00'],
    ['6 pm', '18:00'],
    ['6.30 PM', '18:30'],
    ['12am', '00:00'],
    ['12 p.m.', '12:00'],
    ['1 am', '01:00'],
    ['11.59 pm', '23:59'],
    ['12 am', '00:00'],
    ['23:59', '23:59'],
    [' 18 ', '18:00'],
    ['kl18', '18:00'],
  ])('reads %s', (text, time) => {
    expect(readWrittenTime(text)).toBe(time);
  });

  it.each([
    '',
    '24',
    '25.00',
    '18.60',
    '18.3',
    '18.300',
    'seks',
    '13 pm',
    '-1',
    '18-20',
    '0 am',
    '13 am',
    '24:00',
    '1 8',
    'kl',
    'x18',
    '18x',
    '18:30:00',
  ])('does not guess at "%s"', (text) => {
    expect(readWrittenTime(text)).toBeUndefined();
  });

  it('is shown with 24 hours', () => {
    expect(writeTime('18:00', '.')).toBe('18.00');
    expect(writeTime('08:30', ':')).toBe('08:30');
    expect(writeTime('', '.')).toBe('');
    expect(writeTime('18:00:00', '.')).toBe('');
    expect(writeTime('x18:00', '.')).toBe('');
    expect(writeTime('8:00', '.')).toBe('');
  });
});
