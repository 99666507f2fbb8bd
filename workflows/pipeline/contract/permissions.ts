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
