import { rooms } from '@ratchet/activities';
import { readConfig } from './config';
import { startRelay, type RelayLog } from './relay';

const log: RelayLog = (level, message, fields) =>
  console.log(JSON.stringify({ timestamp: new Date().toISOString(), level, service: 'relay', message, ...fields }));

const main = async (): Promise<void> => {
  const relay = await startRelay(readConfig(process.env), rooms, log);
  const stop = (): void => void relay.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
