import type { Role } from '../../platform/names';

/** Roles that read the whole room; nobody is granted a single pipeline. */
export const PIPELINE_READERS = [
  'ADMIN',
  'ANALYTICS_ENGINEER',
  'OPERATOR',
  'VIEWER',
] as const satisfies readonly Role[];

export const GRAPH_PERMISSIONS = {
  'pipeline.view': PIPELINE_READERS,
  'pipeline.edit': ['ADMIN', 'ANALYTICS_ENGINEER'],
} as const satisfies Record<string, readonly Role[]>;

export const DEPLOYMENT_PERMISSIONS = {
  'deployment.view': PIPELINE_READERS,
  'deployment.request': ['ADMIN', 'ANALYTICS_ENGINEER', 'OPERATOR'],
  'deployment.approve': ['ADMIN', 'ANALYTICS_ENGINEER', 'OPERATOR'],
  // an engineer works alone outside production; the command decides
  'deployment.operate': ['ADMIN', 'ANALYTICS_ENGINEER', 'OPERATOR'],
  'environment.manage': ['ADMIN', 'OPERATOR'],
} as const satisfies Record<string, readonly Role[]>;
