import { TcpProxy, TestProxy } from './TcpProxy';

/** Starts a proxy before `target`, e.g. a Postgres server or a backend. */
export async function startProxy(options: {
  target: { host?: string; port: number };
}): Promise<TestProxy> {
  const { port, host = '127.0.0.1' } = options.target;
  const proxy = new TcpProxy({ host, port });
  await proxy.listen();
  return proxy;
}
