import { createServer } from 'node:http';

// Reads what it is sent and acknowledges it, as cheaply as Node can: what a
// load reaches against it is what the load can reach at all.
const server = createServer((request, response) => {
  request.resume();
  request.once('end', () => {
    response.setHeader('content-type', 'application/json');
    response.end('{"stored":0,"duplicate":0,"rejected":[]}');
  });
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address()));
process.once('disconnect', () => process.exit(0));
