'use client';

import { PAYMENT_METHODS } from '@ratchet/workflows/violation/ledger/model';
import { useQuery } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { useId, useState, type SubmitEvent } from 'react';
import { asRequestError } from '@/api/error';
import type { Association, Body, PaymentPreview } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { Dialog, DialogActions } from '@/ui/dialog';
import { control, Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { useNow } from '@/ui/now';
import { formatDate, localDateOf } from '@/ui/time';
import { humanize } from '@/ui/words';
import { postPayment, previewPayment } from './commands';
import { money } from './labels';
import styles from './ledger.module.css';
import { accountsQuery } from './queries';

type Props = { association: Pick<Association, 'id' | 'timeZone' | 'currency'>; onClose: () => void };
type Values = { account: string; amount: string; method: string; ref: string; receivedOn: string };

const toMinor = (text: string): number | null => {
  const clean = text.replace(/[$,\s]/g, '');
  return /^\d{1,10}(\.\d{1,2})?$/.test(clean) ? Math.round(Number(clean) * 100) : null;
};

/** Posts a payment; where it will go is shown before any money moves. */
export const PaymentDialog = ({ association, onClose }: Props) => {
  const id = useId();
  const today = localDateOf(Date.now(), association.timeZone);
  const accounts = useQuery(accountsQuery(association.id));
  const [values, setValues] = useState<Values>({
    account: '',
    amount: '',
    method: 'CHECK',
    ref: '',
    receivedOn: today,
  });
  const amountMinor = toMinor(values.amount);
  const ready = values.account !== '' && amountMinor !== null && amountMinor > 0;
  const preview = useQuery({
    queryKey: ['list', 'payment-preview', values.account, amountMinor],
    queryFn: () => previewPayment({ ownerAccountId: values.account, amountMinor: amountMinor ?? 0 }),
    enabled: ready,
  });
  const set = (name: keyof Values) => (event: { target: { value: string } }) =>
    setValues((before) => ({ ...before, [name]: event.target.value }));
  const command = useCommand({
    run: (body: Body<'/payments'>) => postPayment(body),
    done: ({ amountMinor: posted, currency }) => ({ title: `Payment of ${money(posted, currency)} posted` }),
    onDone: onClose,
    failure: 'inline',
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!ready) return;
    command.mutate({
      ownerAccountId: values.account,
      amountMinor,
      method: values.method as 'CHECK',
      receivedOn: values.receivedOn,
      externalRef: values.ref.trim(),
      provider: 'office',
    });
  };
  return (
    <Dialog title="Post a payment" description="It goes to the oldest open charges first." onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
        <Field label="Owner" id={`${id}-account`}>
          <select id={`${id}-account`} className={control} required value={values.account} onChange={set('account')}>
            <option value="">Choose an owner</option>
            {accounts.data?.items.map(({ id: accountId, lot, displayName, balanceMinor, currency }) => (
              <option key={accountId} value={accountId}>
                {lot.number}: {displayName} ({money(balanceMinor, currency)})
              </option>
            ))}
          </select>
        </Field>
        <Field
          label="Amount"
          id={`${id}-amount`}
          error={values.amount !== '' && amountMinor === null ? 'Enter an amount such as 350.00.' : undefined}
        >
          <input
            id={`${id}-amount`}
            className={control}
            inputMode="decimal"
            required
            value={values.amount}
            onChange={set('amount')}
          />
        </Field>
        <Field label="Method" id={`${id}-method`}>
          <select id={`${id}-method`} className={control} value={values.method} onChange={set('method')}>
            {PAYMENT_METHODS.map((method) => (
              <option key={method} value={method}>
                {humanize(method)}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Check number or reference" id={`${id}-ref`}>
          <input id={`${id}-ref`} className={control} required value={values.ref} onChange={set('ref')} />
        </Field>
        <Field label="Received on" id={`${id}-received`}>
          <input
            id={`${id}-received`}
            className={control}
            type="date"
            required
            max={today}
            value={values.receivedOn}
            onChange={set('receivedOn')}
          />
        </Field>
        {preview.data && <Preview preview={preview.data} />}
        {command.isError && (
          <div role="alert">
            <Notice tone="overdue" icon={CircleAlert}>
              {asRequestError(command.error).message}
            </Notice>
          </div>
        )}
        <DialogActions>
          <Button variant="ghost" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" variant="primary" pending={command.isPending} disabled={!ready}>
            Post the payment
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

const Preview = ({ preview }: { preview: PaymentPreview }) => {
  const now = useNow();
  const { applications, creditMinor, balanceAfterMinor, currency } = preview;
  return (
    <section className={styles['allocations']} aria-label="Where the payment goes">
      {applications.map(({ chargeId, category, dueOn, fund, amountMinor }) => (
        <div key={chargeId} className={styles['allocations__row']}>
          <span>
            {humanize(category)}, due {formatDate(dueOn, now)} ({fund.code})
          </span>
          <span>{money(amountMinor, currency)}</span>
        </div>
      ))}
      {creditMinor > 0 && (
        <div className={styles['allocations__row']}>
          <span>Credit</span>
          <span>{money(creditMinor, currency)}</span>
        </div>
      )}
      <div className={styles['allocations__row']}>
        <strong>Balance afterwards</strong>
        <strong>{money(balanceAfterMinor, currency)}</strong>
      </div>
    </section>
  );
};
