'use client';

import { useQuery } from '@tanstack/react-query';
import type { OwnerAccount, OwnerLedger } from '@/api/types';
import { Dialog } from '@/ui/dialog';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { formatDate } from '@/ui/time';
import { humanize } from '@/ui/words';
import { money } from './labels';
import styles from './ledger.module.css';
import { ownerLedgerQuery } from './queries';

type Props = { account: Pick<OwnerAccount, 'id' | 'lot' | 'displayName'>; onClose: () => void };

export const OwnerLedgerDialog = ({ account, onClose }: Props) => (
  <Dialog title={`Lot ${account.lot.number}, ${account.displayName}`} shape="drawer" onClose={onClose}>
    <OwnerLedgerView accountId={account.id} />
  </Dialog>
);

/** Every line of an account with the running balance. */
export const OwnerLedgerView = ({ accountId }: { accountId: string }) => {
  const query = useQuery(ownerLedgerQuery(accountId));
  if (query.isPending) return <Skeleton rows={6} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  const { lines, account } = query.data;
  if (lines.length === 0) return <EmptyState title="Nothing is posted on this account" />;
  return <LedgerTable lines={lines} currency={account.currency} />;
};

const LedgerTable = ({ lines, currency }: { lines: OwnerLedger['lines']; currency: string }) => (
  <table className={styles['table']}>
    <caption className="visually-hidden">Ledger of the account</caption>
    <thead>
      <tr>
        <th scope="col">Date</th>
        <th scope="col">Entry</th>
        <th scope="col" className={styles['number']}>
          Amount
        </th>
        <th scope="col" className={styles['number']}>
          Balance
        </th>
      </tr>
    </thead>
    <tbody>
      {lines.map((line, index) => (
        <tr key={`${line.entryId}${index}`}>
          <td>{formatDate(line.entryDate)}</td>
          <td>
            {humanize(line.kind)} <span className={styles['code']}>{line.fund.code}</span>
          </td>
          <td className={styles['number']}>{money(line.amountMinor, currency)}</td>
          <td className={styles['number']}>{money(line.balanceMinor, currency)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
