'use client';

import { useInfiniteQuery } from '@tanstack/react-query';
import type { JournalEntry } from '@/api/types';
import { Button } from '@/ui/button';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { formatDate } from '@/ui/time';
import { humanize } from '@/ui/words';
import { money } from './labels';
import styles from './ledger.module.css';
import { entriesQuery } from './queries';
import { TableFrame } from './table-frame';

/** Entries, newest first, each with its postings; a reversal names what it takes back. */
export const EntryList = ({ associationId }: { associationId: string }) => {
  const query = useInfiniteQuery(entriesQuery(associationId));
  if (query.isPending) return <Skeleton rows={10} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const entries = query.data.pages.flatMap(({ items }) => items);
  if (entries.length === 0) return <EmptyState title="Nothing is posted yet" />;
  const numbers = new Map(entries.map(({ id, entryNo }) => [id, entryNo]));
  return (
    <TableFrame label="Entries">
      <table className={styles['table']}>
        <caption className="visually-hidden">Entries</caption>
        <thead>
          <tr>
            <th scope="col">No</th>
            <th scope="col">Date</th>
            <th scope="col">Entry</th>
            <th scope="col">Fund</th>
            <th scope="col">Account</th>
            <th scope="col" className={styles['number']}>
              Debit
            </th>
            <th scope="col" className={styles['number']}>
              Credit
            </th>
          </tr>
        </thead>
        {entries.map((entry) => (
          <EntryRows key={entry.id} entry={entry} numbers={numbers} />
        ))}
      </table>
      {query.hasNextPage && (
        <Button pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          Load more
        </Button>
      )}
    </TableFrame>
  );
};

const linkWords = ({ reversesId, reversedById }: JournalEntry, numbers: ReadonlyMap<string, number>): string => {
  if (reversesId !== null) return ` (reverses ${numbers.get(reversesId) ?? 'an earlier entry'})`;
  return reversedById === null ? '' : ` (reversed by ${numbers.get(reversedById) ?? 'a later entry'})`;
};

const EntryRows = ({ entry, numbers }: { entry: JournalEntry; numbers: ReadonlyMap<string, number> }) => (
  <tbody>
    {entry.postings.map(({ fund, account, amountMinor, currency }, index) => (
      <tr key={`${fund.id}${account.id}${index}`}>
        <td>{index === 0 ? entry.entryNo : ''}</td>
        <td>{index === 0 ? formatDate(entry.entryDate) : ''}</td>
        <td>{index === 0 ? `${humanize(entry.kind)}: ${entry.memo}${linkWords(entry, numbers)}` : ''}</td>
        <td>{fund.code}</td>
        <td>
          <span className={styles['code']}>{account.code}</span> {account.name}
        </td>
        <td className={styles['number']}>{amountMinor > 0 ? money(amountMinor, currency) : ''}</td>
        <td className={styles['number']}>{amountMinor < 0 ? money(-amountMinor, currency) : ''}</td>
      </tr>
    ))}
  </tbody>
);
