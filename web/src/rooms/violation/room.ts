import { House, Landmark, ShieldAlert, TriangleAlert } from 'lucide-react';
import type { WebRoom } from '@/rooms';
import { acceptCure, verifyViolation } from './commands';

const STAFF = ['ADMIN', 'MANAGER', 'BOARD'] as const;
const OWNERS = ['BOARD', 'HOMEOWNER'] as const;

export const violationRoom: WebRoom = {
  room: 'violation',
  title: 'Violations',
  icon: ShieldAlert,
  menu: [
    { href: '/violations', label: 'Violations', icon: ShieldAlert, jump: 'v', roles: STAFF },
    { href: '/ledger', label: 'Ledger', icon: Landmark, jump: 'l', roles: STAFF },
    { href: '/portal/home', label: 'My home', icon: House, jump: 'h', roles: OWNERS },
  ],
  commands: [{ href: '/violations/new', label: 'Report a violation', icon: TriangleAlert }],
  runPath: (id) => `/violations/${id}`,
  itemPath: (id) => `/violations/${id}`,
  actions: {
    verifyViolation: { label: 'Verify', run: (id) => verifyViolation(id).then(() => ({ title: 'Report verified' })) },
    acceptCure: { label: 'Accept', run: (id) => acceptCure(id).then(() => ({ title: 'Cure accepted' })) },
  },
};
