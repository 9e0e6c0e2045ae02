import { words as nb } from '@igang/i18n/words/common.nb';
import { isMissing, sentenceFor, type Told } from './sentence.ts';

const say = (error: Told, value: unknown, name = 'name'): string =>
  sentenceFor(error as Parameters<typeof sentenceFor>[0], value, name, nb);
const zod = (issue: object): Told => ({ kind: 'standardSchema', issue });

describe('the sentence at a field', () => {
  it('asks for what is missing, whatever the rule was', () => {
    expect(say({ kind: 'required' }, 'x')).toBe(nb.error.required);
    expect(say(zod({ code: 'invalid_type' }), '', 'colour')).toBe(nb.error.required);
    expect(say(zod({ code: 'invalid_type' }), null)).toBe(nb.error.required);
  });

  it('says what to write where that is known', () => {
    expect(say({ kind: 'required', message: 'Skriv navnet ditt.' }, '')).toBe('Skriv navnet ditt.');
    expect(say(zod({ code: 'invalid_format', format: 'regex' }), '', 'email')).toBe(nb.error.email);
    expect(say({ kind: 'required' }, '', 'postalCode')).toBe(nb.error.postalCode);
    expect(say({ kind: 'required' }, null, 'enrolmentDeadline')).toBe(nb.error.date);
    expect([say({ kind: 'required' }, '', 'seat'), say({ kind: 'required' }, '', 'reason')]).toEqual([
      nb.error.required,
      nb.error.required,
    ]);
  });

  it('calls wrong what is wrong, and missing only what is missing', () => {
    const told = (error: Told, value: unknown) => isMissing(error as Parameters<typeof isMissing>[0], value);
    expect([told({ kind: 'required' }, ''), told(zod({ code: 'too_small' }), '  '.trim()), told({ kind: 'required' }, false)]).toEqual([
      true,
      true,
      true,
    ]);
    expect([told({ kind: 'email' }, 'kari'), told({ kind: 'date' }, ''), told({ kind: 'told', message: 'x' }, 'a@b.no')]).toEqual([
      false,
      false,
      false,
    ]);
    expect([
      nb.error.formMissing({ n: 3 }),
      nb.error.formWrong({ n: 1 }),
      nb.error.formWrong({ n: 3 }),
      nb.error.formBoth({ n: 3 }),
    ]).toEqual([
      '3 ting mangler før vi kan sende',
      'Én ting må rettes før vi kan sende',
      '3 ting må rettes før vi kan sende',
      '3 ting må fylles ut eller rettes før vi kan sende',
    ]);
  });

  it('asks for the tick where a tick is missing', () => {
    expect(say({ kind: 'required' }, false)).toBe(nb.error.tick);
    expect(say(zod({ code: 'invalid_value' }), false)).toBe(nb.error.tick);
  });

  it('asks for one of the answers where none is chosen', () => {
    expect(say(zod({ code: 'invalid_value' }), null, 'nextMeeting')).toBe(nb.error.choice);
    expect(say(zod({ code: 'invalid_union' }), '', 'ageBand')).toBe(nb.error.choice);
  });

  it('does not call a date empty that it could not read', () => {
    expect(say({ kind: 'date' }, '')).toBe(nb.error.date);
    expect(say({ kind: 'time' }, '')).toBe(nb.error.time);
  });

  it('counts characters of texts and sizes of numbers', () => {
    expect(say(zod({ code: 'too_big', origin: 'string', maximum: 120 }), 'x'.repeat(200))).toBe(nb.error.tooLong({ max: 120 }));
    expect(say(zod({ code: 'too_small', origin: 'number', minimum: 4 }), 3)).toBe(nb.error.tooSmall({ min: 4 }));
    expect(say({ kind: 'max', max: 8 }, 9)).toBe(nb.error.tooBig({ max: 8 }));
  });

  it('knows a pattern by the name of the field, also inside lists', () => {
    expect(say(zod({ code: 'invalid_format', format: 'regex' }), 'kari', 'email')).toBe(nb.error.email);
    expect(say(zod({ code: 'invalid_format', format: 'regex', path: ['days', 0, 'startsAt'] }), '25:00', 'days')).toBe(nb.error.time);
    expect(say(zod({ code: 'custom' }), '2026-02-31', 'enrolmentDeadline')).toBe(nb.error.date);
    expect(say(zod({ code: 'custom' }), '?', 'colour')).toBe(nb.error.format);
  });

  it('lets the server speak for itself', () => {
    expect(say({ kind: 'server', message: 'Rommet er opptatt.' }, '')).toBe('Rommet er opptatt.');
  });
});
