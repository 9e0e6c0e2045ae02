// Makes the theme CSS from designsystemet.config.json: `node frontend/theme/build.mjs`. The result is committed.
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cli = join(here, '../../node_modules/.bin/designsystemet');
const run = (...args) => execFileSync(cli, ['tokens', ...args], { cwd: here, stdio: 'inherit' });

run('create', '--clean');
run('build', '--clean', '--tokens', './design-tokens', '--out-dir', './build');
copyFileSync(join(here, 'build/igang.css'), join(here, 'igang.css'));
