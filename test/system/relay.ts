import { createServer, type Server, type Socket, connect as tcpConnect } from 'node:net';

/** A port of the test's own in front of a deployment: closing it is what a dead endpoint looks like to the gateway. */
export interface Relay {
  url: string;
  /** Refuses new connections and cuts the open ones, until `open()` takes the same port again. */
  close(): Promise<void>;
  open(): Promise<void>;
}

/** Passes every byte on to `target` and back. */
export async function createRelay(target: string): Promise<Relay> {
  const { hostname, port, pathname } = new URL(target);
  const sockets = new Set<Socket>();
  let server: Server | null = null;
  let ownPort = 0;

  const track = (socket: Socket, partner: Socket) => {
    sockets.add(socket);
    socket.once('close', () => {
      sockets.delete(socket);
      partner.destroy();
    });
    socket.on('error', () => partner.destroy());
  };

  async function open(): Promise<void> {
    const listener = createServer((incoming) => {
      const outgoing = tcpConnect(Number(port), hostname);
      track(incoming, outgoing);
      track(outgoing, incoming);
      incoming.pipe(outgoing).pipe(incoming);
    });
    await new Promise<void>((done, failed) => {
      listener.once('error', failed);
      listener.listen(ownPort, '127.0.0.1', done);
    });
    const address = listener.address();
    if (address === null || typeof address === 'string') throw new Error('The relay has no port.');
    ownPort = address.port;
    server = listener;
  }

  await open();
  return {
    url: `http://127.0.0.1:${ownPort}${pathname}`,
    open,
    async close() {
      const closing = new Promise<void>((done) => (server ? server.close(() => done()) : done()));
      for (const socket of sockets) socket.destroy();
      await closing;
      server = null;
    },
  };
}
