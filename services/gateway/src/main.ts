import { readConfig } from './config';
import { startGateway } from './gateway';
import { gatewayRooms } from './rooms';

const main = async (): Promise<void> => {
  const gateway = await startGateway(readConfig(process.env), gatewayRooms, process.env);
  const stop = (): void => void gateway.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
