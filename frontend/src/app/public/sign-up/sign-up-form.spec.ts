import { describe, expect, it } from '@jest/globals';
import { EnrolmentChange, NewEnrolment } from '@igang/contracts';
import { AnswersSchema } from '../answers/enrolment-answers-schema.ts';
import { toChange } from '../answers/enrolment-answers-form.ts';
import { EMPTY_SIGN_UP, stepsOf, toEnrolment } from './sign-up-form.ts';
import { SignUpSchema } from './sign-up-schema.ts';

const filled = {
  called: ' Kaia ',
  name: ' Maria  Sæther ',
  email: 'maria+kurs@example.no ',
  phone: '912 34 567',
  postalCode: '4365',
  answers: {},
  furtherChoices: [],
};

describe('signing up', () => {
  it('sends what the API takes, in the language of the page', () => {
    expect(NewEnrolment.parse(toEnrolment(filled, 'nn'))).toEqual({
      name: 'Maria Sæther',
      called: 'Kaia',
      email: 'maria+kurs@example.no',
      phone: '+4791234567',
      postalCode: '4365',
      language: 'nn',
    });
  });
  it('leaves out what is not given', () => {
    expect(toEnrolment({ ...EMPTY_SIGN_UP, name: 'Ola', email: 'ola@example.no' }, 'nb')).toEqual({
      name: 'Ola',
      email: 'ola@example.no',
      language: 'nb',
    });
  });
  it.each([
    [filled, true],
    [{ ...filled, phone: '', postalCode: '' }, true],
    [{ ...filled, postalCode: '43' }, false],
    [{ ...filled, email: 'maria' }, false],
    [{ ...filled, phone: 'ring meg' }, false],
    [{ ...filled, name: 'x'.repeat(121) }, false],
  ])('checks %o as the API does: %s', (form, ok) => {
    expect(SignUpSchema.safeParse(form).success).toBe(ok);
  });
});

describe('the steps of a form', () => {
  it('are none while six fields stand on one page, and then four questions each', () => {
    expect(stepsOf(['a', 'b'])).toEqual([]);
    expect(stepsOf(['a', 'b', 'c'])).toEqual([['a', 'b', 'c']]);
    expect(stepsOf(['a', 'b', 'c', 'd', 'e']).map(({ length }) => length)).toEqual([4, 1]);
  });
});

describe('changing answers', () => {
  const answers = { name: 'Maria', called: ' ', phone: '', postalCode: '', language: 'en', stayOnList: false } as const;
  it('may take the phone and the postal code away', () => {
    expect(AnswersSchema.safeParse(answers).success).toBe(true);
    expect(EnrolmentChange.parse(toChange(answers))).toEqual({ name: 'Maria', language: 'en', stayOnList: false });
  });
});
