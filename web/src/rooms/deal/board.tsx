'use client';

import { useQuery } from '@tanstack/react-query';
import { Check, CircleAlert, Lock, Zap } from 'lucide-react';
import { useState } from 'react';
import type { BoardTask, Deal, TaskStatus } from '@/api/types';
import { cx } from '@/ui/cx';
import { DeadlineBadge } from '@/ui/deadline-badge';
import { control } from '@/ui/field';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { useChanged } from '@/ui/store';
import { formatDay } from '@/ui/time';
import styles from './board.module.css';
import { roleWord, TASK_LOOK } from './labels';
import { tasksQuery } from './queries';
import { TaskActions } from './task-actions';

type ColumnStatus = Exclude<TaskStatus, 'SKIPPED' | 'CANCELLED'>;
const COLUMNS: readonly ColumnStatus[] = ['PENDING', 'BLOCKED', 'IN_PROGRESS', 'OVERDUE', 'COMPLETED'];
const columnOf = (status: TaskStatus): ColumnStatus =>
  status === 'SKIPPED' || status === 'CANCELLED' ? 'COMPLETED' : status;

type Props = { deal: Deal; onOpen: (taskId: string) => void };

/** Every task by its state; the same actions as in the drawer. */
export const Board = ({ deal, onOpen }: Props) => {
  const [milestone, setMilestone] = useState('');
  const [person, setPerson] = useState('');
  const query = useQuery(tasksQuery(deal.id));
  if (query.isPending) return <Skeleton rows={8} />;
  if (query.isError && !query.data) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const tasks = query.data.items.filter(
    (task) =>
      (milestone === '' || task.milestoneKey === milestone) &&
      (person === '' || (task.assignee?.userId ?? task.assigneeRole) === person),
  );
  const people = new Map(
    query.data.items.map((task) => [
      task.assignee?.userId ?? task.assigneeRole ?? '',
      task.assignee?.displayName ?? roleWord(task.assigneeRole),
    ]),
  );
  if (query.data.items.length === 0)
    return (
      <EmptyState title="No tasks yet">
        {query.data.provisioning
          ? 'The plan is being made; tasks appear in a moment.'
          : 'This deal has no task that you may see.'}
      </EmptyState>
    );
  return (
    <section aria-label="Board">
      <div className={styles['tools']}>
        <select
          className={control}
          aria-label="Milestone"
          value={milestone}
          onChange={(event) => setMilestone(event.target.value)}
        >
          <option value="">All milestones</option>
          {deal.milestones.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <select className={control} aria-label="Who" value={person} onChange={(event) => setPerson(event.target.value)}>
          <option value="">Everybody</option>
          {[...people].map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className={styles['board']} tabIndex={0} role="group" aria-label="Columns, scroll sideways">
        {COLUMNS.map((status) => (
          <Column
            key={status}
            status={status}
            deal={deal}
            tasks={tasks.filter((task) => columnOf(task.status) === status)}
            onOpen={onOpen}
          />
        ))}
      </div>
    </section>
  );
};

const Column = ({ status, tasks, deal, onOpen }: Props & { status: ColumnStatus; tasks: readonly BoardTask[] }) => {
  const { icon: Icon, word, tone } = TASK_LOOK[status];
  return (
    <section className={styles['column']} aria-label={word}>
      <h2 className={cx(styles['column__title'], styles[`column__title--${tone}`])}>
        <Icon size={14} strokeWidth={2.25} aria-hidden /> {word}{' '}
        <span className={styles['column__count']}>{tasks.length}</span>
      </h2>
      <ul className={styles['column__cards']}>
        {tasks.map((task) => (
          <Card key={task.id} task={task} deal={deal} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  );
};

const Card = ({ task, deal, onOpen }: Props & { task: BoardTask }) => {
  const changed = useChanged(task.id);
  const ended = task.completedAt !== null || task.status === 'SKIPPED' || task.status === 'CANCELLED';
  return (
    <li
      className={cx(styles['card'], changed && styles['card--changed'])}
      data-task={task.key}
      data-status={task.status}
    >
      <button type="button" className={styles['card__title']} onClick={() => onOpen(task.id)}>
        {task.title}
      </button>
      <p className={styles['card__who']}>
        {task.assignee?.displayName ?? roleWord(task.assigneeRole)}
        {task.origin.kind === 'AUTOMATION' && (
          <span className={styles['card__mark']} data-tip="Added by an automation">
            <Zap size={12} aria-hidden /> rule
          </span>
        )}
        {task.contingency && <span className={styles['card__mark']}>contingency</span>}
      </p>
      {ended ? (
        <p className={styles['card__note']}>
          {task.status === 'COMPLETED' ? <Check size={13} aria-hidden /> : null}
          {TASK_LOOK[task.status].word}
          {task.completedAt !== null && ` ${formatDay(task.completedAt, task.timeZone)}`}
          {task.completedBy !== null && ` by ${task.completedBy.displayName}`}
          {task.late && (
            <span className={styles['card__late']}>
              <CircleAlert size={12} aria-hidden /> late
            </span>
          )}
        </p>
      ) : (
        task.dueAt !== null && (
          <DeadlineBadge
            at={task.dueAt}
            timeZone={task.timeZone}
            overdueSince={task.overdueSince}
            estimated={task.dueEstimated}
            compact
          />
        )
      )}
      {task.waitingOn.length > 0 && !ended && (
        <p className={styles['card__waits']}>
          <Lock size={12} aria-hidden /> waits on {task.waitingOn.map(({ what }) => what).join(', ')}
        </p>
      )}
      {!ended && <TaskActions task={task} deal={deal} small />}
    </li>
  );
};
