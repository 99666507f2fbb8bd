import net from 'node:net';
import type { AddressInfo } from 'node:net';

/** A way to a server that can be cut and opened again: to whoever goes through it, the server is away while it is cut. */
export type Gate = {
  readonly address: string;
  readonly cut: () => Promise<void>;
  readonly reopen: () => Promise<void>;
};

/** Opens a gate on a free port of the loopback to `target` (`host:port`). */
export const openGate = async (target: string): Promise<Gate> => {
  const { hostname, port } = new URL(`tcp://${target}`);
  const sockets = new Set<net.Socket>();
  const kept = (socket: net.Socket): net.Socket => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy()).once('close', () => sockets.delete(socket));
    return socket;
  };
  const server = net.createServer((client) => {
    const upstream = kept(net.connect(Number(port), hostname));
    kept(client).pipe(upstream).pipe(client);
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => client.destroy());
  });
  const listen = (wanted: number): Promise<void> =>
    new Promise((resolve, reject) => server.once('error', reject).listen(wanted, '127.0.0.1', resolve));
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  return {
    address: `127.0.0.1:${own}`,
    cut: () =>
      new Promise((resolve) => {
        if (!server.listening) return resolve();
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    reopen: () => listen(own),
  };
};
