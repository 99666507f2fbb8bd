import { ListChecks, type LucideIcon } from 'lucide-react';
import type { User } from '@/api/types';
import { agentRunRoom } from './rooms/agent-run/room';
import { dealRoom } from './rooms/deal/room';
import { pipelineRoom } from './rooms/pipeline/room';
import { violationRoom } from './rooms/violation/room';

/** What a room adds to the app: its menu entries and where its runs are shown. */
export type WebRoom = {
  readonly room: string;
  readonly title: string;
  readonly icon: LucideIcon;
  readonly menu: readonly MenuEntry[];
  readonly commands: readonly { href: string; label: string; icon: LucideIcon }[];
  readonly runPath: (aggregateId: string) => string;
  /** Where one waiting item is shown. */
  readonly itemPath: (aggregateId: string, refId: string) => string;
  /** What can be done from My work, by the operation its action names. */
  readonly actions: Readonly<Record<string, WorkAction>>;
};
export type WorkAction = {
  readonly label: string;
  readonly run: (refId: string) => Promise<{ title: string; text?: string | undefined }>;
};
export type MenuEntry = {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Second key after `g`. */
  readonly jump: string;
  /** Whose business it is; everyone's where not set. */
  readonly roles?: readonly User['role'][];
};

/** The rooms of the app, in menu order. A new room adds one line here. */
export const rooms: readonly WebRoom[] = [dealRoom, violationRoom, pipelineRoom, agentRunRoom];

export const roomOf = (name: string): WebRoom | undefined => rooms.find(({ room }) => room === name);

export const menu: readonly MenuEntry[] = [
  { href: '/', label: 'My work', icon: ListChecks, jump: 'm' },
  ...rooms.flatMap(({ menu: entries }) => entries),
];

export const menuFor = (role: User['role']): readonly MenuEntry[] =>
  menu.filter(({ roles }) => roles?.includes(role) ?? true);
