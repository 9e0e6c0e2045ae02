/** The ways in which a run ends: asked by the person, by the system, or because whoever started us is gone. */

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

/** npm killed without a chance to tell us: our parent is then another process. @param {() => void} leave */
function leaveWithParent(leave) {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    leave();
  }, LOOK_MS);
  look.unref();
}
