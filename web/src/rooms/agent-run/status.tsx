import type { AgentRun, AgentStep } from '@/api/types';
import { StatusBadge } from '@/ui/status-badge';
import { RUN_LOOK, STEP_LOOK } from './labels';

export const RunStatusBadge = ({ run }: { run: Pick<AgentRun, 'status' | 'outcomeReason'> }) => {
  const { tone, icon, word } = RUN_LOOK[run.status];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {word}
      {run.outcomeReason === 'completed_partial' && ' in part'}
    </StatusBadge>
  );
};

export const StepStatusBadge = ({ status }: { status: AgentStep['status'] }) => {
  const { tone, icon, word } = STEP_LOOK[status];
  return (
    <StatusBadge tone={tone} icon={icon} quiet>
      {word}
    </StatusBadge>
  );
};
