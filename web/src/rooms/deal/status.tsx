import type { DealStatus, TaskStatus } from '@/api/types';
import { StatusBadge } from '@/ui/status-badge';
import { DEAL_LOOK, HELD_LOOK, TASK_LOOK } from './labels';

export const DealStatusBadge = ({ status, held }: { status: DealStatus; held: boolean }) => (
  <>
    <Badge {...DEAL_LOOK[status]} />
    {held && <Badge {...HELD_LOOK} />}
  </>
);

export const TaskStatusBadge = ({ status, quiet = false }: { status: TaskStatus; quiet?: boolean }) => (
  <Badge {...TASK_LOOK[status]} quiet={quiet} />
);

const Badge = ({ tone, icon, word, quiet = false }: (typeof DEAL_LOOK)[DealStatus] & { quiet?: boolean }) => (
  <StatusBadge tone={tone} icon={icon} quiet={quiet}>
    {word}
  </StatusBadge>
);
