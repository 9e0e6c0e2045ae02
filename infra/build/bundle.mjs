/**
 * Gathers what a process loads into few files: 3,600 modules cost it 100 MB and two seconds of every start (ADR 0031). Made of what the
 * compiler wrote, so that Nest finds its decorators' metadata; the libs come in from their TypeScript.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { Stop } from '../say.mjs';

/** What a process may need later or never, or what reads files that lie beside its code: it stays where it is, and is loaded when it is asked for. */
const LEFT_OUT = ['bullmq', 'exceljs', 'fontkit', 'highs', 'ioredis', 'jszip', 'pdfkit', 'swagger-ui-dist'];

/** Who may ask where it stands: who knows that it is gathered. */
const KNOWS_WHERE = /\/(?:platform\/beside|platform\/service\/source-lines|groups\/matching\/run-solver)\.js$/;

/**
 * What is begun by itself: the processes, and the solver's thread. The worker's files are gathered apart: what a process needs would else
 * stand in one file with what its neighbour in an index needs, and the worker would load controllers, the API processors. The commands as
 * well: the doctor asks the mail server, which the API never does.
 */
const BEGUN = [{ main: 'main.js', 'solver-thread': 'groups/matching/solver-thread.js' }, { worker: 'worker.js' }, { cli: 'cli.js' }];

/** What must be there before anything else runs. Gathered files keep no order among each other: only a file that is imported later comes later. */
const FIRST = 'platform/temporal.js';

/** A `require` of one's own, as packages in ESM make it, hides from the bundler what is asked for, and we would have it twice. */
const OWN_REQUIRE = /^const require = createRequire\(import\.meta\.url\);$/m;

/**
 * @param {string} compiled folder of the compiler's files
 * @param {string} out
 */
export async function bundle(compiled, out) {
  // What an index offers and a process does not use is not loaded: a file of ours does nothing but say what it exports.
  writeFileSync(join(compiled, 'package.json'), JSON.stringify({ type: 'module', sideEffects: [`./${FIRST}`] }));
  for (const begun of BEGUN) await gather(begun, { compiled, out });
}

/**
 * @param {Record<string, string>} begun
 * @param {{ compiled: string, out: string }} folders
 */
async function gather(begun, { compiled, out }) {
  const [first = ''] = Object.keys(begun).map((name) => `${name}-first`);
  const { metafile } = await build({
    absWorkingDir: compiled,
    entryPoints: { [first]: FIRST, ...Object.fromEntries(Object.entries(begun).map(([name, file]) => [`${name}-begun`, file])) },
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minifyWhitespace: true,
    minifySyntax: true,
    // Node shows the line at which a process fell.
    lineLimit: 160,
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'none',
    logLevel: 'silent',
    metafile: true,
    external: LEFT_OUT,
    plugins: [{ name: 'what is not installed, and plain letters', setup }],
    // CommonJS among the packages asks for parts of Node by `require`.
    banner: { js: "import{createRequire as ownRequire}from'node:module';const require=ownRequire(import.meta.url);" },
  });
  for (const name of Object.keys(begun))
    writeFileSync(join(out, `${name}.js`), `import './${first}.js';\nawait import('./${name}-begun.js');\n`);
  const twice = Object.keys(metafile.inputs).filter((path) => /node_modules\/typeorm\/index\.js$/.test(path));
  if (twice.length !== 1) throw new Stop(`TypeORM is to be gathered once, and is there ${twice.length} times.`);
}

/** @param {import('esbuild').PluginBuild} builder */
function setup(builder) {
  // Nest, TypeORM and others ask for packages that a project may have; where it has not, they go on without, as they did.
  builder.onResolve({ filter: /^[^./]/ }, async ({ path, pluginData, ...from }) => {
    if (pluginData === 'asked' || from.kind === 'entry-point') return undefined;
    const { importer, kind, namespace, resolveDir } = from;
    const found = await builder.resolve(path, { importer, kind, namespace, resolveDir, pluginData: 'asked' });
    return found.errors.length > 0 ? { path, external: true } : found;
  });
  builder.onLoad({ filter: /\.[mc]?[jt]s$/ }, ({ path }) => {
    const text = inPlainLetters(readFileSync(path, 'utf8'));
    const isPackage = path.includes('/node_modules/');
    if (!isPackage && text.includes('import.meta') && !KNOWS_WHERE.test(path))
      return { errors: [{ text: `${path} stands elsewhere when it is gathered: find what lies beside the code by platform/beside.ts.` }] };
    return { contents: isPackage ? text.replace(OWN_REQUIRE, '') : text, loader: path.endsWith('ts') ? 'ts' : 'js' };
  });
}

/** One letter beyond Latin-1, and V8 keeps the whole file with two bytes a letter. Said by number it is the same in texts and patterns. @param {string} text */
function inPlainLetters(text) {
  return text.replace(/[^\0-\x7F]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
