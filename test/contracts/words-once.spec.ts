import { globSync, readFileSync } from 'node:fs';
import { repeatedLists } from '../words/repeated-lists.ts';
import { listsOfTheDomain } from '../words/vocabulary.ts';

/** States, kinds, outcomes and languages are lists of libs/domain; contracts, words, back end and pages take them from there. */
describe('a list of words of the domain', () => {
  it('is written once', () => {
    const files = globSync('{libs/contracts,libs/i18n,backend,frontend}/src/**/*.ts').filter((file) => !file.endsWith('.spec.ts'));
    expect(files.length).toBeGreaterThan(1000);
    expect(files.flatMap((file) => repeatedLists(file, readFileSync(file, 'utf8'), listsOfTheDomain()))).toEqual([]);
  });

  it('is found where it is written again, in whatever order, as a list or as a type', () => {
    const sample =
      "const FORMS = z.enum(['digital', 'physical']);\ntype Form = 'physical' | 'digital';\nconst MANY = ['physical', 'hybrid'];";
    expect(repeatedLists('sample.ts', sample, { GROUP_FORMS: ['physical', 'digital'] })).toEqual([
      "sample.ts:1: ['digital', 'physical'] stands in the domain: take GROUP_FORMS from @igang/domain",
      "sample.ts:2: 'physical' | 'digital' stands in the domain: take (typeof GROUP_FORMS)[number], or the type beside it, from @igang/domain",
    ]);
  });
});
