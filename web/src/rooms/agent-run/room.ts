import { Bot, List } from 'lucide-react';
import type { WebRoom } from '@/rooms';

export const agentRunRoom: WebRoom = {
  room: 'agent-run',
  title: 'Agent runs',
  icon: Bot,
  menu: [{ href: '/agent', label: 'Agent', icon: Bot, jump: 'a' }],
  commands: [{ href: '/agent/runs', label: 'Agent runs', icon: List }],
  runPath: (runId) => `/agent/runs/${runId}`,
  // a question is answered on the page of its run
  itemPath: (runId) => `/agent/runs/${runId}`,
  actions: {},
};
