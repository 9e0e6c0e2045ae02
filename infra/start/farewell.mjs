/** The ways in which a run ends: asked by the person, by the system, or because whoever started us is gone. */
import { existsSync, readFileSync } from 'node:fs';

const SAME_KEYSTROKE_MS = 700; // npm passes on the Ctrl-C that the terminal has sent us already
const LOOK_MS = 1_000;

/** @param {{ leave: () => void, hurry: () => void }} ways */
export function listenForFarewell({ leave, hurry }) {
  let asked = 0;
  const ask = () => {
    if (asked === 0) leave();
    else if (performance.now() - asked > SAME_KEYSTROKE_MS) hurry();
    asked ||= performance.now();
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, ask);
  process.on('disconnect', leave);
  if (process.env['npm_lifecycle_event']) leaveWithParent(leave);
}

/**
 * npm killed without a chance to tell us: then we, or the shell that it started us with, have another parent than before.
 * @param {() => void} leave
 */
function leaveWithParent(leave) {
  const family = ancestors();
  const look = setInterval(() => {
    if (ancestors() === family) return;
    clearInterval(look);
    leave();
  }, LOOK_MS);
  look.unref();
}

function ancestors() {
  const file = `/proc/${process.ppid}/stat`;
  const grandparent = existsSync(file)
    ? readFileSync(file, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1]
    : '';
  return `${process.ppid} ${grandparent}`;
}
