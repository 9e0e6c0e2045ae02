import { globSync, readFileSync } from 'node:fs';
import { config } from '../../sheriff.config.ts';

/** The linter follows the arrows from where an application begins: one that begins unseen would be held by none of them. */
describe('the arrows', () => {
  it('are followed from every file where an application begins', () => {
    const { workspaces } = JSON.parse(readFileSync('knip.json', 'utf8')) as { workspaces: { '.': { entry: string[] } } };
    const begins = workspaces['.'].entry.filter((glob) => /^(backend|frontend)\/src\//.test(glob));
    const files = globSync(begins).filter((file) => !file.endsWith('.spec.ts'));
    expect(files.length).toBeGreaterThan(4);
    expect(Object.values(config.entryPoints ?? {}).toSorted()).toEqual(files.toSorted());
  });
});
