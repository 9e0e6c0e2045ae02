/** What is built before it runs: the backend with swc and what each process loads of it gathered by esbuild, the frontend with Angular. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { step, Stop } from '../say.mjs';
import { bin, root } from '../setup/paths.mjs';
import { fingerprint, isCurrent, remember } from './fingerprint.mjs';
import { precompress } from './precompress.mjs';
import { runTool } from './tool.mjs';

export const backendFolder = join(root, 'backend');
export const backendOut = join(backendFolder, 'dist');
/** As deep as the compiled files of `platform`, which name what lies beside the code. */
export const bundled = join(backendOut, 'bundle');
export const webRoot = join(root, 'frontend', 'dist', 'browser');

const LIBS = ['libs/domain/src', 'libs/contracts/src', 'libs/i18n/src', 'libs/i18n/compiled'];
const COMMON = ['package-lock.json', 'tsconfig.base.json', 'infra/build'];

/** @type {Record<'backend' | 'frontend', { title: string, inputs: string[], stamp: string, proof: string, make: () => Promise<void> }>} */
const PARTS = {
  backend: {
    title: 'Building the backend',
    inputs: ['backend/src', 'backend/.swcrc', ...LIBS, ...COMMON],
    stamp: join(backendOut, '.inputs'),
    proof: join(bundled, 'main.js'),
    make: makeBackend,
  },
  frontend: {
    title: 'Building the web pages',
    inputs: ['frontend', ...LIBS, ...COMMON],
    stamp: join(webRoot, '..', '.inputs'),
    proof: join(webRoot, 'index.html'),
    make: bundleFrontend,
  },
};

export const buildBackend = () => buildIfStale('backend');
export const buildFrontend = () => buildIfStale('frontend');

/** @param {keyof typeof PARTS} name */
async function buildIfStale(name) {
  const { title, inputs, stamp, proof, make } = PARTS[name];
  const now = fingerprint(inputs);
  if (isCurrent(stamp, now) && existsSync(proof)) return;
  await step(title, make);
  if (!existsSync(proof)) throw new Stop(`${title} gave no ${proof}.`);
  remember(stamp, now);
}

async function makeBackend() {
  await compileBackend();
  // Loaded when needed: it uses a package, and this file is read before packages are installed.
  const { bundle } = await import('./bundle.mjs');
  await bundle(backendOut, bundled);
}

/** Made beside the old one and put in its place whole, so that a file deleted from the source is gone from the result too. */
export async function compileBackend() {
  const fresh = `${backendOut}.new`;
  rmSync(fresh, { recursive: true, force: true });
  await runTool(bin('swc'), swcArgs(fresh), backendFolder);
  rmSync(backendOut, { recursive: true, force: true });
  renameSync(fresh, backendOut);
}

/** To be run in the backend's folder, which the paths of the result are relative to. @param {string} out */
function swcArgs(out) {
  return ['src', '-d', out, '--strip-leading-paths', '--config-file', '.swcrc', '--ignore', '**/*.spec.ts', '--quiet'];
}

async function bundleFrontend() {
  await runTool(bin('nx'), ['run', 'frontend:build', '--skip-nx-cache', '--output-style=stream-without-prefixes']);
  // Loaded when needed: it uses a package, and this file is read before packages are installed.
  const { keepForOffline } = await import('./offline.mjs');
  await keepForOffline(webRoot);
  await precompress(webRoot);
}
