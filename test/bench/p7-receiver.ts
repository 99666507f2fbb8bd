import { run, type Runner } from 'graphile-worker';
import { Client } from 'pg';
import { machineTime } from './patience';

/** A process that notes when each message reached it: `node … p7-receiver.ts published|graphile <database url>`. */
const seen: Record<string, number> = {};

const followPublished = async (url: string): Promise<() => Promise<void>> => {
  const listener = new Client({ connectionString: url });
  const reader = new Client({ connectionString: url });
  await Promise.all([listener.connect(), reader.connect()]);
  await reader.query('SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY');
  const { rows } = await reader.query<{ position: string }>(
    'SELECT coalesce(max(position), 0) AS position FROM platform.published',
  );
  let position = rows[0]?.position ?? '0';
  let isReading = false;
  let isDue = false;
  const read = async (): Promise<void> => {
    isDue = true;
    if (isReading) return;
    isReading = true;
    while (isDue) {
      isDue = false;
      const page = await reader.query<{ position: string; event_id: string }>({
        name: 'follow',
        text: 'SELECT position, event_id FROM platform.published WHERE position > $1 ORDER BY position LIMIT 1000',
        values: [position],
      });
      const at = machineTime();
      for (const row of page.rows) seen[row.event_id] = at;
      position = page.rows.at(-1)?.position ?? position;
    }
    isReading = false;
  };
  listener.on('notification', () => void read());
  await listener.query('LISTEN ratchet_published');
  const backstop = setInterval(() => void read(), 250);
  return async () => {
    clearInterval(backstop);
    await listener.end();
    await reader.end();
  };
};

const followJobs = async (url: string): Promise<() => Promise<void>> => {
  const quiet = { error: () => undefined, warn: () => undefined, info: () => undefined, debug: () => undefined };
  const { Logger } = await import('graphile-worker');
  const runner: Runner = await run({
    connectionString: url,
    // more than its default of 1, in its favour
    concurrency: 16,
    maxPoolSize: 18,
    noHandleSignals: true,
    logger: new Logger(() => (level) => (quiet as Record<string, () => void>)[level]?.()),
    taskList: {
      probe: (payload) => {
        seen[(payload as { id: string }).id] = machineTime();
      },
    },
  });
  return () => runner.stop();
};

const main = async (): Promise<void> => {
  const [kind, url = ''] = process.argv.slice(2);
  const stop = kind === 'graphile' ? await followJobs(url) : await followPublished(url);
  process.on('message', (wish) => {
    if (wish === 'count') process.send?.(Object.keys(seen).length);
    else void stop().then(() => process.send?.(seen, undefined, undefined, () => process.exit(0)));
  });
  process.send?.('ready');
};

void main();
