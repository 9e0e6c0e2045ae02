/**
 * Which code the pages need that say they open without network (`data: OPENS_OFFLINE` in their route): read from the routes' own imports
 * and the build's list of what imports what, so that a new page, part or word list is kept without anybody having to think of it.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {{ path: string, kind: string, original?: string }} Import
 * @typedef {{ imports: Import[] }} Input
 * @typedef {{ entryPoint?: string, imports: Import[] }} Output
 * @typedef {{ inputs: Record<string, Input>, outputs: Record<string, Output> }} Stats
 */

const MAIN = 'frontend/src/main.ts';
const MARK = 'OPENS_OFFLINE';
const isRoutes = (/** @type {string} */ path) => path.endsWith('.routes.ts');
const isLazy = (/** @type {Import} */ { kind }) => kind === 'dynamic-import';

/**
 * Chunks to keep, and what of them is missing: code that a kept chunk may fetch and that is not kept.
 * @param {Stats} stats @param {(path: string) => string} [readText] by the path that the build knows the file by
 */
export function offlineChunks(stats, readText = (path) => readFileSync(path, 'utf8')) {
  const { modules, others } = offlineModules(stats, readText);
  const chunks = withImports(
    stats.outputs,
    Object.keys(stats.outputs).filter((path) => modules.has(stats.outputs[path]?.entryPoint ?? '')),
  );
  return { chunks, missing: [...unopenable(stats, modules, chunks), ...unkept(stats, others, chunks)] };
}

/**
 * Everything reachable from the first code, except pages of routes without the mark.
 * @param {Stats} stats @param {(path: string) => string} readText
 */
function offlineModules({ inputs }, readText) {
  /** @type {Map<string, Set<string>>} */
  const wanted = new Map(
    Object.keys(inputs)
      .filter(isRoutes)
      .map((path) => [path, markedImports(path, readText(path))]),
  );
  /** @param {string} from @param {Import} to */
  const isFollowed = (from, to) =>
    !isRoutes(from) || !isLazy(to) || leads(to.path, wanted, inputs) || (wanted.get(from)?.has(to.path) ?? false);
  /** @type {Set<string>} */
  const modules = new Set();
  /** @type {Set<string>} */
  const others = new Set();
  for (const next = [MAIN]; next.length > 0;) {
    const path = next.pop() ?? '';
    if (modules.has(path)) continue;
    modules.add(path);
    for (const to of inputs[path]?.imports ?? [])
      (isFollowed(path, to) ? next : { push: (/** @type {string} */ p) => others.add(p) }).push(to.path);
  }
  return { modules, others };
}

/** Whether routes are an area with a page that opens without network. @param {string} path @param {Map<string, Set<string>>} wanted @param {Record<string, Input>} inputs @returns {boolean} */
function leads(path, wanted, inputs) {
  if (!isRoutes(path)) return false;
  if ((wanted.get(path)?.size ?? 0) > 0) return true;
  return (inputs[path]?.imports ?? []).some((to) => to.path !== path && leads(to.path, wanted, inputs));
}

/**
 * What routes with the mark import, and the routes they stand in.
 * @param {string} path @param {string} text
 */
export function markedImports(path, text) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {ts.Node} node @param {readonly ts.ObjectLiteralExpression[]} around */
  const visit = (node, around) => {
    const inside = ts.isObjectLiteralExpression(node) ? [...around, node] : around;
    if (ts.isObjectLiteralExpression(node) && propertyOf(node, 'data')?.getText().includes(MARK))
      for (const route of inside) importsOf(route).forEach((specifier) => found.add(join(dirname(path), specifier)));
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true), []);
  return found;
}

/** @param {ts.ObjectLiteralExpression} route @param {string} name */
function propertyOf(route, name) {
  return route.properties.find((property) => property.name?.getText() === name);
}

/** Of the route itself, not of those below it. @param {ts.ObjectLiteralExpression} route */
function importsOf(route) {
  /** @type {string[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const [first] = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
    if (first !== undefined && ts.isStringLiteral(first)) found.push(first.text);
    ts.forEachChild(node, visit);
  };
  route.properties.filter((property) => property.name?.getText() !== 'children').forEach(visit);
  return found;
}

/** The chunks and what they import at once. @param {Record<string, Output>} outputs @param {string[]} begun */
function withImports(outputs, begun) {
  /** @type {Set<string>} */
  const found = new Set();
  for (let next = begun; next.length > 0;) {
    next.forEach((path) => found.add(path));
    next = next
      .flatMap((path) => outputs[path]?.imports ?? [])
      .filter((to) => !isLazy(to) && to.path in outputs && !found.has(to.path))
      .map(({ path }) => path);
  }
  return found;
}

/** Pages and words that are to be kept and have no chunk. @param {Stats} stats @param {Set<string>} modules @param {Set<string>} chunks */
function unopenable({ inputs, outputs }, modules, chunks) {
  const entries = new Set([...chunks].map((path) => outputs[path]?.entryPoint));
  const lazy = [...modules].flatMap((path) => (inputs[path]?.imports ?? []).filter((to) => isLazy(to) && modules.has(to.path)));
  return lazy.filter(({ path }) => !entries.has(path)).map(({ path }) => path);
}

/** What a kept chunk may fetch later and would not get. @param {Stats} stats @param {Set<string>} others @param {Set<string>} chunks */
function unkept({ outputs }, others, chunks) {
  return [...chunks]
    .flatMap((path) => outputs[path]?.imports ?? [])
    .filter(({ path }) => path in outputs && !chunks.has(path) && !others.has(outputs[path]?.entryPoint ?? ''))
    .map(({ path }) => `${path} (${outputs[path]?.entryPoint ?? 'shared'})`);
}
