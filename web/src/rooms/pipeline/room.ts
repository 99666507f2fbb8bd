import { Workflow } from 'lucide-react';
import type { WebRoom } from '@/rooms';

export const pipelineRoom: WebRoom = {
  room: 'pipeline',
  title: 'Pipelines',
  icon: Workflow,
  menu: [{ href: '/pipelines', label: 'Pipelines', icon: Workflow, jump: 'p' }],
  commands: [],
  // only deployments run; a graph is edited
  runPath: (deploymentId) => `/deployments/${deploymentId}`,
  itemPath: (deploymentId) => `/deployments/${deploymentId}`,
  actions: {},
};
