/** `npm test`: everything that proves the project, in stages that each tell how it went. */
import { stopWithReason } from './errors.mjs';
import { say } from './say.mjs';
import { onOwnNode } from './setup/node24.mjs';
import { HELP, readChoice } from './test/choice.mjs';

const choice = stopWithReason(() => readChoice(process.argv.slice(2)));
if (choice.help) say(HELP);
else
  await onOwnNode(import.meta.url, async () => {
    const { runStages } = await import('./test/run.mjs');
    return runStages(choice);
  });
