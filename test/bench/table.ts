import type { Line, Unit } from './figure';
import type { Sample } from './statistics';

const digits = (value: number): string => {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return Math.abs(value) >= 10 ? value.toFixed(1) : value.toFixed(2);
};
const withSpread = (sample: Sample | undefined, unit: Unit | 'x' | ''): string =>
  sample === undefined
    ? '–'
    : `${digits(sample.median)}${unit === 'x' || unit === '/s' ? unit : ` ${unit}`} (${digits(sample.min)}–${digits(sample.max)})`;

const verdict = (met: boolean | null): string => (met === null ? '' : met ? 'met' : 'NOT MET');

export const HEAD = ['figure', 'what', 'ours: median (min–max)', 'peer: median (min–max)', 'ratio', 'n', 'target', ''];

export const rowOf = (line: Line): string[] => [
  line.figure,
  line.what,
  withSpread(line.ours, line.unit),
  line.peer === undefined ? '–' : `${withSpread(line.peer.sample, line.unit)} ${line.peer.name}`,
  withSpread(line.ratio, 'x'),
  String(line.ours.n),
  line.target,
  verdict(line.met),
];

/** Columns as wide as their widest cell. */
export const plainTable = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

export const markdownTable = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...body] = rows;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
};
