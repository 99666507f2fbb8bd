import { randomUUID } from 'node:crypto';
import { demoId } from '@ratchet/prisma/seed';
import { signIn } from './caller';
import { dealRequest } from './deal-request';
import type { Installation, StartOptions } from './installation';
import { captureStart } from './raw-start';

/** The same start twice: through a gateway process over HTTP, and as bare rows. */
export type StartPair = {
  readonly ours: () => Promise<unknown>;
  readonly peer: () => Promise<unknown>;
  readonly peerUncounted: () => Promise<unknown>;
  readonly close: () => Promise<void>;
};

/** Worker and relay stay off: what they do after the answer is other figures' business. The fast path to Temporal stays on. */
export const pairOf = async (
  installation: Installation,
  connections: number,
  options: StartOptions = {},
): Promise<StartPair> => {
  await installation.start('gateway', options);
  const caller = await signIn(installation.gatewayUrl, 'coordinator@demo.test', connections);
  const create = async (key: string): Promise<string> => {
    const answer = await caller.post('/deals', dealRequest('Bench'), key);
    if (answer.status !== 201) throw new Error(`POST /deals answered ${answer.status}: ${answer.text.slice(0, 500)}`);
    return answer.text;
  };
  const key = randomUUID();
  const { id } = JSON.parse(await create(key)) as { id: string };
  const raw = await captureStart({
    superUrl: installation.superUrl,
    databaseUrl: installation.urls.databaseUrl,
    dealId: id,
    key,
    organizationId: demoId('demo'),
    connections,
  });
  return {
    ours: () => create(randomUUID()),
    peer: raw.run,
    peerUncounted: raw.runUncounted,
    close: async () => {
      caller.close();
      await raw.close();
      await installation.stop('gateway');
    },
  };
};
