/** `npm start` and `npm run dev`. */
import { stopWithReason } from './errors.mjs';
import { say } from './say.mjs';
import { onOwnNode } from './setup/node24.mjs';
import { HELP, readOptions } from './start/options.mjs';

const options = stopWithReason(() => readOptions(process.argv.slice(2)));
if (options.help) say(HELP);
else
  await onOwnNode(import.meta.url, async () => {
    const { run } = await import('./start/run.mjs');
    return run(options);
  });
