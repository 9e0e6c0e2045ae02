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
  it('has at most thirty questions of at most fifty choices, and two at the least', () => {
    const choices = (count: number) => Array.from({ length: count }, (_, i) => `c${i}`);
    expect(checkQuestions(Array.from({ length: 30 }, (_, i) => ask(`q${i}`))).ok).toBe(true);
    expect(checkQuestions([choice('q1', { choiceIds: choices(MOST_CHOICES) })]).ok).toBe(true);
    expect(checkQuestions([choice('q1', { choiceIds: choices(MOST_CHOICES + 1) })]).ok).toBe(false);
    expect(checkQuestions([choice('q1', { choiceIds: choices(2) })]).ok).toBe(true);
  });
  it.each(['text', 'long-text', 'number', 'date', 'consent'] as const)('has no choices under a question of %s', (kind) => {
    expect(checkQuestions([ask('q1', { kind, choiceIds: ['a', 'b'] })])).toEqual(refuse('question.choices', { most: MOST_CHOICES }));
  });
  it('cannot be asked for one question that is wrong among others', () => {
    expect(checkQuestions([choice('q1'), choice('q2', { choiceIds: ['a'] })])).toEqual(refuse('question.choices', { most: MOST_CHOICES }));
    expect(checkQuestions([ask('q0'), choice('q1', when('q1', 'a'))])).toEqual(refuse('question.cycle'));
    expect(checkQuestions([choice('q1'), ask('q2', when('q3', 'a')), choice('q3')])).toEqual(refuse('question.before-its-condition'));
  });
  it('can hang on a consent that was given', () => {
    const consent = ask('q1', { kind: 'consent' });
    expect(checkQuestions([consent, ask('q2', when('q1', 'yes'))]).ok).toBe(true);
    expect(checkQuestions([consent, ask('q2', when('q1', 'no'))])).toEqual(refuse('question.condition-unknown'));
  });
  it('can hang on several choices, each of which must be there', () => {
    expect(checkQuestions([choice('q1'), ask('q2', when('q1', 'a', 'b'))]).ok).toBe(true);
    expect(checkQuestions([choice('q1'), ask('q2', when('q1', 'a', 'c'))])).toEqual(refuse('question.condition-unknown'));
  });
  it('keeps its kind and every choice that was made', () => {
    const before = choice('q1');
    expect(changeAnswered(before, { ...before, required: true }, ['a']).ok).toBe(true);
    expect(changeAnswered(before, { ...before, choiceIds: ['b', 'c'] }, ['a'])).toEqual(refuse('question.answered'));
    expect(changeAnswered(before, ask('q1'), [])).toEqual(refuse('question.answered'));
    expect(changeAnswered(before, { ...before, choiceIds: ['a', 'c'] }, ['a', 'b'])).toEqual(refuse('question.answered'));
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
    ['text', 'x'.repeat(300), 'x'.repeat(300)],
    ['text', 'Kari\nNordmann', 'Kari Nordmann'],
    ['text', 'Bl\u0061\u030A', 'Blå'],
    ['long-text', 'x'.repeat(2000), 'x'.repeat(2000)],
    ['long-text', 'a\r\rb', 'a\n\nb'],
    ['number', '-3', -3],
    ['number', '0', 0],
    ['number', '12.5', 12.5],
    ['number', '12,55', 12.55],
    ['number', 1_000_000_000, 1_000_000_000],
    ['number', -1_000_000_000, -1_000_000_000],
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
    ['text', 'x'.repeat(301), 'too-big'],
    ['long-text', 'x'.repeat(2001), 'too-big'],
    ['long-text', 'a\tb', 'format'],
    ['number', '3 kg', 'format'],
    ['number', 'ca. 3', 'format'],
    ['number', '1e5', 'format'],
    ['number', '0x10', 'format'],
    ['number', '1,2,3', 'format'],
    ['number', ['3'], 'format'],
    ['number', Number.POSITIVE_INFINITY, 'format'],
    ['number', 1_000_000_001, 'too-big'],
    ['number', '-1000000001', 'too-big'],
    ['date', 20_260_228, 'date'],
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
  it.each([[undefined], [null], [false], [''], [' '], [[]]])('of %o are none, and missing where one is needed', (given) => {
    const needed = ['text', 'choice', 'choices', 'number', 'date', 'consent'] as const;
    for (const kind of needed)
      expect(checkAnswers([choice('q', { kind, required: true })], { q: given }).problems).toEqual([{ questionId: 'q', code: 'missing' }]);
    expect(checkAnswers([ask('q')], { q: given })).toEqual({ visible: ['q'], answers: {}, problems: [] });
  });
  it('to a question that must be answered are enough', () => {
    expect(checkAnswers([ask('q', { required: true })], { q: 'Ja' })).toEqual({ visible: ['q'], answers: { q: 'Ja' }, problems: [] });
  });
  it('that are wrong are told of once, not as missing too', () => {
    expect(checkAnswers([ask('q', { kind: 'number', required: true })], { q: 'tre' }).problems).toEqual([
      { questionId: 'q', code: 'format' },
    ]);
  });
  it('are one of the choices and no list of them', () => {
    expect(checkAnswers([choice('q')], { q: 'a' })).toEqual({ visible: ['q'], answers: { q: 'a' }, problems: [] });
    expect(checkAnswers([choice('q')], { q: 'x' }).problems).toEqual([{ questionId: 'q', code: 'choice' }]);
    expect(checkAnswers([choice('q', { kind: 'choices' })], { q: 'a' }).problems).toEqual([{ questionId: 'q', code: 'choice' }]);
  });
  it('show the question that hangs on any of several choices', () => {
    const questions = [choice('q1', { kind: 'choices', choiceIds: ['a', 'b', 'c'] }), ask('q2', when('q1', 'a', 'b'))];
    expect(checkAnswers(questions, { q1: ['c', 'b'] }).visible).toEqual(['q1', 'q2']);
    expect(checkAnswers(questions, { q1: ['c'] }).visible).toEqual(['q1']);
  });
  it('show the question that hangs on a consent once that is given', () => {
    const questions = [ask('q1', { kind: 'consent' }), ask('q2', when('q1', 'yes'))];
    expect(checkAnswers(questions, { q1: true }).visible).toEqual(['q1', 'q2']);
    expect(checkAnswers(questions, { q1: false }).visible).toEqual(['q1']);
  });
  it('to a question that is not shown are dropped without a word', () => {
    const questions = [choice('q1'), ask('q2', { kind: 'number', ...when('q1', 'b') })];
    expect(checkAnswers(questions, { q1: 'a', q2: 'tre' })).toEqual({ visible: ['q1'], answers: { q1: 'a' }, problems: [] });
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
