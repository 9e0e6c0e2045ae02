/** `npm run mutants -- <glob>`: changes the rules in libs/domain, one place at a time, and tells which changes no test notices. */
import { onOwnNode } from './setup/node24.mjs';

await onOwnNode(import.meta.url, async () => {
  const { askTests } = await import('./mutants/run.mjs');
  return askTests(process.argv.slice(2));
});
