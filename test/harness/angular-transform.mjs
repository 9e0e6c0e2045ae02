/**
 * Reads components for Jest as Angular's own tools do for a page that compiles while it runs: `input()`, `viewChild()` and their like get
 * the metadata they need, templates and styles of files of their own are put into the component. All other code goes through swc.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { constructorParametersDownlevelTransform } from '@angular/compiler-cli/private/tooling';
import swc from '@swc/jest';
import ts from 'typescript';

const IS_ANGULAR = /@(?:Component|Directive|Pipe|Service|Injectable)\(/;

/** @type {ts.CompilerOptions} */
const OPTIONS = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  experimentalDecorators: true,
  useDefineForClassFields: false,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  isolatedModules: true,
  inlineSourceMap: true,
  inlineSources: true,
  noResolve: true,
  noLib: true,
};
const OURS = readFileSync(new URL(import.meta.url));

/** @param {{ swc: object }} config */
export default {
  /** @param {{ swc: object }} given */
  createTransformer(given) {
    const rest = swc.createTransformer(given.swc);
    return {
      process: (/** @type {string} */ source, /** @type {string} */ path, /** @type {never} */ options) =>
        IS_ANGULAR.test(source) ? { code: compiled(source, path) } : rest.process(source, path, options),
      getCacheKey: (/** @type {string} */ source, /** @type {string} */ path) => {
        const key = createHash('sha256').update(OURS).update(path).update(source).update(JSON.stringify(given));
        for (const file of filesOf(source, path)) key.update(readFileSync(file));
        return key.digest('hex');
      },
    };
  },
};

/**
 * @param {string} source
 * @param {string} path
 */
function filesOf(source, path) {
  return [...source.matchAll(/templateUrl: '([^']+)'/g)].map(([, file = '']) => resolve(dirname(path), file));
}

/**
 * @param {string} source
 * @param {string} path
 */
function compiled(source, path) {
  // Looks are no part of these tests; browsers have them.
  const whole = source
    .replace(
      /templateUrl: '([^']+)'/g,
      (_, /** @type {string} */ file) => `template: ${JSON.stringify(readFileSync(resolve(dirname(path), file), 'utf8'))}`,
    )
    .replace(/\n *styleUrl: '[^']+',/g, '\n');
  const file = ts.createSourceFile(path, whole, ts.ScriptTarget.ES2022, true);
  const host = { ...ts.createCompilerHost(OPTIONS), getSourceFile: (/** @type {string} */ name) => (name === path ? file : undefined) };
  const program = ts.createProgram([path], OPTIONS, host);
  let code = '';
  program.emit(file, (_, text) => (code = text), undefined, false, { before: [constructorParametersDownlevelTransform(program)] });
  return code;
}
