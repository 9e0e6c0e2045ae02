import { type BuildStats, offlineChunks } from '../../infra/build/offline-graph.mjs';

const now = (...paths: string[]) => paths.map((path) => ({ path, kind: 'import-statement' }));
const later = (...paths: string[]) => paths.map((path) => ({ path, kind: 'dynamic-import' }));

const APP = 'frontend/src/app';
const TEXTS: Readonly<Record<string, string>> = {
  [`${APP}/app.routes.ts`]: `[{ path: 'a', loadChildren: () => import('./a/a.routes.ts') }, { path: 'b', loadChildren: () => import('./b/b.routes.ts') }]`,
  [`${APP}/a/a.routes.ts`]: `[{ path: '', loadComponent: () => import('./frame.ts'), children: [
    { path: '', data: OPENS_OFFLINE, loadComponent: () => import('./kept.ts') },
    { path: 'x', loadComponent: () => import('./other.ts') }] }]`,
  [`${APP}/b/b.routes.ts`]: `[{ path: '', loadComponent: () => import('./page.ts') }]`,
};
/** Two areas; one has a page that opens offline, with words and a part it fetches later. */
function aBuild(): BuildStats {
  const inputs = {
    'frontend/src/main.ts': { imports: now(`${APP}/app.routes.ts`) },
    [`${APP}/app.routes.ts`]: { imports: later(`${APP}/a/a.routes.ts`, `${APP}/b/b.routes.ts`) },
    [`${APP}/a/a.routes.ts`]: {
      imports: [...now(`${APP}/a/words.ts`), ...later(...['frame', 'kept', 'other'].map((name) => `${APP}/a/${name}.ts`))],
    },
    [`${APP}/a/words.ts`]: { imports: later('libs/care.nb.ts', 'libs/care.nn.ts') },
    [`${APP}/a/kept.ts`]: { imports: later(`${APP}/a/part.ts`) },
    [`${APP}/b/b.routes.ts`]: { imports: later(`${APP}/b/page.ts`) },
  };
  const chunk = (entryPoint: string, ...imports: { path: string; kind: string }[]) => ({ entryPoint, imports });
  return {
    inputs,
    outputs: {
      'main.js': chunk('frontend/src/main.ts', ...later('a.js', 'b.js')),
      'a.js': chunk(`${APP}/a/a.routes.ts`, ...later('frame.js', 'kept.js', 'other.js', 'nb.js', 'nn.js')),
      'b.js': chunk(`${APP}/b/b.routes.ts`, ...later('page.js')),
      'frame.js': chunk(`${APP}/a/frame.ts`),
      'kept.js': chunk(`${APP}/a/kept.ts`, ...now('shared.js'), ...later('part.js')),
      'part.js': chunk(`${APP}/a/part.ts`),
      'other.js': chunk(`${APP}/a/other.ts`),
      'page.js': chunk(`${APP}/b/page.ts`),
      'nb.js': chunk('libs/care.nb.ts'),
      'nn.js': chunk('libs/care.nn.ts'),
      'shared.js': { imports: [] },
    },
  };
}
const readText = (path: string) => TEXTS[path] ?? '';

describe('what is kept for pages that open without network', () => {
  it('is the page with its frame, its words in every language, what it imports and what it fetches later; no other page', () => {
    const { chunks, missing } = offlineChunks(aBuild(), readText);
    expect([...chunks].sort()).toEqual(['a.js', 'frame.js', 'kept.js', 'main.js', 'nb.js', 'nn.js', 'part.js', 'shared.js']);
    expect(missing).toEqual([]);
  });
  it('names what a kept chunk would not get', () => {
    const build = aBuild();
    const outputs = {
      ...build.outputs,
      'part.js': { entryPoint: `${APP}/a/part.ts`, imports: later('calendar.js') },
      'calendar.js': { entryPoint: 'calendar.ts', imports: [] },
    };
    expect(offlineChunks({ ...build, outputs }, readText).missing).toEqual(['calendar.js (calendar.ts)']);
  });
  it('names a page or a word list that has no chunk', () => {
    const build = aBuild();
    const { 'nn.js': gone, ...outputs } = build.outputs;
    expect(gone).toBeDefined();
    expect(offlineChunks({ ...build, outputs }, readText).missing).toContain('libs/care.nn.ts');
  });
});
