import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { config, WINGS } from '../../sheriff.config.ts';

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'frontend/README.md',
  ...globSync('{backend,libs,infra,test}/**/README.md', { exclude: ['**/node_modules/**'] }),
];
/** What a build makes; nothing of it is there on a fresh clone. */
const BUILT = /(?:^|\/)dist(?:\/|$)/;
/** Where a path in a document may begin. */
const FROM = /^(?:backend|frontend|libs|infra|test)\/[\w./@<>-]+$/;

/** What the documents say of the code, held to the code. */
describe('what is written for those who come after', () => {
  it.each(DOCUMENTS)('%s names files and folders that are there', (document) => {
    const named = [...readFileSync(document, 'utf8').matchAll(/`([^`\s]+)`|\]\(([^)#\s]+)/g)].map(
      ([, code = '', link = '']) => code || link,
    );
    const gone = named.filter((path) => FROM.test(path) && !BUILT.test(path) && !path.includes('<') && !existsSync(path));
    expect(gone).toEqual([]);
  });

  it('the table of wings is what the linter holds', () => {
    const rows = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `(\w+)`\s+\| ([\w –]+?)\s+\| ([\w -]+?)\s+\|$/gm)];
    const written = rows.map(([, wing, uses = '', rooms = '']) => ({
      wing,
      uses: uses === '–' ? [] : uses.split(' '),
      rooms: rooms.split(' '),
    }));
    expect(written).toEqual(Object.entries(WINGS).map(([wing, { uses, rooms }]) => ({ wing, uses, rooms: rooms.flat() })));
  });

  it('every room of the back end has a row in the linter’s rules', () => {
    const rooms = globSync('backend/src/*/*/')
      .map((path) => path.split('/').slice(2))
      .filter(([wing]) => wing !== 'platform' && wing !== 'documents');
    expect(rooms.length).toBeGreaterThan(30);
    expect(rooms.filter(([, room]) => !(`room:${String(room)}` in config.depRules))).toEqual([]);
    expect(
      readdirSync('backend/src')
        .filter((name) => !name.includes('.'))
        .toSorted(),
    ).toEqual(['demo', 'documents', 'platform', ...Object.keys(WINGS)].toSorted());
  });

  it('every room of the back end is told of: by a README of its own, or by a row of another room of its wing', () => {
    const silent = globSync(Object.keys(WINGS).map((wing) => `backend/src/${wing}/*/`)).filter((room) => {
      const told = globSync(`${dirname(room)}/*/README.md`).map((readme) => readFileSync(readme, 'utf8'));
      return !existsSync(join(room, 'README.md')) && !told.some((text) => text.includes(`| \`${basename(room)}/\``));
    });
    expect(silent.map((room) => `write ${room}/README.md: what it owns, what always holds, who calls it`)).toEqual([]);
  });

  it('no class and no type has a name that says nothing', () => {
    const EMPTY = /^\s*(?:export )?(?:abstract )?(?:class|interface|type) (\w*(?:Manager|Helper|Utils|Data|Info|Impl|Base|Common))\b/gm;
    const sources = globSync('{backend,frontend,libs/*}/src/**/*.ts');
    expect(sources.length).toBeGreaterThan(1000);
    const found = sources.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(EMPTY)].map(([, name]) => `${path}: ${name ?? ''}`));
    expect(found).toEqual([]);
  });

  it.each(['domain', 'i18n'])('what a wing of libs/%s uses is what the back end’s wing may use', (lib) => {
    const from = `libs/${lib}/src/`;
    const wingOf = (path: string): string | undefined =>
      path.startsWith(from) ? path.slice(from.length).split('/').slice(0, -1)[0] : undefined;
    const sources = globSync(`${from}*/**/*.ts`).filter((path) => !path.endsWith('.spec.ts'));
    expect(new Set(sources.map(wingOf))).toEqual(new Set(Object.keys(WINGS).filter((wing) => existsSync(from + wing))));
    const astray = sources.flatMap((path) => {
      const mine = wingOf(path) ?? '';
      const used = [...readFileSync(path, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, other = '']) =>
        wingOf(join(dirname(path), other)),
      );
      const others = used.filter((wing) => wing !== undefined && wing !== mine && !WINGS[mine]?.uses.includes(wing));
      return others.map(
        (wing) =>
          `${path} uses ${String(wing)}, which ${mine} may not: move what it needs to the folder above, or the file to another wing`,
      );
    });
    expect(astray).toEqual([]);
  });

  it('commands that a document names are there', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = DOCUMENTS.flatMap((document) =>
      [...readFileSync(document, 'utf8').matchAll(/`npm run ([\w:-]+)/g)].map(([, name = '']) => name),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
