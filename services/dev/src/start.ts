import type { Ready } from './ready';
import { readSettings, type Settings } from './settings';
import { onStopSignals } from './signals';
import { Stack } from './stack';

const log = (line: string): void => void process.stdout.write(`${line}\n`);
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readSettingsOrExit(): Settings {
  try {
    return readSettings(process.env, process.argv.slice(2));
  } catch (error) {
    log(`Ratchet cannot start: ${messageOf(error)}`);
    process.exit(1);
  }
}

function welcome({ gatewayUrl, webUrl, temporalUiUrl }: Ready, settings: Settings): void {
  const password = settings.inherited['DEMO_PASSWORD'] === undefined ? 'ratchet-demo' : 'as DEMO_PASSWORD says';
  log(
    [
      '',
      `  App            ${webUrl}`,
      `  API reference  ${gatewayUrl}/docs`,
      `  Temporal UI    ${temporalUiUrl}`,
      '',
      `  Log in as admin@demo.test, coordinator@demo.test, buyer@demo.test, manager@demo.test or engineer@demo.test`,
      `  (tenant "demo"), or admin@other.test (a second tenant); password: ${password}`,
      `  Logs are in ${settings.home}/logs. Ctrl-C stops everything.`,
      '',
    ].join('\n'),
  );
}

async function main(): Promise<void> {
  const settings = readSettingsOrExit();
  const stack = new Stack(settings, log);
  let isLeaving = false;
  const leave = async (code: number): Promise<never> => {
    isLeaving = true;
    await stack.stop();
    process.exit(code);
  };
  const fail = (error: unknown): void => {
    // what breaks while we stop is the stopping itself
    if (isLeaving) return;
    log(`Ratchet stopped: ${messageOf(error)}`);
    void leave(1);
  };
  onStopSignals({
    stop: () => {
      log('Stopping … (Ctrl-C again forces)');
      void leave(0);
    },
    force: () => {
      stack.kill();
      process.exit(1);
    },
  });
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  const begin = Date.now();
  log(`Starting Ratchet from ${settings.home} …`);
  try {
    const ready = await stack.start();
    log(`Ready after ${Math.round((Date.now() - begin) / 100) / 10} s.`);
    welcome(ready, settings);
    await stack.runAfterReady(ready);
  } catch (error) {
    fail(error);
  }
}

void main();
