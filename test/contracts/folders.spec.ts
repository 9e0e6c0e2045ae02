import { globSync } from 'node:fs';
import { dirname } from 'node:path';

/** More than this is a drawer: nobody sees what is in it, and what comes next is put on top. */
const MOST = 35;
const WHERE = '{backend/src,frontend/src/app,libs/*/src,test/integration}/**/*.*';

/** Folders that hold more than they may, with what to do. */
function drawers(files: readonly string[]): string[] {
  const folders = Map.groupBy(files, (path) => dirname(path));
  return [...folders]
    .filter(([, held]) => held.length > MOST)
    .map(
      ([folder, held]) =>
        `${folder} holds ${held.length} files, and ${MOST} is the most: part it by what they are about – in the back end a room with its own index.ts and README where one can stand alone (sheriff.config.ts, the table of wings in CONTRIBUTING), else a folder inside; by the same names in backend, frontend and libs`,
    );
}

describe('every folder', () => {
  it('can be read at a glance', () => {
    const files = globSync(WHERE, { exclude: ['**/node_modules/**'] });
    expect(files.length).toBeGreaterThan(1500);
    expect(drawers(files)).toEqual([]);
  });

  it('that has become a drawer is told, with what to do', () => {
    const names = Array.from({ length: MOST + 1 }, (_, i) => `libs/i18n/src/training/words-${i}.ts`);
    expect(drawers([...names, 'libs/i18n/src/index.ts'])).toEqual([
      expect.stringMatching(/^libs\/i18n\/src\/training holds 36 files, and 35 is the most: part it by what they are about/),
    ]);
    expect(drawers(names.slice(1))).toEqual([]);
  });
});
