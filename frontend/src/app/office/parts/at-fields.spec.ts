import { atFields, unplacedIn } from './at-fields.ts';

const problem = {
  status: 409,
  code: 'course.room-taken',
  sentence: 'Rommet er opptatt.',
  values: {},
  fields: [],
  requestId: undefined,
  retryAfter: undefined,
};

describe('atFields', () => {
  it('puts the sentence at the field', () => {
    expect(atFields({ ok: false, problem }, () => 'room')).toMatchObject({
      problem: { fields: [{ path: 'room', sentence: 'Rommet er opptatt.' }] },
    });
  });
  it('leaves what has no field, what already has one, and what went well', () => {
    const refused = { ok: false, problem } as const;
    expect(atFields(refused, () => undefined)).toBe(refused);
    const told = { ok: false, problem: { ...problem, fields: [{ path: 'x', code: 'y', sentence: 'z' }] } } as const;
    expect(atFields(told, () => 'room')).toBe(told);
    const done = { ok: true, value: 1 } as const;
    expect(atFields(done, () => 'room')).toBe(done);
  });
});

describe('unplacedIn', () => {
  it('says nothing twice', () => {
    expect(unplacedIn(problem, () => 'room')).toBeUndefined();
    expect(unplacedIn(problem, () => undefined)).toBe(problem);
    expect(unplacedIn(undefined, () => undefined)).toBeUndefined();
  });
});
