import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { keptDocument } from '../../backend/src/platform/http/kept-document.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
const files = (pattern: string): string[] => globSync(pattern, { cwd: ROOT }).filter((path) => !path.endsWith('.spec.ts'));

const named = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);

/** What a capability's own things are called: where its tables and routes stand, and what its links are for. */
function namesOfCapabilities(): readonly (readonly [what: string, pattern: RegExp])[] {
  const own = new Set(named(read('backend/src/platform/system.entity.ts'), /@Entity\('(\w+)'/g));
  const rooms = files('backend/src/*/**/*.ts').filter((path) => !path.startsWith('backend/src/platform/'));
  const tables = files('backend/migrations/*.sql').flatMap((path) => named(read(path), /CREATE TABLE (?:IF NOT EXISTS )?(\w+)/g));
  const purposes = rooms.flatMap((path) => named(read(path), /linkPurpose\(\s*'([^']+)'/g));
  const routes = new Set(Object.keys(keptDocument().paths).map((path) => path.split('/')[2] ?? ''));
  const theirs = tables.filter((table) => !own.has(table) && table !== 'migration');
  return [
    ['the table', new RegExp(`\\b(?:FROM|JOIN|INTO|UPDATE|TABLE) "?(${theirs.join('|')})\\b`, 'i')],
    ['the route', new RegExp(`/(${[...routes].filter((route) => route !== '').join('|')}|unsubscription)\\b`)],
    ['links for', new RegExp(`^(${purposes.map((purpose) => purpose.replace('.', '\\.')).join('|')})$`)],
    ['the constraint', new RegExp(`^((?:${theirs.join('|')})_(?!id$)\\w+)$`)],
  ];
}

/** Texts that a file holds; what it imports is the linter's to judge (sheriff.config.ts). */
function textsIn(source: string): string[] {
  const texts: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) texts.push(node.name.text);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true));
  return texts;
}

function problemsIn(path: string, source: string, names = namesOfCapabilities()): string[] {
  return textsIn(source).flatMap((text) =>
    names.flatMap(([what, pattern]) => {
      const name = pattern.exec(text)?.[1];
      return name === undefined ? [] : [`${path} knows ${what} ${name}: let the capability that owns it tell the platform`];
    }),
  );
}

describe('the platform', () => {
  it('knows no capability', () => {
    const names = namesOfCapabilities();
    expect(files('backend/src/platform/**/*.ts').flatMap((path) => problemsIn(path, read(path), names))).toEqual([]);
  });

  it('is told of when it does', () => {
    const wrong = `
      export const PURPOSES = { 'group.pack': 6 };
      export const REFUSALS = { course_minimum: 'no' };
      export const sql = 'SELECT name FROM venue';
      export const route = '/follow-up-links/';`;
    expect(problemsIn('platform/wrong.ts', wrong)).toEqual([
      'platform/wrong.ts knows links for group.pack: let the capability that owns it tell the platform',
      'platform/wrong.ts knows the constraint course_minimum: let the capability that owns it tell the platform',
      'platform/wrong.ts knows the table venue: let the capability that owns it tell the platform',
      'platform/wrong.ts knows the route follow-up-links: let the capability that owns it tell the platform',
    ]);
  });
});
