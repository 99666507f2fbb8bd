import { createServer } from 'node:net';

const DEFAULTS = {
  GATEWAY_PORT: 4000,
  WORKER_PORT: 4001,
  RELAY_PORT: 4002,
  WEB_PORT: 3000,
  TEMPORAL_PORT: 7233,
  TEMPORAL_UI_PORT: 8233,
  POSTGRES_PORT: 5432,
};

export type PortName = keyof typeof DEFAULTS;
export type Ports = Record<PortName, number>;
export type RequestedPorts = Partial<Ports>;
export const PORT_NAMES = Object.keys(DEFAULTS) as PortName[];

const TRIES = 200;

/**
 * Chooses the stack's ports. A port that was asked for must be free; a default that is taken gives way to the next free
 * one, which `log` tells.
 * @throws naming the setting when a port that was asked for is in use or asked for twice.
 */
export async function choosePorts(
  requested: RequestedPorts,
  log: (line: string) => void = () => undefined,
): Promise<Ports> {
  const taken = new Map<number, PortName>();
  for (const name of PORT_NAMES) {
    const port = requested[name];
    if (port === undefined) continue;
    const twin = taken.get(port);
    if (twin !== undefined) throw new Error(`${twin} and ${name} are both ${port}: give each its own port.`);
    if (!(await isFree(port))) {
      throw new Error(`Port ${port} is already in use: set ${name} to another port, or stop the program that uses it.`);
    }
    taken.set(port, name);
  }
  const ports = {} as Ports;
  for (const name of PORT_NAMES) {
    ports[name] = requested[name] ?? (await nextFree(DEFAULTS[name], taken));
    taken.set(ports[name], name);
    if (requested[name] === undefined && ports[name] !== DEFAULTS[name]) {
      log(`Port ${DEFAULTS[name]} is in use; ${name} is ${ports[name]} (set ${name} to choose).`);
    }
  }
  return ports;
}

/** A port that the system picks; for tests. */
export function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function nextFree(from: number, taken: ReadonlyMap<number, unknown>): Promise<number> {
  for (let port = from; port < from + TRIES; port += 1) {
    if (!taken.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`No free port between ${from} and ${from + TRIES}.`);
}

/** Loopback and all interfaces are tried: on some systems a program on one does not keep us off the other. */
async function isFree(port: number): Promise<boolean> {
  return (await canListen(port, '127.0.0.1')) && (await canListen(port, undefined));
}

function canListen(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EACCES')
        reject(new Error(`Port ${port} may not be used by this user: choose one above 1023.`));
      else resolve(error.code !== 'EADDRINUSE');
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
