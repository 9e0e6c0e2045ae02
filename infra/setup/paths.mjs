/** Where things lie. Everything that is ours and not the code is in one folder, `.igang` in the checkout unless IGANG_HOME says otherwise. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const home = resolve(process.env['IGANG_HOME'] || join(root, '.igang'));
export const nodeModules = join(root, 'node_modules');
export const ownNode = join(nodeModules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** @param {string} name */
export function bin(name) {
  return join(nodeModules, '.bin', name);
}
