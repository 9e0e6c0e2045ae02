/** `npm run words`: makes them anew if they are out of date; takes them out to who translates, and in again. */
import { stopWithReason } from './errors.mjs';
import { say } from './say.mjs';
import { onOwnNode } from './setup/node24.mjs';
import { HELP, readOrder } from './words/order.mjs';

const order = stopWithReason(() => readOrder(process.argv.slice(2)));
if (order.what === 'help') say(HELP);
else await onOwnNode(import.meta.url, () => done(order));

/** They are made before anything else is. @param {import('./words/order.mjs').Order} order */
async function done(order) {
  if (order.what === 'pictures') return takePictures();
  if (!('lang' in order)) return 0;
  const { carryOut } = await import('./words/translate.mjs');
  await carryOut(order);
  return 0;
}

/** The walk through every page takes them on its way. */
async function takePictures() {
  process.env['IGANG_PICTURES'] = 'true';
  const { runStages } = await import('./test/run.mjs');
  return runStages({ stages: ['journeys'], filter: 'pages.spec', update: false, changed: false, help: false });
}
