'use client';

import { Pause, Play, Square } from 'lucide-react';
import { useState } from 'react';
import type { AgentRun } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { Dialog, DialogActions } from '@/ui/dialog';
import { useUser } from '@/ui/session-context';
import { cancelRun, pauseRun, resumeRun } from './commands';
import { canSteer } from './rights';
import styles from './run-page.module.css';

/** Stop, pause and go on, where the run and my role allow it. */
export const RunActions = ({ run }: { run: AgentRun }) => {
  const user = useUser();
  const [asked, setAsked] = useState(false);
  const pause = useCommand({
    run: () => pauseRun(run.id),
    done: () => ({ title: 'Paused', text: 'Calls under way finish; no new one begins.' }),
  });
  const resume = useCommand({ run: () => resumeRun(run.id), done: () => ({ title: 'Goes on' }) });
  if (!canSteer(run, user)) return null;
  const may = (action: AgentRun['allowed'][number]): boolean => run.allowed.includes(action);
  return (
    <div className={styles['actions']}>
      {may('resume') && (
        <Button variant="primary" pending={resume.isPending} onClick={() => resume.mutate(undefined)}>
          <Play size={14} aria-hidden /> Go on
        </Button>
      )}
      {may('pause') && (
        <Button pending={pause.isPending} onClick={() => pause.mutate(undefined)}>
          <Pause size={14} aria-hidden /> Pause
        </Button>
      )}
      {may('cancel') && (
        <Button variant="danger" onClick={() => setAsked(true)}>
          <Square size={14} aria-hidden /> Stop
        </Button>
      )}
      {asked && <StopDialog runId={run.id} onClose={() => setAsked(false)} />}
    </div>
  );
};

const StopDialog = ({ runId, onClose }: { runId: string; onClose: () => void }) => {
  const stop = useCommand({
    run: (mode: 'abort' | 'finish_now') => cancelRun(runId, mode),
    done: () => ({ title: 'Stopping', text: 'What was written so far is kept.' }),
    onDone: onClose,
  });
  return (
    <Dialog
      title="Stop the run?"
      description="No further call is made. What was found and written so far is kept; money that was not used is free again."
      onClose={onClose}
    >
      <DialogActions>
        <Button variant="ghost" onClick={onClose}>
          Let it run
        </Button>
        <Button pending={stop.isPending} onClick={() => stop.mutate('finish_now')}>
          Finish with what there is
        </Button>
        <Button variant="danger" pending={stop.isPending} onClick={() => stop.mutate('abort')}>
          Stop now
        </Button>
      </DialogActions>
    </Dialog>
  );
};
