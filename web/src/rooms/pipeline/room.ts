import { Rocket, Workflow } from 'lucide-react';
import type { WebRoom } from '@/rooms';

export const pipelineRoom: WebRoom = {
  room: 'pipeline',
  title: 'Pipelines',
  icon: Workflow,
  menu: [
    { href: '/pipelines', label: 'Pipelines', icon: Workflow, jump: 'p' },
    { href: '/deployments', label: 'Deployments', icon: Rocket, jump: 'o' },
  ],
  commands: [],
  // only deployments run; a graph is edited
  runPath: (deploymentId) => `/deployments/${deploymentId}`,
  itemPath: (deploymentId) => `/deployments/${deploymentId}`,
  actions: {},
};
