'use client';

import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { control } from '@/ui/field';
import { PageHead } from '@/ui/page-head';
import { EmptyState, ErrorState, Skeleton } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { useFilters } from '@/ui/use-filters';
import { AccountList } from './account-list';
import { EntryList } from './entry-list';
import styles from './ledger.module.css';
import { associationsQuery } from './queries';
import { TrialBalanceView } from './trial-balance-view';

const PaymentDialog = dynamic(() => import('./payment-dialog').then((module) => module.PaymentDialog), { ssr: false });
const PARAMETERS = ['association', 'tab'];

/** The books of one association: trial balance by fund, entries, owners' accounts. */
export const LedgerPage = () => {
  const { values, set } = useFilters(PARAMETERS);
  const [paying, setPaying] = useState(false);
  const associations = useQuery(associationsQuery);
  if (associations.isPending) return <Skeleton rows={10} />;
  if (associations.isError)
    return <ErrorState page error={associations.error} retry={() => void associations.refetch()} />;
  const { items } = associations.data;
  const association = items.find(({ id }) => id === values['association']) ?? items[0];
  if (!association)
    return (
      <EmptyState page title="No books here">
        An association you manage shows its books here.
      </EmptyState>
    );
  const canPost = association.capacities.includes('ACCOUNTANT');
  return (
    <>
      <PageHead
        title="Ledger"
        detail={association.name}
        actions={
          <>
            {items.length > 1 && (
              <select
                className={`${control} ${styles['association']}`}
                aria-label="Association"
                value={association.id}
                onChange={(event) => set('association', event.target.value)}
              >
                {items.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
            {canPost && (
              <Button variant="primary" onClick={() => setPaying(true)}>
                <Plus size={14} aria-hidden /> Post a payment
              </Button>
            )}
          </>
        }
      />
      <Tabs
        label="Views of the books"
        value={values['tab'] ?? 'balance'}
        onChange={(tab) => set('tab', tab === 'balance' ? '' : tab)}
        tabs={[
          { value: 'balance', label: 'Trial balance', content: <TrialBalanceView associationId={association.id} /> },
          { value: 'entries', label: 'Entries', content: <EntryList associationId={association.id} /> },
          { value: 'accounts', label: 'Owners', content: <AccountList associationId={association.id} /> },
        ]}
      />
      {paying && <PaymentDialog association={association} onClose={() => setPaying(false)} />}
    </>
  );
};
