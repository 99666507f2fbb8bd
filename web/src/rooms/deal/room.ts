import { Building2 } from 'lucide-react';
import type { WebRoom } from '@/rooms';

export const dealRoom: WebRoom = {
  room: 'deal',
  title: 'Deals',
  icon: Building2,
  menu: [{ href: '/deals', label: 'Deals', icon: Building2, jump: 'd' }],
  runPath: (dealId) => `/deals/${dealId}`,
  itemPath: (dealId, taskId) => `/deals/${dealId}?task=${taskId}`,
  completeOperation: 'completeTask',
};
