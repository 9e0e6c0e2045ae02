/** `npm run bench`: every test/load/*.bench.mjs against one durable stack, each beside its own reference, and a table of them all. */
import { onOwnNode } from './setup/node24.mjs';

await onOwnNode(import.meta.url, async () => {
  const { runBenches } = await import('./bench/run.mjs');
  return runBenches(process.argv[2]);
});
