import { describe, expect, it } from '@jest/globals';
import { bodyOf, choicesFrom, modelOf, NEW_QUESTION } from './editor-model.ts';

const before = [
  { id: 'ja', words: { nb: 'Ja', en: 'Yes' } },
  { id: 'nei', words: { nb: 'Nei', en: 'No' } },
];
const written = (nb: string, en = '') => ({ nb, nn: '', en });

describe('choices written one on each line', () => {
  it('keep their ids when moved, rewritten or added to', () => {
    expect(choicesFrom(written('Nei\nJa'), before).map(({ id }) => id)).toEqual(['nei', 'ja']);
    expect(choicesFrom(written('Ja\nNei takk'), before).map(({ id }) => id)).toEqual(['ja', 'nei']);
    expect(choicesFrom(written('Ja\nKanskje\nNei'), before).map(({ id }) => id)).toEqual(['ja', 'kanskje', 'nei']);
  });
  it('have words in each language, by line, and ids without odd letters', () => {
    expect(choicesFrom(written('Rødt\n\nBlått', 'Red\n\nBlue'), [])).toEqual([
      { id: 'rodt', words: { nb: 'Rødt', en: 'Red' } },
      { id: 'blatt', words: { nb: 'Blått', en: 'Blue' } },
    ]);
    expect(choicesFrom(written('!\n?'), []).map(({ id }) => id)).toEqual(['valg', 'valg-2']);
  });
});

describe('a question in its editor', () => {
  it('is forgotten after 30 days when it is sensitive and nothing else is said', () => {
    const label = { nb: 'Mat?', nn: '', en: '' };
    expect(bodyOf({ ...NEW_QUESTION, label, sensitive: true }, undefined)).toMatchObject({ retentionDays: 30, sensitivity: 'sensitive' });
    expect(bodyOf({ ...NEW_QUESTION, label }, undefined)).toMatchObject({ retentionDays: null, words: { nb: { label: 'Mat?' } } });
  });
  it('comes back as it was', () => {
    const question = {
      id: 'q',
      kind: 'choice' as const,
      words: { nn: { label: 'Kva?' } },
      choices: before,
      required: true,
      sensitivity: 'ordinary' as const,
      retentionDays: null,
      shownWhen: { questionId: 'a', is: ['ja'] },
    };
    const { id: _, ...same } = question;
    expect(bodyOf(modelOf(question), question)).toEqual({ ...same, words: { nn: { label: 'Kva?', help: '' } } });
  });
});
