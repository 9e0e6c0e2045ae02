/** `node infra/server/build.mjs`: what a server runs, built; `install.sh` takes it from here. */
import { buildBackend, buildFrontend } from '../build/index.mjs';
import { onOwnNode } from '../setup/node24.mjs';

await onOwnNode(import.meta.url, async () => {
  await buildBackend();
  await buildFrontend();
  return 0;
});
