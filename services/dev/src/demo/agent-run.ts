import type { AfterReady } from '../after-ready';
import { signIn } from './caller';

const REQUEST =
  'Write a report with charts on reserve funding in Marlow County: how well are the associations funded, what does the code require of boards, what did special assessments cost owners, and what happens to repairs that are put off';

/** The first needs nobody and becomes a report; the second asks which years are meant and waits for an answer. */
const REQUESTS = [
  { key: 'report', content: `${REQUEST}, from 2019 to 2025?` },
  { key: 'question', content: `${REQUEST}?` },
];

/** Asks for demo reports as an analyst would. Stops at once where the demo tenant has runs already. */
export const demoAgentRuns: AfterReady = async ({ gatewayUrl }, { log }) => {
  const call = await signIn(gatewayUrl, 'engineer@demo.test');
  const present = (await call('GET', '/agent-runs?limit=1'))['items'] as unknown[];
  if (present.length > 0) return;
  log('Asking for demo reports');
  for (const { key, content } of REQUESTS)
    await call('POST', '/agent/chat', { message: { content, deliverableType: 'report' } }, `demo/agent-run/${key}`);
};
