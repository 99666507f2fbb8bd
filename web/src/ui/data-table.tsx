'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Button } from './button';
import { cx } from './cx';
import styles from './data-table.module.css';
import { useChanged } from './store';

export type Column<Row> = {
  key: string;
  header: string;
  /** Name of the server's sort; the header then sorts. */
  sort?: string;
  align?: 'end';
  width?: string;
  /** Shown from this width on; always without. */
  from?: 'tablet' | 'desktop';
  cell: (row: Row) => ReactNode;
};

type Props<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  rowHref: (row: Row) => string | null;
  rowLabel: (row: Row) => string;
  /** Needed where a column names the server's sort. */
  sort?: string;
  onSort?: (sort: string) => void;
  more?: { load: () => void; pending: boolean } | null;
};

/** A sortable list whose rows mark themselves when they change. The first cell links, the whole row follows it. */
export const DataTable = <Row,>({
  caption,
  columns,
  rows,
  rowId,
  rowHref,
  rowLabel,
  sort = '',
  onSort = () => undefined,
  more,
}: Props<Row>) => (
  <div className={styles['wrap']}>
    <table className={styles['table']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className={styles['table__head']}>
        <tr>
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow
            key={rowId(row)}
            id={rowId(row)}
            row={row}
            columns={columns}
            href={rowHref(row)}
            label={rowLabel(row)}
          />
        ))}
      </tbody>
    </table>
    {more && (
      <div className={styles['more']}>
        <Button onClick={more.load} pending={more.pending}>
          {more.pending ? 'Loading' : 'Load more'}
        </Button>
      </div>
    )}
  </div>
);

const cellClass = <Row,>({ align, from }: Column<Row>, base: string): string =>
  cx(
    styles[base],
    align === 'end' && styles['table__cell--end'],
    from !== undefined && styles[`table__cell--from-${from}`],
  );

type HeaderProps<Row> = { column: Column<Row>; sort: string; onSort: (sort: string) => void };

const HeaderCell = <Row,>({ column, sort, onSort }: HeaderProps<Row>) => {
  const { header, sort: name, width } = column;
  const active = name !== undefined && (sort === name || sort === `-${name}`);
  const descending = active && sort.startsWith('-');
  const Arrow = descending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      className={cellClass(column, 'table__header')}
      {...(width === undefined ? {} : { style: { width } })}
      {...(active ? { 'aria-sort': descending ? ('descending' as const) : ('ascending' as const) } : {})}
    >
      {name === undefined ? (
        header
      ) : (
        <button
          type="button"
          className={styles['table__sort']}
          onClick={() => onSort(active && !descending ? `-${name}` : name)}
        >
          {header}
          {active && <Arrow size={12} aria-hidden />}
        </button>
      )}
    </th>
  );
};

type RowProps<Row> = { id: string; row: Row; columns: readonly Column<Row>[]; href: string | null; label: string };

const TableRow = <Row,>({ id, row, columns, href, label }: RowProps<Row>) => {
  const changed = useChanged(id);
  return (
    <tr
      className={cx(styles['table__row'], changed && styles['table__row--changed'])}
      data-changed={changed || undefined}
    >
      {columns.map((column, index) => (
        <td key={column.key} className={cellClass(column, 'table__cell')}>
          {index === 0 && href !== null ? (
            <Link href={href} className={styles['table__link']} prefetch={false} aria-label={label}>
              {column.cell(row)}
            </Link>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  );
};
