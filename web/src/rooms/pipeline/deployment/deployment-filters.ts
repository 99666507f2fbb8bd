import { compact } from '@/api/compact';
import type { DeploymentsQuery } from './queries';

/** URL parameters → the list's query; unknown ones are left out. */
export const toDeploymentsQuery = (values: Readonly<Record<string, string | undefined>>): DeploymentsQuery =>
  compact({ state: values['state'], pipelineId: values['pipelineId'], limit: 50 }) as unknown as DeploymentsQuery;
