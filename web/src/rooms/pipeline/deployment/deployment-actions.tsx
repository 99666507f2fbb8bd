'use client';

import { Ban, CirclePause, CirclePlay, OctagonX, RefreshCw, Rocket, RotateCw, type LucideIcon } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { PipelineDeploymentDetail } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { ActionBar, type Action } from '@/ui/action-bar';
import {
  abandonDeployment,
  cancelDeployment,
  pauseDeployment,
  replanDeployment,
  resumeDeployment,
  retryDeployment,
  startDeployment,
} from './commands';

const ReasonDialog = dynamic(() => import('@/ui/reason-dialog').then((module) => module.ReasonDialog), { ssr: false });

type Known = { label: string; icon: LucideIcon; look: Action['look']; done: string };
type Direct = Known & { run: (id: string) => Promise<PipelineDeploymentDetail> };
type Asking = Known & { ask: string; run: (id: string, reason: string) => Promise<PipelineDeploymentDetail> };

const DIRECT: Readonly<Record<string, Direct>> = {
  start: { label: 'Start', icon: Rocket, look: 'primary', done: 'Started', run: startDeployment },
  resume: { label: 'Resume', icon: CirclePlay, look: 'primary', done: 'Goes on', run: resumeDeployment },
  replan: {
    label: 'Plan again',
    icon: RefreshCw,
    look: 'secondary',
    done: 'A new plan is being made',
    run: replanDeployment,
  },
  retry: {
    label: 'Deploy again',
    icon: RotateCw,
    look: 'secondary',
    done: 'A new deployment begins',
    run: retryDeployment,
  },
};
const ASKING: Readonly<Record<string, Asking>> = {
  pause: {
    label: 'Pause',
    icon: CirclePause,
    look: 'secondary',
    done: 'Paused',
    ask: 'Steps that run may finish, no other starts. The environment stays locked.',
    run: pauseDeployment,
  },
  abandon: {
    label: 'Give up',
    icon: OctagonX,
    look: 'danger',
    done: 'Given up',
    ask: 'The deployment fails at the step that failed, and the environment is free for the next one.',
    run: abandonDeployment,
  },
  cancel: {
    label: 'Cancel',
    icon: Ban,
    look: 'danger',
    done: 'Cancelled',
    ask: 'Running statements are ended in the database. What finished steps have built stays.',
    run: cancelDeployment,
  },
};

/** What I may do with this deployment now; approving has its own place beside the plan. */
export const DeploymentActionBar = ({ deployment }: { deployment: PipelineDeploymentDetail }) => {
  const router = useRouter();
  const [asked, setAsked] = useState<string | null>(null);
  const { mutate } = useCommand({
    run: ({ run }: Direct) => run(deployment.id),
    done: (_, { done }) => ({ title: done }),
    onDone: (next) => {
      if (next.id !== deployment.id) router.push(`/deployments/${next.id}`);
    },
  });
  const asking = asked === null ? undefined : ASKING[asked];
  const actions = deployment.actions.flatMap((operation): Action[] => {
    const known = DIRECT[operation] ?? ASKING[operation];
    if (!known) return [];
    const { label, icon, look } = known;
    const direct = DIRECT[operation];
    const run = () => (direct ? mutate(direct) : setAsked(operation));
    return [{ operation, label, icon, look, allowed: true, reason: null, run }];
  });
  return (
    <>
      <ActionBar actions={actions} />
      {asking !== undefined && (
        <ReasonDialog
          title={`${asking.label}: deployment ${deployment.number}`}
          description={asking.ask}
          submit={asking.label}
          run={(reason) => asking.run(deployment.id, reason)}
          done={asking.done}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
};
