import { connect, createServer, type Server, type Socket } from 'node:net';

/** A port of the test's own before one deployment, which passes bytes on, refuses connections, or never answers. */
export interface Door {
  readonly port: number;
  /** Answers as the deployment does. */
  open(): Promise<void>;
  /** Leads to another port from now on. */
  lead(target: number): void;
  /** No longer listens. */
  refuse(): Promise<void>;
  /** Takes connections and requests, and says nothing. */
  hang(): void;
}

/**
 * Ports below those that the system gives to outgoing connections: one that is closed for a while would be taken by
 * a connection to somewhere else.
 */
const [LOWEST, HIGHEST] = [15_000, 32_000];

export async function createDoor(firstTarget: number): Promise<Door> {
  const sockets = new Set<Socket>();
  let target = firstTarget;
  let isHanging = false;
  let server: Server | null = null;

  function keep(socket: Socket): void {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  }

  function serve(near: Socket): void {
    keep(near);
    if (isHanging) {
      near.resume();
      return;
    }
    const far = connect(target, '127.0.0.1');
    keep(far);
    near.pipe(far).pipe(near);
    near.once('close', () => far.destroy());
    far.once('close', () => near.destroy());
  }

  async function listen(port: number): Promise<boolean> {
    const listener = createServer({ noDelay: true }, serve);
    const listens = await new Promise<boolean>((done) => {
      listener.once('error', () => done(false));
      listener.listen(port, '127.0.0.1', () => done(true));
    });
    if (listens) server = listener;
    return listens;
  }

  function cut(): void {
    for (const socket of sockets) socket.destroy();
  }

  async function somePort(): Promise<number> {
    for (let tries = 0; tries < 100; tries++) {
      const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
      if (await listen(port)) return port;
    }
    throw new Error('No port is free.');
  }

  const port = await somePort();
  return {
    port,
    async open() {
      if (isHanging) cut();
      isHanging = false;
      if (server === null && !(await listen(port))) throw new Error(`Somebody else took port ${port}.`);
    },
    lead(next) {
      target = next;
      cut();
    },
    async refuse() {
      const listener = server;
      server = null;
      const closed = new Promise<void>((done) => (listener ? listener.close(() => done()) : done()));
      cut();
      await closed;
    },
    hang() {
      isHanging = true;
      // Connections that are kept would go on being served.
      cut();
    },
  };
}
