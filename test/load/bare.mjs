/** A bare Fastify server that sends given bytes: what the framework and the machine can do at most. Run as a child process. */
import rateLimit from '@fastify/rate-limit';
import fastify from 'fastify';
import { Askers } from '../../backend/dist/platform/http/askers.js';

const server = fastify({ trustProxy: 'loopback' });
let bytes = '{}';
server.put('/bytes', (request, reply) => {
  bytes = JSON.stringify(request.body);
  void reply.send();
});
server.get('/get', (_request, reply) => reply.type('application/json').send(bytes));
// Microseconds of its own work so far: what neighbours on the machine do does not count.
server.get('/work', () => ({ us: process.cpuUsage().user + process.cpuUsage().system }));
server.post('/post', (_request, reply) => reply.type('application/json').send(bytes));

// The same with our limiter of rates in front, and with a common one.
const MOST = 1_000_000;
const askers = new Askers({ address: MOST, network: 4 * MOST, inMs: 60_000 });
const ours = (/** @type {{ ip: string }} */ request, /** @type {unknown} */ _reply, /** @type {(error?: Error) => void} */ done) =>
  done(askers.ask(request.ip) > 0 ? new Error('too many') : undefined);
server.post('/limited', { onRequest: ours }, (_request, reply) => reply.type('application/json').send(bytes));
await server.register(rateLimit, { global: false, cache: 10_000 });
const theirs = { config: { rateLimit: { max: MOST, timeWindow: 60_000 } } };
server.post('/rate-limited', theirs, (_request, reply) => reply.type('application/json').send(bytes));

const address = await server.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${address}\n`);
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
