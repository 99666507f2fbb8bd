'use client';

import { useEffect, useRef } from 'react';
import Plot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import styles from './series-chart.module.css';

export type Series = { readonly name: string; readonly values: readonly (number | null)[] };

type Props = {
  label: string;
  /** Instants in milliseconds since 1970, ascending; every series has one value for each. */
  at: readonly number[];
  series: readonly Series[];
  /** How a value is told, e.g. `1.2 s`. */
  format: (value: number) => string;
  height?: number;
};

const PALETTE = ['--accent', '--done', '--soon', '--held', '--waiting', '--overdue'] as const;
const DASHES: readonly (readonly number[])[] = [[], [6, 4], [2, 3]];
/** The colour that a token has here and now: a canvas understands neither variables nor light-dark(). */
const tokenOf = (element: HTMLElement, name: string): string => {
  const probe = element.appendChild(document.createElement('span'));
  probe.style.color = `var(${name})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

/** Lines over time. The figures themselves belong in a table beside it, the chart only shows their course. */
export const SeriesChart = ({ label, at, series, format, height = 200 }: Props) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const ink = tokenOf(element, '--ink-faint');
    const line = tokenOf(element, '--line');
    const axis = { stroke: ink, grid: { stroke: line, width: 1 }, ticks: { stroke: line, width: 1 } };
    const plot = new Plot(
      {
        width: element.clientWidth,
        height,
        cursor: { y: false },
        legend: { live: true },
        // one moment alone stands in the middle of two hours
        scales: { x: { range: (_, from, to) => (from === to ? [from - 3600, to + 3600] : [from, to]) } },
        axes: [axis, { ...axis, size: 64, values: (_: Plot, values: number[]) => values.map(format) }],
        series: [
          {},
          ...series.map(({ name }, index) => ({
            label: name,
            stroke: tokenOf(element, PALETTE[index % PALETTE.length] as string),
            dash: [...(DASHES[Math.floor(index / PALETTE.length) % DASHES.length] ?? [])],
            width: 1.5,
            points: { show: true, size: 5 },
            spanGaps: true,
            value: (_: Plot, value: number | null) => (value === null ? '–' : format(value)),
          })),
        ],
      },
      [at.map((moment) => moment / 1000), ...series.map(({ values }) => [...values])],
      element,
    );
    const observer = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      plot.destroy();
    };
  }, [at, series, format, height]);
  return <div ref={place} className={styles['chart']} role="img" aria-label={label} />;
};
