import { checkEvaluation, EVALUATION_FORMS, formFor } from './evaluation.ts';

const starter = EVALUATION_FORMS[formFor(true)];
const ok = (answers: Parameters<typeof checkEvaluation>[1]) => checkEvaluation(starter, answers).ok;

describe('answers to an evaluation', () => {
  it.each([
    [{ whole: 5 }],
    [{ whole: 1 }],
    [{ ready: 'not-yet', missing: ['frames', 'practical'], best: 'Alt' }],
    [{ missing: [] }],
    [{ best: 'x'.repeat(1000) }],
  ])('%j fit the form', (answers) => expect(ok(answers)).toBe(true));

  it.each([
    [{}],
    [{ whole: 0 }],
    [{ whole: 6 }],
    [{ whole: 2.5 }],
    [{ whole: '5' }],
    [{ ready: 'perhaps' }],
    [{ missing: ['frames', 'frames'] }],
    [{ missing: 'frames' }],
    [{ missing: ['frames', 'weather'] }],
    [{ ready: 1 }],
    [{ best: ['Alt'] }],
    [{ whole: 5, name: 'Kari' }],
    [{ best: ' ' }],
    [{ best: 'x'.repeat(1001) }],
    [{ name: 'Kari' }],
  ])('%j do not', (answers) => expect(ok(answers)).toBe(false));

  it('are kept as they were given', () => {
    expect(checkEvaluation(starter, { whole: 4, best: 'Alt' })).toEqual({ ok: true, value: { whole: 4, best: 'Alt' } });
  });

  it('of another course have no question about starting groups', () => {
    expect(checkEvaluation(EVALUATION_FORMS[formFor(false)], { ready: 'yes' }).ok).toBe(false);
  });
});
