import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { PORT_NAMES, anyFreePort, choosePorts, type RequestedPorts } from './ports';

let holders: Server[] = [];
afterEach(async () => {
  await Promise.all(holders.map((server) => new Promise((resolve) => server.close(resolve))));
  holders = [];
});

const hold = async (port: number, host = '127.0.0.1'): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  holders.push(server);
  return port;
};
const allFree = async (): Promise<RequestedPorts> =>
  Object.fromEntries(await Promise.all(PORT_NAMES.map(async (name) => [name, await anyFreePort()])));

describe('choosePorts', () => {
  it('takes the ports that were asked for', async () => {
    const wanted = await allFree();
    expect(await choosePorts(wanted)).toEqual(wanted);
  });

  it.each(['127.0.0.1', '0.0.0.0'])('names the setting when a wanted port is held on %s', async (host) => {
    const wanted = { ...(await allFree()), GATEWAY_PORT: await hold(await anyFreePort(), host) };
    await expect(choosePorts(wanted)).rejects.toThrow(
      `Port ${wanted.GATEWAY_PORT} is already in use: set GATEWAY_PORT`,
    );
  });

  it('refuses one port for two processes', async () => {
    const port = await anyFreePort();
    await expect(choosePorts({ WEB_PORT: port, GATEWAY_PORT: port })).rejects.toThrow(
      /GATEWAY_PORT and WEB_PORT are both/,
    );
  });

  it('gives way to the next free port where a default is taken, and says so', async () => {
    // a stack that runs beside the tests may hold it already
    await hold(8233).catch(() => undefined);
    const lines: string[] = [];
    const { TEMPORAL_UI_PORT: _, ...others } = await allFree();
    const ports = await choosePorts(others, (line) => lines.push(line));
    expect(ports.TEMPORAL_UI_PORT).toBeGreaterThan(8233);
    expect(lines.join()).toContain('TEMPORAL_UI_PORT');
  });
});
