import { rooms } from '@ratchet/activities';
import { startWorker } from '@ratchet/worker/worker';
import { readConfig } from '@ratchet/worker/config';
import { offsetClock } from '@ratchet/prisma/clock';

/** A real worker process that kills itself right after the named activity has committed, before Temporal hears of it. */
const dieAfter = process.env['DIE_AFTER'];

const dying = rooms.map((room) => ({
  ...room,
  createActivities: (deps: Parameters<typeof room.createActivities>[0]) =>
    Object.fromEntries(
      Object.entries(room.createActivities(deps)).map(([name, activity]) => [
        name,
        async (input: never) => {
          const result = await activity(input);
          if (name === dieAfter) process.kill(process.pid, 'SIGKILL');
          return result;
        },
      ]),
    ),
}));

startWorker(
  readConfig(process.env),
  dying,
  process.env,
  offsetClock(Number(process.env['TEST_CLOCK_OFFSET_MS'] ?? 0)),
).then(
  () => console.log('ready'),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
