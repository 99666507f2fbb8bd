import { parseArgs } from 'node:util';
import { rooms } from '@ratchet/activities';
import { installRuntime } from '@ratchet/temporal/runtime';
import { readConfig } from './config';
import { startWorker } from './worker';

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { rooms: { type: 'string' } } });
  const wanted = values.rooms?.split(',');
  const unknown = wanted?.filter((name) => !rooms.some(({ contract }) => contract.room === name)) ?? [];
  if (unknown.length > 0)
    throw new Error(
      `--rooms: there is no room ${unknown.join(', ')}; known: ${rooms.map(({ contract }) => contract.room).join(', ')}`,
    );
  installRuntime({ service: 'worker' });
  const worker = await startWorker(
    readConfig(process.env),
    rooms.filter(({ contract }) => !wanted || wanted.includes(contract.room)),
    process.env,
  );
  const stop = (): void => void worker.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await worker.closed;
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
