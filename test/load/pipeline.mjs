/** A load that costs the sender next to nothing: ready-made bytes, several requests under way on each connection. Bounded in time. */
import { once } from 'node:events';
import { connect } from 'node:net';

const UNDER_WAY = 16;
const ANSWER = Buffer.from('HTTP/1.1 200');

/**
 * @param {string} origin
 * @param {{ connections: number, seconds: number, requests: readonly Buffer[] }} options sent in turn, each answered with 200
 * @returns {Promise<number>} answers a second
 */
export async function pipelined(origin, { connections, seconds, requests }) {
  const { hostname, port } = new URL(origin);
  const until = performance.now() + seconds * 1000;
  let [sent, answered] = [0, 0];
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect(Number(port), hostname).setNoDelay();
      await once(socket, 'connect');
      const send = (/** @type {number} */ count) =>
        socket.write(Buffer.concat(Array.from({ length: count }, () => requests[sent++ % requests.length] ?? Buffer.alloc(0))));
      socket.on('data', (bytes) => {
        const count = occurrences(bytes);
        answered += count;
        if (performance.now() > until) socket.destroy();
        else if (count > 0) send(count);
      });
      send(UNDER_WAY);
      await once(socket, 'close');
    }),
  );
  return answered / seconds;
}

/** @param {Buffer} bytes */
function occurrences(bytes) {
  let count = 0;
  for (let at = bytes.indexOf(ANSWER); at !== -1; at = bytes.indexOf(ANSWER, at + 1)) count++;
  return count;
}

/**
 * @param {string} path
 * @param {string} from the address that a trusted proxy says it is from
 */
export function posted(path, from) {
  const headers = ['host: bench', `x-forwarded-for: ${from}`, 'content-type: application/json', 'content-length: 2'];
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${headers.join('\r\n')}\r\n\r\n{}`);
}
