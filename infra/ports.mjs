/** Ports on this machine only. */
import { createServer } from 'node:net';

/**
 * Taken means taken in either family: a browser tries `localhost` on IPv6 first.
 * @param {number} port
 */
export async function isFree(port) {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, '::1'));
}

/**
 * @param {number} from
 * @param {Set<number>} [spoken] already promised to another of our own
 */
export async function nextFree(from, spoken = new Set()) {
  let port = from;
  while (spoken.has(port) || !(await isFree(port))) port += 1;
  spoken.add(port);
  return port;
}

/** @returns {Promise<number>} one that the system chose */
export function anyFree() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((done) => {
    const server = createServer();
    // A machine without IPv6 has no such address: nobody can sit there either.
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      done(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'),
    );
    server.listen(port, host, () => server.close(() => done(true)));
  });
}
