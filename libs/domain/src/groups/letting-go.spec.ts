import fc from 'fast-check';
import { HANDOVER_CHECKLIST } from './handover.ts';
import { adviceFor, type HeldMeeting, lettingGo } from './letting-go.ts';
import { FRAMES } from './session.ts';

const meeting = (change: Partial<HeldMeeting> = {}): HeldMeeting => ({ present: 6, steppingIn: 1, frames: [...FRAMES], ...change });
const heldMeetings = fc.array(
  fc.record({
    present: fc.option(fc.integer({ min: 0, max: 30 }), { nil: null }),
    steppingIn: fc.option(fc.integer({ min: 0, max: 4 }), { nil: null }),
    frames: fc.subarray([...FRAMES]),
  }),
  { maxLength: 10 },
);

describe('the picture of letting go', () => {
  it('says which frames are talked about and which are left, in the order of the booklet', () => {
    const picture = lettingGo([meeting({ frames: ['rounds', 'confidentiality'] }), meeting({ frames: ['rounds', 'sober'] })]);
    expect(picture.framesDone).toEqual(['confidentiality', 'rounds', 'sober']);
    expect(picture.framesLeft).toHaveLength(FRAMES.length - 3);
  });

  it('compares the first and the last meeting that tell', () => {
    const held = [4, null, 1, null].map((steppingIn) => meeting({ steppingIn, present: steppingIn }));
    expect(lettingGo(held)).toMatchObject({ steppingIn: 'less', attendance: 'less' });
    expect(lettingGo([meeting(), meeting({ present: null })])).toMatchObject({ steppingIn: 'same', attendance: undefined });
    expect(lettingGo([meeting(), meeting({ steppingIn: 2 })]).steppingIn).toBe('more');
  });

  it('has every frame once, done or left', () => {
    fc.assert(
      fc.property(heldMeetings, (held) => {
        const { framesDone, framesLeft } = lettingGo(held);
        expect([...framesDone, ...framesLeft].sort()).toEqual([...FRAMES].sort());
      }),
    );
  });
});

describe('a trend', () => {
  it.each([
    [[], undefined],
    [[3], undefined],
    [[null, 3, null], undefined],
    [[3, 3], 'same'],
    [[0, 0], 'same'],
    [[3, null, 2], 'less'],
    [[0, 1], 'more'],
    [[2, 4, 2], 'same'],
  ] as const)('over %j is %s', (values, trend) => {
    expect(lettingGo(values.map((steppingIn) => meeting({ steppingIn }))).steppingIn).toBe(trend);
  });
});

describe('advice before the next meeting', () => {
  const after = (last: Partial<HeldMeeting>) => adviceFor({ held: [meeting(last)], budget: 10, agreed: [] });
  it('finds fewer than four few, and four enough', () => {
    expect([after({ present: 3 }), after({ present: 4 })]).toEqual([['few'], []]);
  });
  it('does not find few where nobody counted', () => expect(after({ present: null })).toEqual([]));
  it('asks her to wait from stepping in "often", not from "now and then"', () => {
    expect([after({ steppingIn: 2 }), after({ steppingIn: 3 })]).toEqual([[], ['wait']]);
  });
  it('does not ask her to wait where she did not say', () => expect(after({ steppingIn: null })).toEqual([]));
  it('begins to ask what is not agreed when two meetings are left', () => {
    const held = (count: number) => Array.from({ length: count }, () => meeting());
    expect(adviceFor({ held: held(1), budget: 4, agreed: [] })).toEqual([]);
    expect(adviceFor({ held: held(2), budget: 4, agreed: [] })).toEqual(['agree']);
  });

  it('has nothing to say before the first, nor to a group that stands on its own feet', () => {
    expect(adviceFor({ held: [], budget: 4, agreed: [] })).toEqual([]);
    expect(adviceFor({ held: [meeting(), meeting()], budget: 4, agreed: [...HANDOVER_CHECKLIST] })).toEqual([]);
  });

  it('names few who came, much stepping in, frames left and, before the last two, what is not agreed', () => {
    const hard = meeting({ present: 3, steppingIn: 4, frames: [] });
    expect(adviceFor({ held: [hard], budget: 4, agreed: [] })).toEqual(['few', 'wait', 'frames']);
    expect(adviceFor({ held: [hard, hard], budget: 4, agreed: [] })).toEqual(['few', 'wait', 'frames', 'agree']);
    expect(adviceFor({ held: [hard, meeting()], budget: 4, agreed: ['frames-known'] })).toEqual(['agree']);
  });

  it('looks at the last meeting only, whatever came before', () => {
    fc.assert(
      fc.property(heldMeetings, (held) => {
        const advice = adviceFor({ held: [...held, meeting()], budget: 20, agreed: [] });
        expect(advice).toEqual([]);
      }),
    );
  });
});
