'use client';

import { useQuery } from '@tanstack/react-query';
import { ErrorState, Skeleton } from '@/ui/states';
import { formatInstant, viewerZone } from '@/ui/time';
import { humanize } from '@/ui/words';
import type { Bus } from '../bus';
import panel from '../panel.module.css';
import { nodeHistoryQuery } from '../queries';
import styles from './inspector.module.css';

/** Who did what to the node, newest first; each entry leads to the graph of that moment. */
export const NodeHistoryPanel = ({ pipelineId, nodeId, bus }: { pipelineId: string; nodeId: string; bus: Bus }) => {
  const history = useQuery(nodeHistoryQuery(pipelineId, nodeId));
  if (history.isPending) return <Skeleton rows={5} />;
  if (history.isError && !history.data)
    return <ErrorState error={history.error} retry={() => void history.refetch()} />;
  return (
    <ol className={panel['panel']} style={{ gap: 0 }}>
      {[...history.data.items].reverse().map(({ sequence, at, title, actor }) => (
        <li key={sequence} className={styles['row']}>
          <button type="button" className={panel['link']} onClick={() => bus.publish({ type: 'look', at: sequence })}>
            {title}
          </button>
          <span className={styles['row__type']}>
            {actor.name ?? humanize(actor.kind)}, {formatInstant(at, viewerZone())}
          </span>
        </li>
      ))}
    </ol>
  );
};
