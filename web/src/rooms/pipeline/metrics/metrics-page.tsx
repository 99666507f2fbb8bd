'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useMemo } from 'react';
import { control } from '@/ui/field';
import { PageHead } from '@/ui/page-head';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { useFilters } from '@/ui/use-filters';
import { durationWords } from '../deployment/labels';
import { environmentsQuery, metricsQuery } from '../deployment/queries';
import styles from './metrics-page.module.css';
import { latestOf, seriesOf, type Metric } from './series';

const SeriesChart = dynamic(() => import('@/ui/chart/series-chart').then((module) => module.SeriesChart), {
  ssr: false,
  loading: () => <Skeleton rows={5} />,
});

const PARAMETERS = ['environment'];
const rowsWords = (rows: number): string => rows.toLocaleString('en-US');

/** How long each node took and how many rows it wrote, over time. */
export const MetricsPage = ({ pipelineId }: { pipelineId: string }) => {
  const { values, set } = useFilters(PARAMETERS);
  const environments = useQuery(environmentsQuery);
  const metrics = useQuery(metricsQuery(pipelineId, values['environment']));
  const items = metrics.data?.items ?? [];
  return (
    <>
      <PageHead
        title="Rows and durations"
        detail={
          <Link href={`/pipelines/${pipelineId}?panel=runs`} prefetch={false}>
            Back to the pipeline
          </Link>
        }
        actions={
          <select
            className={control}
            aria-label="Environment"
            value={values['environment'] ?? ''}
            onChange={(event) => set('environment', event.target.value)}
          >
            <option value="">Every environment</option>
            {environments.data?.items.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        }
      />
      {metrics.isPending ? (
        <Skeleton rows={10} />
      ) : metrics.isError && !metrics.data ? (
        <ErrorState error={metrics.error} retry={() => void metrics.refetch()} />
      ) : items.length === 0 ? (
        <EmptyState title="No run yet">Figures appear with the first deployment that runs.</EmptyState>
      ) : (
        <div className={styles['metrics']}>
          <Chart title="Duration (median)" items={items} pick={({ p50Ms }) => p50Ms} format={durationWords} />
          <Chart title="Rows written" items={items} pick={({ rows }) => rows} format={rowsWords} />
          <Figures items={items} />
        </div>
      )}
    </>
  );
};

type ChartProps = {
  title: string;
  items: readonly Metric[];
  pick: (metric: Metric) => number;
  format: (value: number) => string;
};

const Chart = ({ title, items, pick, format }: ChartProps) => {
  const { at, series } = useMemo(() => seriesOf(items, pick), [items, pick]);
  return (
    <section aria-label={title}>
      <h2 className={styles['metrics__title']}>{title}</h2>
      <SeriesChart label={title} at={at} series={series} format={format} />
    </section>
  );
};

const Figures = ({ items }: { items: readonly Metric[] }) => (
  <div className={styles['scroll']} role="region" aria-label="Latest figures by node" tabIndex={0}>
    <table className={styles['figures']}>
      <caption className={styles['metrics__title']}>Latest figures by node</caption>
      <thead>
        <tr>
          {['Node', 'Runs', 'Failures', 'p50', 'p95', 'Rows', 'Failed tests'].map((header) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {latestOf(items).map(({ uniqueId, environmentId, name, runs, failures, p50Ms, p95Ms, rows, testFailures }) => (
          <tr key={`${uniqueId}${environmentId}`}>
            <th scope="row">{name}</th>
            <td>{runs}</td>
            <td>{failures}</td>
            <td>{durationWords(p50Ms)}</td>
            <td>{durationWords(p95Ms)}</td>
            <td>{rowsWords(rows)}</td>
            <td>{testFailures}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
