'use client';

import { Check, SkipForward, UserPlus, UserX } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { BoardTask, Deal } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { cx } from '@/ui/cx';
import { useUser } from '@/ui/session-context';
import { taskRights } from './rights';
import { completeTask, outcomeWords, unassignTask } from './commands';
import styles from './task-actions.module.css';

const TaskDialog = dynamic(() => import('./task-dialog').then((module) => module.TaskDialog), { ssr: false });

type Props = {
  task: Pick<BoardTask, 'id' | 'title' | 'area' | 'assignee' | 'baseStatus'>;
  deal: Deal;
  small?: boolean;
};

/** Assign, complete, skip. The server decides; a refusal is told with its reason. */
export const TaskActions = ({ task, deal, small = false }: Props) => {
  const [open, setOpen] = useState<'assign' | 'skip' | null>(null);
  const complete = useCommand({ run: () => completeTask({ taskId: task.id }), done: outcomeWords });
  const unassign = useCommand({
    run: () => unassignTask({ taskId: task.id }),
    done: ({ title }) => ({ title: `${title} — unassigned` }),
  });
  const { manage, complete: mayComplete } = taskRights(deal, task, useUser());
  if (!manage && !mayComplete) return null;
  const look = small ? 'ghost' : 'secondary';
  return (
    <div className={cx(styles['actions'], small && styles['actions--small'])}>
      {mayComplete && (
        <Button
          small={small}
          variant={small ? 'ghost' : 'primary'}
          pending={complete.isPending}
          onClick={() => complete.mutate(undefined)}
          aria-label={`Done: ${task.title}`}
        >
          <Check size={14} aria-hidden /> Done
        </Button>
      )}
      {manage && (
        <>
          <Button small={small} variant={look} onClick={() => setOpen('assign')} aria-label={`Assign: ${task.title}`}>
            <UserPlus size={14} aria-hidden /> Assign
          </Button>
          {!small && task.assignee !== null && (
            <Button pending={unassign.isPending} onClick={() => unassign.mutate(undefined)}>
              <UserX size={14} aria-hidden /> Unassign
            </Button>
          )}
          <Button small={small} variant={look} onClick={() => setOpen('skip')} aria-label={`Skip: ${task.title}`}>
            <SkipForward size={14} aria-hidden /> Skip
          </Button>
        </>
      )}
      {open !== null && <TaskDialog kind={open} task={task} deal={deal} onClose={() => setOpen(null)} />}
    </div>
  );
};
