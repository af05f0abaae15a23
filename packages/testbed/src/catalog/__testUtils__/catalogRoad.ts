import { IncomingMessage, Server } from 'node:http';

/** Something that a request meets; where it throws, the connection is cut. */
export type Obstacle = (request: IncomingMessage) => Promise<void>;

/** Puts an obstacle on the way to the catalog of a backend, and takes it away. */
export function catalogRoad(
  server: Server,
): (obstacle: Obstacle | undefined) => void {
  let obstacle: Obstacle | undefined;
  const handlers = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', async (request, response) => {
    try {
      if (request.url?.startsWith('/api/catalog/')) await obstacle?.(request);
    } catch {
      request.destroy();
      return;
    }
    for (const handler of handlers) handler.call(server, request, response);
  });
  return next => {
    obstacle = next;
  };
}
