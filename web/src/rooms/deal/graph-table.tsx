'use client';

import { useQuery } from '@tanstack/react-query';
import { Flame } from 'lucide-react';
import { useMemo } from 'react';
import type { Deal, Graph } from '@/api/types';
import { Notice } from '@/ui/notice';
import { ErrorState, Skeleton } from '@/ui/states';
import { formatDate, formatDay } from '@/ui/time';
import { count } from '@/ui/words';
import { TriangleAlert } from 'lucide-react';
import styles from './graph-table.module.css';
import { roleWord } from './labels';
import { graphQuery } from './queries';
import { TaskStatusBadge } from './status';

type Props = { deal: Deal; onOpen: (taskId: string) => void };
type Node = Graph['nodes'][number];

const slackWords = (slack: number | null): string => {
  if (slack === null) return '';
  return slack < 0 ? `${count(-slack, 'day')} short` : slack === 0 ? 'none' : count(slack, 'day');
};

/** What waits on what, with slack and the chain that decides the closing date. */
export const GraphTable = ({ deal, onOpen }: Props) => {
  const query = useQuery(graphQuery(deal.id));
  const prerequisites = useMemo(() => prerequisitesOf(query.data), [query.data]);
  if (query.isPending) return <Skeleton rows={12} />;
  if (query.isError && !query.data) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const { nodes, criticalPath, projectedClosing, closingDate, atRisk } = query.data;
  const titles = new Map(nodes.map(({ taskId, title }) => [taskId, title]));
  return (
    <section aria-label="Graph" className={styles['graph']}>
      {projectedClosing !== null && (
        <Notice tone={atRisk ? 'soon' : 'neutral'} icon={atRisk ? TriangleAlert : Flame}>
          Projected closing {formatDate(projectedClosing)}
          {closingDate !== null &&
            (atRisk ? `, after the agreed ${formatDate(closingDate)}` : `, agreed ${formatDate(closingDate)}`)}
          . Critical path: {criticalPath.map((id) => titles.get(id) ?? '').join(' → ') || 'nothing is open'}.
        </Notice>
      )}
      <div
        className={styles['graph__scroll']}
        tabIndex={0}
        role="group"
        aria-label="Tasks and dependencies, scroll sideways"
      >
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Task</th>
              <th scope="col">Status</th>
              <th scope="col">Who</th>
              <th scope="col">Due</th>
              <th scope="col">Slack</th>
              <th scope="col">Waits for</th>
            </tr>
          </thead>
          {deal.milestones.map((milestone) => {
            const rows = nodes.filter(({ milestoneKey }) => milestoneKey === milestone.key);
            if (rows.length === 0) return null;
            return (
              <tbody key={milestone.key}>
                <tr>
                  <th scope="rowgroup" colSpan={6} className={styles['table__group']}>
                    {milestone.name} <span className={styles['faint']}>{milestone.progressPercent} %</span>
                  </th>
                </tr>
                {rows.map((node) => (
                  <GraphRow
                    key={node.taskId}
                    node={node}
                    timeZone={deal.timeZone}
                    waitsFor={prerequisites.get(node.taskId) ?? []}
                    titles={titles}
                    onOpen={onOpen}
                  />
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
    </section>
  );
};

const prerequisitesOf = (graph: Graph | undefined): Map<string, Graph['edges']> => {
  const into = new Map<string, Graph['edges']>();
  for (const edge of graph?.edges ?? []) into.set(edge.toTaskId, [...(into.get(edge.toTaskId) ?? []), edge]);
  return into;
};

type RowProps = {
  node: Node;
  timeZone: string;
  waitsFor: Graph['edges'];
  titles: Map<string, string>;
  onOpen: (taskId: string) => void;
};

const GraphRow = ({ node, timeZone, waitsFor, titles, onOpen }: RowProps) => (
  <tr className={styles['table__row']}>
    <th scope="row">
      <button type="button" className={styles['table__task']} onClick={() => onOpen(node.taskId)}>
        {node.title}
      </button>
      {node.critical && (
        <span className={styles['critical']}>
          <Flame size={12} aria-hidden /> critical
        </span>
      )}
    </th>
    <td>
      <TaskStatusBadge status={node.status} quiet />
    </td>
    <td>{node.assignee?.displayName ?? roleWord(node.assigneeRole)}</td>
    <td className={styles['table__nowrap']}>
      {node.dueAt === null ? <span className={styles['faint']}>no date</span> : formatDay(node.dueAt, timeZone)}
      {node.dueEstimated && <span className={styles['faint']}> est.</span>}
    </td>
    <td className={styles['table__nowrap']}>{slackWords(node.slackDays)}</td>
    <td className={styles['faint']}>
      {waitsFor
        .map(
          ({ fromTaskId, lag, satisfied }) =>
            `${titles.get(fromTaskId) ?? ''}${lag > 0 ? ` + ${lag} d` : ''}${satisfied ? ' ✓' : ''}`,
        )
        .join(', ') || 'nothing'}
    </td>
  </tr>
);
