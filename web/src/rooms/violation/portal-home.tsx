'use client';

import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { House } from 'lucide-react';
import Link from 'next/link';
import type { CaseSummary } from '@/api/types';
import { PageHead } from '@/ui/page-head';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { formatDate } from '@/ui/time';
import { Balance } from './account-list';
import { toCasesQuery } from './case-filters';
import { daysLeftWords, isEnded } from './labels';
import { OwnerLedgerView } from './owner-ledger';
import styles from './portal.module.css';
import { accountsQuery, casesQuery } from './queries';
import { CaseBadges } from './status';

/** What an owner has to know: what is open about the home, by when, and what is owed. */
export const PortalHome = () => {
  const accounts = useQuery(accountsQuery(null));
  const cases = useInfiniteQuery(casesQuery(toCasesQuery({})));
  if (accounts.isPending || cases.isPending) return <Skeleton rows={8} />;
  if (accounts.isError) return <ErrorState page error={accounts.error} retry={() => void accounts.refetch()} />;
  if (cases.isError) return <ErrorState page error={cases.error} retry={() => void cases.refetch()} />;
  const mine = accounts.data.items.filter(({ isMe }) => isMe);
  if (mine.length === 0)
    return (
      <EmptyState page icon={House} title="No home is linked to you">
        Ask the manager of your association to link your account to your lot.
      </EmptyState>
    );
  const rows = cases.data.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHead title="My home" />
      {mine.map((account) => {
        const open = rows.filter(({ lot, state }) => lot.id === account.lot.id && !isEnded(state));
        const ended = rows.filter(({ lot, state }) => lot.id === account.lot.id && isEnded(state));
        return (
          <section key={account.id} className={styles['home']} aria-label={account.lot.address}>
            <h2 className={styles['home__title']}>{account.lot.address}</h2>
            <p>
              You owe <Balance {...account} />
            </p>
            {open.length === 0 ? <p>Nothing is open about this home.</p> : <Cases cases={open} label="Open" />}
            {ended.length > 0 && <Cases cases={ended} label="Closed" />}
            <details className={styles['details']}>
              <summary>Every charge and payment</summary>
              <OwnerLedgerView accountId={account.id} />
            </details>
          </section>
        );
      })}
    </>
  );
};

const Cases = ({ cases, label }: { cases: readonly CaseSummary[]; label: string }) => (
  <ul className={styles['cases']} aria-label={`${label} cases`}>
    {cases.map((one) => (
      <li key={one.id} className={styles['card']}>
        <Link href={`/portal/violations/${one.id}`} className={styles['card__title']} prefetch={false}>
          {one.rule.title}
        </Link>
        <span className={styles['card__badges']}>
          <CaseBadges state={one.state} clock={one.clock} />
        </span>
        {one.lastDay !== null && !isEnded(one.state) && (
          <span>
            Fix by {formatDate(one.lastDay)} ({daysLeftWords(one)})
          </span>
        )}
      </li>
    ))}
  </ul>
);
