/** A bare Fastify server that sends given bytes: what the framework and the machine can do at most. Run as a child process. */
import fastify from 'fastify';

const server = fastify();
let bytes = '{}';
server.put('/bytes', (request, reply) => {
  bytes = JSON.stringify(request.body);
  void reply.send();
});
server.get('/get', (_request, reply) => reply.type('application/json').send(bytes));
server.post('/post', (_request, reply) => reply.type('application/json').send(bytes));
const address = await server.listen({ host: '127.0.0.1', port: 0 });
process.stdout.write(`${address}\n`);
process.on('SIGTERM', () => void server.close().then(() => process.exit(0)));
