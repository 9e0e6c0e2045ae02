import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const FILES = globSync('backend/src/demo/seed/**/*.ts');

/** What a file of the demo imports of its own kind, types included: whoever reads one story should not have to read all. */
function imports(file: string): string[] {
  const named = readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g);
  return [...named].map(([, path = '']) => join(dirname(file), path)).filter((path) => FILES.includes(path));
}

/** The files that are in a circle, or import one that is: what is left when those that import nothing left are taken away. */
function inCircles(): string[] {
  let left = FILES;
  for (;;) {
    const next = left.filter((file) => imports(file).some((path) => left.includes(path)));
    if (next.length === left.length) return next;
    left = next;
  }
}

describe('the demo', () => {
  it('has no two files that need each other', () => {
    expect(FILES.length).toBeGreaterThan(30);
    expect(inCircles()).toEqual([]);
  });
});
