import { describe, expect, it } from '@jest/globals';
import { NewParty } from '@igang/contracts';
import { emptyParty, nobody, sharesAddress, toParty } from './party-draft.ts';

const per = { name: 'Per En', email: 'per@example.no' };
const pal = { name: 'Pål To', email: 'pal@example.no' };

describe('a sign-up for several', () => {
  it('begins with people who are not one and the same, and neither is who is added, nor those of the next form', () => {
    const people = [...emptyParty().people, nobody(), nobody(), ...emptyParty().people];
    expect(new Set(people).size).toBe(people.length);
  });

  it('sends each as she was written', () => {
    const sent = toParty({ name: ' Dagny ', email: 'dagny@example.no', mode: 'all', people: [per, { ...pal, name: ' Pål To ' }] }, 'nb');
    expect(NewParty.parse(sent)).toMatchObject({ organiser: { name: 'Dagny' }, people: [per, pal] });
  });

  it.each([
    [
      [per, pal],
      [false, false],
    ],
    [
      [per, { ...pal, email: ' PER@example.no ' }],
      [false, true],
    ],
    [
      [per, pal, per],
      [false, false, true],
    ],
    [
      [nobody(), nobody()],
      [false, false],
    ],
  ])('knows who of %j has the address of another', (people, expected) => {
    expect(people.map((_, i) => sharesAddress(people, i))).toEqual(expected);
  });

  it('is told by the API too which of them it is', () => {
    const party = toParty({ ...emptyParty(), ...per, people: [per, pal, { ...per, email: 'Per@example.no' }] }, 'nb');
    const issues = NewParty.safeParse(party).error?.issues;
    expect(issues).toEqual([expect.objectContaining({ path: ['people', 2, 'email'], params: { reason: 'same-address' } })]);
  });
});
