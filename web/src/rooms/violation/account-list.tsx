'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { OwnerAccount } from '@/api/types';
import { Button } from '@/ui/button';
import { cx } from '@/ui/cx';
import { ErrorState, Skeleton } from '@/ui/states';
import { money } from './labels';
import styles from './ledger.module.css';
import { accountsQuery } from './queries';
import { TableFrame } from './table-frame';

const OwnerLedgerDialog = dynamic(() => import('./owner-ledger').then((module) => module.OwnerLedgerDialog), {
  ssr: false,
});

/** Owners in lot order with what each owes; credit is told as such. */
export const AccountList = ({ associationId }: { associationId: string }) => {
  const query = useQuery(accountsQuery(associationId));
  const [open, setOpen] = useState<OwnerAccount | null>(null);
  if (query.isPending) return <Skeleton rows={12} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  return (
    <TableFrame label="Owners">
      <table className={styles['table']}>
        <caption className="visually-hidden">Owners</caption>
        <thead>
          <tr>
            <th scope="col">Lot</th>
            <th scope="col">Owner</th>
            <th scope="col" className={styles['number']}>
              Balance
            </th>
            <th scope="col">
              <span className="visually-hidden">Ledger</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {query.data.items.map((account) => (
            <tr key={account.id}>
              <td>
                {account.lot.number} <span className={styles['code']}>{account.lot.address}</span>
              </td>
              <td>{account.displayName}</td>
              <td className={styles['number']}>
                <Balance {...account} />
              </td>
              <td>
                <Button small variant="ghost" onClick={() => setOpen(account)}>
                  Ledger<span className="visually-hidden"> of lot {account.lot.number}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {open !== null && <OwnerLedgerDialog account={open} onClose={() => setOpen(null)} />}
    </TableFrame>
  );
};

export const Balance = ({ balanceMinor, currency }: Pick<OwnerAccount, 'balanceMinor' | 'currency'>) => (
  <span className={cx(balanceMinor < 0 && styles['credit'])}>
    {balanceMinor < 0 ? `${money(-balanceMinor, currency)} credit` : money(balanceMinor, currency)}
  </span>
);
