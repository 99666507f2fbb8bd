'use client';

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Answer, Deal } from '@/api/types';
import { DeadlineBadge } from '@/ui/deadline-badge';
import { Dialog } from '@/ui/dialog';
import { Facts } from '@/ui/facts';
import { ErrorState, Skeleton } from '@/ui/states';
import { formatInstant } from '@/ui/time';
import { count, humanize } from '@/ui/words';
import { roleWord } from './labels';
import { taskQuery, whyQuery } from './queries';
import { TaskStatusBadge } from './status';
import { TaskActions } from './task-actions';
import styles from './task-drawer.module.css';
import { TraceSteps } from './trace-steps';

type Details = Answer<'/tasks/{id}'>;
type Props = { deal: Deal; taskId: string; onOpen: (taskId: string) => void; onClose: () => void };

/** One task: what to do, why it exists, why this date, what it waits on and what waits on it. */
export const TaskDrawer = ({ deal, taskId, onOpen, onClose }: Props) => {
  const details = useQuery(taskQuery(deal.id, taskId));
  const title = details.data?.task.title ?? 'Task';
  return (
    <Dialog title={title} shape="drawer" onClose={onClose}>
      {details.isPending ? (
        <Skeleton rows={8} />
      ) : details.isError && !details.data ? (
        <ErrorState error={details.error} retry={() => void details.refetch()} />
      ) : (
        <TaskBody deal={deal} details={details.data} onOpen={onOpen} />
      )}
    </Dialog>
  );
};

const TaskBody = ({ deal, details, onOpen }: { deal: Deal; details: Details; onOpen: (taskId: string) => void }) => {
  const { task, prerequisites, dependents, waitingOn, dueTrace } = details;
  const why = useQuery(whyQuery(deal.id, task.id));
  const ended = ['COMPLETED', 'SKIPPED', 'CANCELLED'].includes(task.baseStatus);
  const milestone = deal.milestones.find(({ key }) => key === task.milestoneKey);
  return (
    <>
      <div className={styles['top']}>
        <TaskStatusBadge status={task.status} />
        {task.status === 'OVERDUE' && task.baseStatus === 'BLOCKED' && <TaskStatusBadge status="BLOCKED" />}
        {task.dueAt !== null && !ended && (
          <DeadlineBadge
            at={task.dueAt}
            timeZone={task.timeZone}
            overdueSince={task.overdueSince}
            estimated={task.dueEstimated}
          />
        )}
      </div>
      {task.instructions !== null && <p className={styles['text']}>{task.instructions}</p>}
      {!ended && <TaskActions task={task} deal={deal} />}
      {waitingOn.length > 0 && !ended && (
        <Section title="Waits on">
          <ul>
            {waitingOn.map((wait, index) => (
              <li key={index} className={styles['line']}>
                {wait.taskId === undefined ? (
                  <span>{wait.what}</span>
                ) : (
                  <TaskLink id={wait.taskId} title={wait.what} onOpen={onOpen} />
                )}
                {wait.until !== undefined && (
                  <span className={styles['faint']}>until {formatInstant(wait.until, task.timeZone)}</span>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title="Facts">
        <Facts
          facts={[
            ['Who', task.assignee?.displayName ?? `${roleWord(task.assigneeRole)}, not assigned`],
            ['Milestone', milestone?.name ?? 'none'],
            ['Area', humanize(task.area)],
            ...(task.evidenceType === null
              ? []
              : [['Evidence', `${humanize(task.evidenceType)} must be on file`] as const]),
            ...(task.contingency ? [['Contingency', 'Releasing it binds the buyer further'] as const] : []),
            ['Estimate', count(task.estimateDays, 'business day')],
            ...(task.completedAt === null
              ? []
              : [
                  [
                    'Completed',
                    `${formatInstant(task.completedAt, task.timeZone)}${task.completedBy ? ` by ${task.completedBy.displayName}` : ''}${task.late ? ', late' : ''}`,
                  ] as const,
                ]),
            ...(task.closedReason === null ? [] : [['Reason', task.closedReason] as const]),
            ...(task.note === null ? [] : [['Note', task.note] as const]),
          ]}
        />
      </Section>
      <Section title="Why">
        {why.isPending ? (
          <Skeleton rows={3} />
        ) : why.isError && !why.data ? (
          <ErrorState error={why.error} retry={() => void why.refetch()} />
        ) : (
          <ul className={styles['why']}>
            <li>{why.data.exists.text}</li>
            <li>{why.data.status.text}</li>
            <li>{why.data.date.text}</li>
          </ul>
        )}
        {dueTrace !== null && <TraceSteps trace={dueTrace} />}
      </Section>
      <Edges title="Prerequisites" none="Nothing has to happen before." edges={prerequisites} onOpen={onOpen} />
      <Edges title="Dependents" none="Nothing waits for this task." edges={dependents} onOpen={onOpen} />
    </>
  );
};

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles['section']}>
    <h3 className={styles['section__title']}>{title}</h3>
    {children}
  </section>
);

const TaskLink = ({ id, title, onOpen }: { id: string; title: string; onOpen: (taskId: string) => void }) => (
  <button type="button" className={styles['link']} onClick={() => onOpen(id)}>
    {title}
  </button>
);

type EdgesProps = { title: string; none: string; edges: Details['prerequisites']; onOpen: (taskId: string) => void };

const Edges = ({ title, none, edges, onOpen }: EdgesProps) => (
  <Section title={title}>
    {edges.length === 0 ? (
      <p className={styles['faint']}>{none}</p>
    ) : (
      <ul>
        {edges.map(({ task, lag, lagUnit, waived }) => (
          <li key={task.taskId} className={styles['line']}>
            <TaskLink id={task.taskId} title={task.title} onOpen={onOpen} />
            {lag > 0 && (
              <span className={styles['faint']}>
                plus {lag} {humanize(lagUnit).toLowerCase()}
                {waived && ', waived'}
              </span>
            )}
            <span className={styles['line__status']}>
              <TaskStatusBadge status={task.status} quiet />
            </span>
          </li>
        ))}
      </ul>
    )}
  </Section>
);
