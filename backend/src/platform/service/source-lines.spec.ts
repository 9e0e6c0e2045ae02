import { SourceMap } from 'node:module';
import { originOf } from './source-lines.ts';

/** `const a = 1;\nthrow new Error(a)` gathered to two lines, one source after the other. */
const MAP = {
  version: 3,
  sources: ['one.ts', 'two.ts'],
  mappings: 'AAAA,MAAM,IAAI;;ACEV,MAAM,IAAI,MDFJ;AAEA,gBCAA',
  names: [],
};

describe('a place in gathered files', () => {
  it.each([
    [0, 0],
    [0, 7],
    [0, 400],
    [2, 0],
    [2, 11],
    [2, 12],
    [2, 500],
    [3, 0],
    [3, 16],
  ])('at line %i, column %i, is told as Node itself tells it', (line, column) => {
    const entry = new SourceMap({ ...MAP, file: '', sourceRoot: '', sourcesContent: [] }).findEntry(line, column);
    const origin = originOf(MAP.mappings, { line, column });
    expect(origin && { source: MAP.sources[origin.source], line: origin.line, column: origin.column }).toEqual(
      'originalSource' in entry ? { source: entry.originalSource, line: entry.originalLine, column: entry.originalColumn } : undefined,
    );
  });

  it('is nowhere on a line that no source became', () => {
    expect(originOf(MAP.mappings, { line: 1, column: 0 })).toBeUndefined();
  });
});
