/** What can be said after `npm start --`. */
import { parseArgs } from 'node:util';
import { Stop } from '../say.mjs';

export const USUAL_PORT = 4300;

export const HELP = `npm start -- [options]      start Igang here: database, mailbox, API, worker and web pages
npm run dev -- [options]    the same, rebuilding and reloading while you edit

  --port N      the port of the web pages (default ${USUAL_PORT}, or the next free one)
  --fresh       forget all data and begin anew
  --size N      size of the demo data, for example 1, 10 or 100 (default 1; with --fresh if there is data already)
  --demo        fill an empty database of DATABASE_URL with invented people (else only our own is)
  --no-demo     no demo data and no demo sign-in
  --verbose     show the logs here as well as in .igang/logs
  --help        this text

Instead of our own:   DATABASE_URL=postgres://…   REDIS_URL=redis://…   SMTP_URL=smtp://…
Where the data lies:  IGANG_HOME=/some/folder     (default .igang in the checkout)
Ctrl-C stops everything.`;

/** @typedef {{ port: number | undefined, fresh: boolean, size: number, demo: boolean, insisted: boolean, verbose: boolean, watch: boolean, help: boolean }} Options */

/**
 * @param {string[]} args
 * @returns {Options}
 */
export function readOptions(args) {
  const values = parse(args);
  return {
    port: values.port === undefined ? undefined : wholeNumber('--port', values.port, 65_535),
    size: wholeNumber('--size', values.size, 1000),
    fresh: values.fresh,
    demo: !values['no-demo'],
    insisted: values.demo && !values['no-demo'],
    verbose: values.verbose,
    watch: values.watch,
    help: values.help,
  };
}

/** @param {string[]} args */
function parse(args) {
  const flag = /** @type {const} */ ({ type: 'boolean', default: false });
  try {
    return parseArgs({
      args,
      options: {
        port: { type: 'string' },
        size: { type: 'string', default: '1' },
        fresh: flag,
        demo: flag,
        'no-demo': flag,
        verbose: flag,
        watch: flag,
        help: { ...flag, short: 'h' },
      },
    }).values;
  } catch (error) {
    const reason = /** @type {Error} */ (error).message.split('. ')[0];
    throw new Stop(`${reason}. "npm start -- --help" tells what can be said.`);
  }
}

/**
 * @param {string} name
 * @param {string} text
 * @param {number} most
 */
function wholeNumber(name, text, most) {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new Stop(`${name} takes a whole number from 1 to ${most}, not "${text}".`);
}
