import type { AfterReady } from '../after-ready';
import { signIn } from './caller';

const REQUEST =
  'Write a report with charts on reserve funding in Marlow County: how well are the associations funded, what does the code require of boards, what did special assessments cost owners, and what happens to repairs that are put off';

/** The first two need nobody and become a report and a website; the last asks which years are meant and waits for an answer. */
const REQUESTS = [
  { key: 'report', content: `${REQUEST}, from 2019 to 2025?`, deliverableType: 'report' },
  { key: 'website', content: `${REQUEST}, from 2019 to 2025?`, deliverableType: 'website' },
  { key: 'question', content: `${REQUEST}?`, deliverableType: 'report' },
];

/** Asks for demo deliverables as an analyst would. Stops at once where the demo tenant has runs already. */
export const demoAgentRuns: AfterReady = async ({ gatewayUrl }, { log }) => {
  const call = await signIn(gatewayUrl, 'engineer@demo.test');
  const present = (await call('GET', '/agent-runs?limit=1'))['items'] as unknown[];
  if (present.length > 0) return;
  log('Asking for a demo report and website');
  for (const { key, ...message } of REQUESTS) await call('POST', '/agent/chat', { message }, `demo/agent-run/${key}`);
};
