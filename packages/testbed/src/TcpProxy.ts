import { connect, createServer, Server, Socket } from 'node:net';

/** A piece of a conversation as it passes the proxy. */
export interface PassingBytes {
  /** `up`: from the client to the target. `down`: back. */
  direction: 'up' | 'down';
  bytes: Buffer;
  /** Counts the connections from 0 on. */
  connection: number;
}

/** A TCP proxy that can be told to fail. */
export interface TestProxy {
  readonly host: string;
  readonly port: number;
  /** Forwards everything; what was held back flows on. The start. */
  pass(): Promise<void>;
  /**
   * Accepts and forwards nothing, in neither direction. A client that gives up
   * is not reported to the target, not even later, as with a cut cable.
   */
  blackHole(): Promise<void>;
  /** Cuts what is open and refuses what comes. */
  refuse(): Promise<void>;
  /**
   * Cuts a connection, both sides, in place of delivering the first bytes for
   * which `predicate` is true; once, then everything passes.
   * Resolves when that has happened.
   */
  cutAfter(predicate: (passing: PassingBytes) => boolean): Promise<void>;
  /**
   * Becomes a black hole right after delivering the first bytes for which
   * `predicate` is true. Resolves when that has happened.
   */
  blackHoleAfter(predicate: (passing: PassingBytes) => boolean): Promise<void>;
  /** Connections that are open on the client's side. */
  openConnections(): number;
  /** Ends the proxy and everything that goes through it. */
  close(): Promise<void>;
}

interface Awaited {
  predicate: (passing: PassingBytes) => boolean;
  happened: () => void;
}

interface Line {
  client: Socket;
  target: Socket;
}

/** See {@link TestProxy}. */
export class TcpProxy implements TestProxy {
  readonly host = '127.0.0.1';
  port = 0;
  readonly #target: { host: string; port: number };
  readonly #server: Server;
  readonly #lines = new Set<Line>();
  #holding = false;
  #connections = 0;
  #cut?: Awaited;
  #hole?: Awaited;

  constructor(target: { host: string; port: number }) {
    this.#target = target;
    this.#server = createServer({ allowHalfOpen: true }, client =>
      this.#accept(client),
    );
  }

  async listen(): Promise<void> {
    if (this.#server.listening) return;
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.port, this.host, () => {
        this.#server.removeListener('error', reject);
        resolve();
      });
    });
    const address = this.#server.address();
    if (address && typeof address === 'object') this.port = address.port;
  }

  async pass(): Promise<void> {
    this.#holding = false;
    for (const { client, target } of this.#lines) {
      client.resume();
      target.resume();
    }
    await this.listen();
  }

  async blackHole(): Promise<void> {
    this.#holding = true;
    for (const { client, target } of this.#lines) {
      client.pause();
      target.pause();
    }
    await this.listen();
  }

  async refuse(): Promise<void> {
    this.#holding = false;
    const closed = new Promise<void>(resolve => {
      if (this.#server.listening) this.#server.close(() => resolve());
      else resolve();
    });
    this.#cutAll();
    await closed;
  }

  cutAfter(predicate: (passing: PassingBytes) => boolean): Promise<void> {
    return new Promise(happened => {
      this.#cut = { predicate, happened };
    });
  }

  blackHoleAfter(predicate: (passing: PassingBytes) => boolean): Promise<void> {
    return new Promise(happened => {
      this.#hole = { predicate, happened };
    });
  }

  openConnections(): number {
    return [...this.#lines].filter(line => !line.client.destroyed).length;
  }

  async close(): Promise<void> {
    await this.refuse();
  }

  #cutAll(): void {
    for (const line of this.#lines) cut(line);
    this.#lines.clear();
  }

  #accept(client: Socket): void {
    const connection = this.#connections++;
    const target = connect(this.#target);
    const line = { client, target };
    this.#lines.add(line);
    client.setNoDelay(true);
    target.setNoDelay(true);
    this.#forward(line, { direction: 'up', connection });
    this.#forward(line, { direction: 'down', connection });
    if (this.#holding) {
      client.pause();
      target.pause();
    }
  }

  #forward(line: Line, about: Omit<PassingBytes, 'bytes'>): void {
    const [from, to] =
      about.direction === 'up'
        ? [line.client, line.target]
        : [line.target, line.client];
    from.on('data', bytes => {
      const passing = { ...about, bytes: Buffer.from(bytes) };
      if (this.#cut?.predicate(passing)) {
        cut(line);
        this.#lines.delete(line);
        this.#cut.happened();
        this.#cut = undefined;
        return;
      }
      if (!to.write(bytes)) {
        from.pause();
        to.once('drain', () => this.#holding || from.resume());
      }
      if (this.#hole?.predicate(passing)) {
        this.blackHole().then(this.#hole.happened);
        this.#hole = undefined;
      }
    });
    from.on('end', () => this.#holding || to.end());
    from.on('error', () => {});
    from.on('close', () => {
      // Unnoticed by the other side while nothing gets through.
      if (this.#holding) return;
      to.destroy();
      this.#lines.delete(line);
    });
  }
}

function cut({ client, target }: Line): void {
  client.resetAndDestroy();
  target.destroy();
}
