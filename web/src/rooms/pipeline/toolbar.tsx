'use client';

import { useQuery } from '@tanstack/react-query';
import { CircleAlert, CloudUpload, LayoutGrid, Plus, Redo2, Rocket, Table2, Undo2, Workflow } from 'lucide-react';
import { Button, IconButton } from '@/ui/button';
import { LiveStatus } from '@/ui/live-status';
import { useUser } from '@/ui/session-context';
import { StatusBadge } from '@/ui/status-badge';
import { count } from '@/ui/words';
import type { Bus } from './bus';
import type { Graph } from './graph';
import { historyQuery } from './queries';
import { canDeploy } from './rights';
import styles from './toolbar.module.css';

type Props = {
  pipelineId: string;
  graph: Graph;
  bus: Bus;
  readOnly: boolean;
  pending: number;
  view: string;
  onView: (view: string) => void;
};

const VIEWS = [
  { value: 'canvas', label: 'Canvas', icon: Workflow },
  { value: 'table', label: 'Table', icon: Table2 },
] as const;

export const Toolbar = ({ pipelineId, graph, bus, readOnly, pending, view, onView }: Props) => {
  const user = useUser();
  const history = useQuery({ ...historyQuery(pipelineId), enabled: !readOnly });
  const blocking = graph.issues.filter(({ severity }) => severity === 'error').length;
  return (
    <header className={styles['bar']}>
      <div className={styles['bar__name']}>
        <h1 className={styles['bar__title']}>{graph.name}</h1>
        {blocking > 0 && (
          <StatusBadge tone="overdue" icon={CircleAlert}>
            {count(blocking, 'issue')}
          </StatusBadge>
        )}
        {pending > 0 && (
          <StatusBadge tone="waiting" icon={CloudUpload}>
            {count(pending, 'edit')} being saved
          </StatusBadge>
        )}
        <span className={styles['bar__live']}>
          <LiveStatus />
        </span>
      </div>
      <div className={styles['bar__tools']}>
        {!readOnly && (
          <>
            <IconButton
              label="Undo my last edit (Ctrl-Z)"
              disabled={history.data?.undo === null}
              onClick={() => bus.publish({ type: 'undo' })}
            >
              <Undo2 size={16} aria-hidden />
            </IconButton>
            <IconButton
              label="Redo (Ctrl-Shift-Z)"
              disabled={history.data?.redo === null}
              onClick={() => bus.publish({ type: 'redo' })}
            >
              <Redo2 size={16} aria-hidden />
            </IconButton>
            <IconButton label="Arrange the nodes (L)" onClick={() => bus.publish({ type: 'arrange' })}>
              <LayoutGrid size={16} aria-hidden />
            </IconButton>
          </>
        )}
        <div role="group" aria-label="View" className={styles['bar__views']}>
          {VIEWS.map(({ value, label, icon: Icon }) => (
            <button
              key={value}
              type="button"
              className={styles['bar__view']}
              aria-pressed={view === value}
              onClick={() => onView(value)}
            >
              <Icon size={14} aria-hidden /> {label}
            </button>
          ))}
        </div>
        {!readOnly && (
          <Button onClick={() => bus.publish({ type: 'ask', for: 'add' })}>
            <Plus size={14} aria-hidden /> Add node
          </Button>
        )}
        {canDeploy(user) && !graph.archived && (
          <Button variant="primary" onClick={() => bus.publish({ type: 'ask', for: 'deploy' })}>
            <Rocket size={14} aria-hidden /> Deploy
          </Button>
        )}
      </div>
    </header>
  );
};
