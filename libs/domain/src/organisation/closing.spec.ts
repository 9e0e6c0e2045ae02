import { mayClose, type OfficeClosingPlan, type OfficeToClose } from './closing.ts';

const office: OfficeToClose = { id: 'a', kind: 'district', openedOn: '2024-01-01', closedOn: null };
const plan = (change: Partial<OfficeClosingPlan> = {}): OfficeClosingPlan => ({
  office,
  receiver: { ...office, id: 'b' },
  from: '2026-02-01',
  today: '2026-01-12',
  against: { takesOverFor: undefined, countyMoving: undefined, courseUntil: undefined },
  ...change,
});
const codeOf = (change: Partial<OfficeClosingPlan>) => {
  const decided = mayClose(plan(change));
  return decided.ok ? 'ok' : decided.code;
};
const against = (change: Partial<OfficeClosingPlan['against']>) => ({ against: { ...plan().against, ...change } });

describe('an office', () => {
  it('may close, to another or to the national one', () => {
    expect(mayClose(plan()).ok).toBe(true);
    expect(codeOf({ receiver: { ...office, id: 'n', kind: 'national' } })).toBe('ok');
    expect(codeOf({ from: '2024-01-02', receiver: { ...office, id: 'b', openedOn: '2024-01-02' } })).toBe('ok');
  });
  it.each([
    ['office.national-stays', { office: { ...office, kind: 'national' } }],
    ['office.closing', { office: { ...office, closedOn: '2026-03-01' } }],
    ['office.not-open', { from: '2024-01-01' }],
    ['office.cannot-receive', { receiver: office }],
    ['office.cannot-receive', { receiver: { ...office, id: 'b', closedOn: '2027-01-01' } }],
    ['office.cannot-receive', { receiver: { ...office, id: 'b', openedOn: '2026-02-02' } }],
    ['office.takes-over', against({ takesOverFor: 'Agder' })],
    ['office.county-moving', against({ countyMoving: { county: 'Agder', on: '2026-03-01' } })],
    ['office.course-running', against({ courseUntil: '2026-02-02' })],
  ] as const)('may not: %s', (code, change) => expect(codeOf(change)).toBe(code));
  it('is told what stands in the way, the nearest first', () => {
    const all = { takesOverFor: 'Agder', countyMoving: { county: 'Oslo', on: '2026-03-01' }, courseUntil: '2026-02-02' };
    expect(mayClose(plan({ against: all }))).toMatchObject({ detail: { office: 'Agder' } });
    expect(mayClose(plan({ against: { ...all, takesOverFor: undefined } }))).toMatchObject({
      detail: { county: 'Oslo', on: '2026-03-01', today: '2026-01-12' },
    });
    expect(mayClose(plan(against({ courseUntil: '2026-02-02' })))).toMatchObject({ detail: { on: '2026-02-02', today: '2026-01-12' } });
  });
});
