'use client';

import { useQuery } from '@tanstack/react-query';
import type { TrialBalance } from '@/api/types';
import { ErrorState, Skeleton } from '@/ui/states';
import { formatDate } from '@/ui/time';
import { money } from './labels';
import styles from './ledger.module.css';
import { trialBalanceQuery } from './queries';
import { TableFrame } from './table-frame';

type Fund = TrialBalance['funds'][number];
const COLUMNS = [
  ['openingMinor', 'Opening'],
  ['debitMinor', 'Debits'],
  ['creditMinor', 'Credits'],
  ['closingMinor', 'Closing'],
] as const;

/** Opening, debits, credits and closing per account; each fund comes to zero. */
export const TrialBalanceView = ({ associationId }: { associationId: string }) => {
  const balance = useQuery(trialBalanceQuery(associationId));
  if (balance.isPending) return <Skeleton rows={12} />;
  if (balance.isError && !balance.data)
    return <ErrorState error={balance.error} retry={() => void balance.refetch()} />;
  const { funds, from, asOf, currency, interfundMinor } = balance.data;
  return (
    <>
      {funds.map((fund) => (
        <FundTable key={fund.fund.id} fund={fund} currency={currency} />
      ))}
      <p className={styles['foot']}>
        {formatDate(from)} to {formatDate(asOf)}. What funds owe each other over all funds:{' '}
        {money(interfundMinor, currency)}.
      </p>
    </>
  );
};

const FundTable = ({ fund: { fund, accounts, total }, currency }: { fund: Fund; currency: string }) => (
  <TableFrame label={fund.name}>
    <table className={styles['table']}>
      <caption>
        {fund.name} <span className={styles['code']}>{fund.code}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Account</th>
          {COLUMNS.map(([key, word]) => (
            <th key={key} scope="col" className={styles['number']}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {accounts.map(({ account, ...sums }) => (
          <tr key={account.id}>
            <td>
              <span className={styles['code']}>{account.code}</span> {account.name}
            </td>
            {COLUMNS.map(([key]) => (
              <td key={key} className={styles['number']}>
                {money(sums[key], currency)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Total</th>
          {COLUMNS.map(([key]) => (
            <td key={key} className={styles['number']}>
              {money(total[key], currency)}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  </TableFrame>
);
