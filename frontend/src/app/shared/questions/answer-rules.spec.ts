import { describe, expect, it } from '@jest/globals';
import type { Question } from '@igang/contracts';
import { formatIn } from '@igang/i18n';
import { words as common } from '@igang/i18n/words/common.nb';
import { answerText, inLanguage } from '@igang/i18n/training/questions/question-text';
import { answerErrors, answersToSend, shownQuestions } from './answer-rules.ts';

const ask = (id: string, change: Partial<Question> = {}): Question => ({
  id,
  kind: 'text',
  words: { nb: { label: `Spørsmål ${id}` } },
  choices: [],
  required: true,
  sensitivity: 'ordinary',
  retentionDays: null,
  shownWhen: null,
  ...change,
});
const choices = [
  { id: 'ja', words: { nb: 'Ja', en: 'Yes' } },
  { id: 'nei', words: { nb: 'Nei' } },
];
const questions = [ask('a', { kind: 'choice', choices }), ask('b', { shownWhen: { questionId: 'a', is: ['ja'] } })];

describe('answers on the page', () => {
  it('are asked for, and wrong, exactly as in the API', () => {
    expect(shownQuestions(questions, { a: 'nei' }).map(({ id }) => id)).toEqual(['a']);
    const told = { lang: 'nb', error: common.error } as const;
    expect(answerErrors(questions, { a: 'ja' }, told)).toEqual([
      { kind: 'answer', questionId: 'b', label: 'Spørsmål b', message: 'Fyll ut dette feltet.', elementId: 'ig-q-b' },
    ]);
    expect(answerErrors(questions, { a: 'ja', b: 'x'.repeat(301) }, told)[0]?.message).toBe('Skriv høyst 300 tegn.');
  });
  it('of questions that are gone are dropped from what a draft remembers', () => {
    expect(answersToSend(questions, { a: 'nei', b: 'x', gone: 'y' })).toEqual({ a: 'nei' });
  });
});

describe('what people wrote in some of the languages', () => {
  it('is shown in the nearest', () => {
    expect(inLanguage({ nn: 'Kva', en: 'What' }, 'nb')).toBe('Kva');
    expect(inLanguage({ nb: 'Hva' }, 'en')).toBe('Hva');
  });
  it('reads as people say it', () => {
    const how = { lang: 'en', f: formatIn('en'), yes: 'Yes' } as const;
    expect(answerText(ask('a', { kind: 'choices', choices }), ['ja', 'nei'], how)).toBe('Yes and Nei');
    expect(answerText(ask('a', { kind: 'consent' }), true, how)).toBe('Yes');
    expect(answerText(ask('a'), undefined, how)).toBeUndefined();
  });
});
