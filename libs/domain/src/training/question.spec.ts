import fc from 'fast-check';
import { checkAnswers } from './answer.ts';
import { refuse } from '../decision.ts';
import { changeAnswered, checkQuestions, MOST_CHOICES, type QuestionRule } from './question.ts';

const ask = (id: string, change: Partial<QuestionRule> = {}): QuestionRule => ({
  id,
  kind: 'text',
  required: false,
  choiceIds: [],
  shownWhen: null,
  ...change,
});
const choice = (id: string, change: Partial<QuestionRule> = {}) => ask(id, { kind: 'choice', choiceIds: ['a', 'b'], ...change });
const when = (questionId: string, ...is: string[]) => ({ shownWhen: { questionId, is } });

describe('the questions of a form', () => {
  it('can be asked when each stands after what it depends on', () => {
    expect(checkQuestions([choice('q1'), choice('q2', when('q1', 'a')), ask('q3', when('q2', 'b'))]).ok).toBe(true);
    expect(checkQuestions([ask('q2', when('q1', 'a')), choice('q1')])).toEqual(refuse('question.before-its-condition'));
  });
  it.each([
    ['of one', [choice('q1', when('q1', 'a'))]],
    ['of two', [choice('q1', when('q2', 'a')), choice('q2', when('q1', 'a'))]],
    ['of three', [choice('q1', when('q3', 'a')), choice('q2', when('q1', 'a')), choice('q3', when('q2', 'a'))]],
  ])('cannot depend on each other in a circle %s', (_, questions) => {
    expect(checkQuestions(questions)).toEqual(refuse('question.cycle'));
  });
  it.each([
    ['a question that is not there', [ask('q2', when('q9', 'a'))]],
    ['a choice that is not there', [choice('q1'), ask('q2', when('q1', 'c'))]],
    ['free text', [ask('q1'), ask('q2', when('q1', 'a'))]],
    ['nothing', [choice('q1'), ask('q2', when('q1'))]],
  ])('cannot depend on %s', (_, questions) => {
    expect(checkQuestions(questions)).toEqual(refuse('question.condition-unknown'));
  });
  it('has no question with 200 choices, with one, or with the same twice', () => {
    const many = Array.from({ length: 200 }, (_, i) => `c${i}`);
    for (const choiceIds of [many, ['a'], ['a', 'a'], []])
      expect(checkQuestions([choice('q1', { choiceIds })])).toEqual(refuse('question.choices', { most: MOST_CHOICES }));
    expect(checkQuestions(Array.from({ length: 31 }, (_, i) => ask(`q${i}`)))).toEqual(refuse('question.too-many', { most: 30 }));
  });
  it('keeps its kind and every choice that was made', () => {
    const before = choice('q1');
    expect(changeAnswered(before, { ...before, required: true }, ['a']).ok).toBe(true);
    expect(changeAnswered(before, { ...before, choiceIds: ['b', 'c'] }, ['a'])).toEqual(refuse('question.answered'));
    expect(changeAnswered(before, ask('q1'), [])).toEqual(refuse('question.answered'));
  });
});

describe('answers', () => {
  it.each([
    ['text', '  Kari  Nordmann ', 'Kari Nordmann'],
    ['text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['long-text', 'a\r\nb', 'a\nb'],
    ['number', '1 250,5', 1250.5],
    ['number', 3, 3],
    ['date', '2026-02-28', '2026-02-28'],
    ['consent', true, true],
  ] as const)('to %s: %o is kept as %o', (kind, given, kept) => {
    expect(checkAnswers([ask('q', { kind })], { q: given })).toEqual({ visible: ['q'], answers: { q: kept }, problems: [] });
  });
  it.each([
    ['text', 'x'.repeat(10_240), 'too-big'],
    ['long-text', 'x'.repeat(10_240), 'too-big'],
    ['text', 'a\u0000b', 'format'],
    ['text', 5, 'format'],
    ['number', 'tre', 'format'],
    ['number', 1e12, 'too-big'],
    ['number', Number.NaN, 'format'],
    ['date', '2026-02-31', 'date'],
    ['consent', 'yes', 'format'],
  ] as const)('to %s: %o is %s', (kind, given, code) => {
    expect(checkAnswers([ask('q', { kind })], { q: given }).problems).toEqual([{ questionId: 'q', code }]);
  });
  it('are among the choices, each once, in their order', () => {
    const several = choice('q', { kind: 'choices', choiceIds: ['a', 'b', 'c'] });
    expect(checkAnswers([several], { q: ['c', 'a', 'a'] }).answers).toEqual({ q: ['a', 'c'] });
    expect(checkAnswers([several], { q: ['a', 'x'] }).problems).toEqual([{ questionId: 'q', code: 'choice' }]);
    expect(checkAnswers([choice('q')], { q: ['a'] }).problems).toEqual([{ questionId: 'q', code: 'choice' }]);
  });
  it('are needed only where the question is asked', () => {
    const questions = [choice('food'), ask('which', { required: true, ...when('food', 'b') })];
    expect(checkAnswers(questions, { food: 'a', which: 'nuts' })).toEqual({ visible: ['food'], answers: { food: 'a' }, problems: [] });
    expect(checkAnswers(questions, { food: 'b', which: ' ' }).problems).toEqual([{ questionId: 'which', code: 'missing' }]);
  });
  it('to other questions are unknown', () => {
    expect(checkAnswers([ask('q')], { other: 'x' }).problems).toEqual([{ questionId: 'other', code: 'unknown' }]);
  });
  it('depend on nothing hidden, however deep; a circle shows nothing', () => {
    const deep = [choice('q1'), choice('q2', when('q1', 'a')), ask('q3', { required: true, ...when('q2', 'a') })];
    expect(checkAnswers(deep, { q1: 'b', q2: 'a' }).visible).toEqual(['q1']);
    expect(checkAnswers([choice('q1', when('q2', 'a')), choice('q2', when('q1', 'a'))], { q1: 'a', q2: 'a' }).visible).toEqual([]);
  });
  it('checked twice are the same, whatever was written', () => {
    const questions = [
      choice('q1'),
      choice('q2', { kind: 'choices', ...when('q1', 'a') }),
      ask('q3', { kind: 'number' }),
      ask('q4', { required: true, ...when('q2', 'b') }),
    ];
    const written = fc.record({
      q1: fc.option(fc.constantFrom('a', 'b', 'c')),
      q2: fc.option(fc.array(fc.constantFrom('a', 'b', 'c'))),
      q3: fc.oneof(fc.string(), fc.double(), fc.constant(null)),
      q4: fc.oneof(fc.string(), fc.anything()),
    });
    fc.assert(
      fc.property(written, (given) => {
        const first = checkAnswers(questions, given);
        const again = checkAnswers(questions, first.answers);
        expect([again.answers, again.visible]).toEqual([first.answers, first.visible]);
        expect(Object.keys(first.answers).every((id) => first.visible.includes(id))).toBe(true);
      }),
    );
  });
});
