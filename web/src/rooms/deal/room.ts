import { Building2, Plus } from 'lucide-react';
import type { WebRoom } from '@/rooms';
import { completeTask, outcomeWords } from './commands';

export const dealRoom: WebRoom = {
  room: 'deal',
  title: 'Deals',
  icon: Building2,
  menu: [{ href: '/deals', label: 'Deals', icon: Building2, jump: 'd' }],
  commands: [{ href: '/deals/new', label: 'New deal', icon: Plus }],
  runPath: (dealId) => `/deals/${dealId}`,
  itemPath: (dealId, taskId) => `/deals/${dealId}?task=${taskId}`,
  actions: { completeTask: { label: 'Done', run: (taskId) => completeTask({ taskId }).then(outcomeWords) } },
};
