import type { DeploymentState, Hold, NodeState } from '@ratchet/workflows/pipeline/deployment/names';
import { StatusBadge } from '@/ui/status-badge';
import { DEPLOYMENT_LOOK, HOLD_LOOK, NODE_LOOK } from './labels';

export const DeploymentBadge = ({ state, hold }: { state: DeploymentState; hold: Hold }) => {
  const { tone, icon, word } = hold === 'NONE' ? DEPLOYMENT_LOOK[state] : HOLD_LOOK[hold];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {word}
    </StatusBadge>
  );
};

export const NodeBadge = ({ state }: { state: NodeState }) => {
  const { tone, icon, word } = NODE_LOOK[state];
  return (
    <StatusBadge tone={tone} icon={icon} quiet>
      {word}
    </StatusBadge>
  );
};
