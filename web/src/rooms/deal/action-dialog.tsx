'use client';

import { useId, useState, type ReactNode, type SubmitEvent } from 'react';
import { CANCEL_REASONS, type CancelReason } from '@ratchet/workflows/deal/names';
import { compact } from '@/api/compact';
import { asRequestError } from '@/api/error';
import type { Deal } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { Dialog, DialogActions } from '@/ui/dialog';
import { control, Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { CircleAlert } from 'lucide-react';
import { humanize } from '@/ui/words';
import { acceptOffer, cancelDeal, closeDeal, markPending, pauseDeal, resumeDeal } from './commands';
import type { DealOperation } from './deal-actions';

type Values = Record<string, string>;
type FormProps = {
  deal: Deal;
  id: (name: string) => string;
  values: Values;
  set: (name: string, value: string) => void;
};
type Spec = {
  title: string;
  text: string;
  confirm: string;
  danger?: true;
  initial?: (deal: Deal) => Values;
  fields?: (props: FormProps) => ReactNode;
  run: (deal: Deal, values: Values) => Promise<unknown>;
  done: string;
};

const SPECS: Readonly<Record<DealOperation, Spec>> = {
  acceptOffer: {
    title: 'Accept the offer',
    text: 'The deal goes under contract: due dates are fixed from these two dates and the first tasks start.',
    confirm: 'Accept offer',
    initial: (deal) => ({ effectiveDate: dateOf(deal, 'effectiveDate'), closingDate: dateOf(deal, 'closingDate') }),
    fields: ({ id, values, set }) => (
      <>
        <Field label="Effective date" id={id('effectiveDate')} hint="The day the contract counts from">
          <input
            id={id('effectiveDate')}
            className={control}
            type="date"
            value={values['effectiveDate'] ?? ''}
            onChange={(event) => set('effectiveDate', event.target.value)}
          />
        </Field>
        <Field label="Closing date" id={id('closingDate')}>
          <input
            id={id('closingDate')}
            className={control}
            type="date"
            value={values['closingDate'] ?? ''}
            onChange={(event) => set('closingDate', event.target.value)}
          />
        </Field>
      </>
    ),
    run: (deal, { effectiveDate, closingDate }) =>
      acceptOffer(deal.id, compact({ effectiveDate, closingDate }) as Parameters<typeof acceptOffer>[1]),
    done: 'Offer accepted',
  },
  markPending: {
    title: 'Mark the sale as pending',
    text: 'Every contingency is released. The buyer is now bound to close.',
    confirm: 'Mark pending',
    run: (deal) => markPending(deal.id),
    done: 'The sale is pending',
  },
  closeDeal: {
    title: 'Close the sale',
    text: 'The closing milestone is reached and the property changes hands. Post-close tasks go on.',
    confirm: 'Close the sale',
    run: (deal) => closeDeal(deal.id),
    done: 'The sale is closed',
  },
  pauseDeal: {
    title: 'Put the deal on hold',
    text: 'Reminders and overdue marks stop until you resume. Contract dates stay as they are.',
    confirm: 'Put on hold',
    fields: ({ id, values, set }) => (
      <Field label="Reason" id={id('reason')} hint="The team sees it; buyers and sellers do not">
        <textarea
          id={id('reason')}
          className={control}
          rows={3}
          required
          value={values['reason'] ?? ''}
          onChange={(event) => set('reason', event.target.value)}
        />
      </Field>
    ),
    run: (deal, { reason = '' }) => pauseDeal(deal.id, { reason }),
    done: 'Deal put on hold',
  },
  resumeDeal: {
    title: 'Resume the deal',
    text: 'Choose what happens to open due dates. Marks that fell into the hold are set where a date does not move.',
    confirm: 'Resume',
    initial: () => ({ shift: 'none' }),
    fields: ({ id, values, set }) => (
      <Field
        label="Open due dates"
        id={id('shift')}
        hint="Moved dates that land on a closed day go to the next business day"
      >
        <select
          id={id('shift')}
          className={control}
          value={values['shift']}
          onChange={(event) => set('shift', event.target.value)}
        >
          <option value="none">Stay where they are</option>
          <option value="calendarDays">Move by the days of the hold</option>
          <option value="businessDays">Move by the business days of the hold</option>
        </select>
      </Field>
    ),
    run: (deal, { shift }) => resumeDeal(deal.id, { shift: shift as 'none' }),
    done: 'Deal resumed',
  },
  cancelDeal: {
    title: 'Cancel this deal',
    text: 'Open tasks and planned automations end, invites are revoked, and the cancellation tasks are created. This cannot be undone.',
    confirm: 'Cancel the deal',
    danger: true,
    initial: () => ({ reasonCode: 'FINANCING_DENIED' }),
    fields: ({ id, values, set }) => (
      <>
        <Field label="Reason" id={id('reasonCode')}>
          <select
            id={id('reasonCode')}
            className={control}
            value={values['reasonCode']}
            onChange={(event) => set('reasonCode', event.target.value)}
          >
            {CANCEL_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {humanize(reason)}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Note" id={id('note')} optional>
          <textarea
            id={id('note')}
            className={control}
            rows={3}
            value={values['note'] ?? ''}
            onChange={(event) => set('note', event.target.value)}
          />
        </Field>
      </>
    ),
    run: (deal, { reasonCode, note }) =>
      cancelDeal(
        deal.id,
        compact({ reasonCode: reasonCode as CancelReason, note }) as Parameters<typeof cancelDeal>[1],
      ),
    done: 'Deal cancelled',
  },
};

const dateOf = (deal: Deal, key: string): string => deal.keyDates.find((date) => date.key === key)?.localDate ?? '';

const isPending = (answer: unknown): boolean => typeof answer === 'object' && answer !== null && 'pending' in answer;

/** Asks before a status change, and keeps what was typed when the server refuses. */
export const ActionDialog = ({
  deal,
  operation,
  onClose,
}: {
  deal: Deal;
  operation: DealOperation;
  onClose: () => void;
}) => {
  const spec = SPECS[operation];
  const prefix = useId();
  const [values, setValues] = useState<Values>(() => spec.initial?.(deal) ?? {});
  const command = useCommand({
    run: (input: Values) => spec.run(deal, input),
    done: (answer) =>
      isPending(answer)
        ? {
            title: 'Accepted',
            text: 'The workflow has not answered yet. The page shows the change as soon as it is settled.',
          }
        : { title: spec.done, text: deal.reference },
    onDone: onClose,
    failure: 'inline',
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    command.mutate(values);
  };
  return (
    <Dialog title={spec.title} description={spec.text} onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
        {spec.fields?.({
          deal,
          values,
          id: (name) => `${prefix}-${name}`,
          set: (name, value) => setValues((before) => ({ ...before, [name]: value })),
        })}
        {command.isError && (
          <div role="alert">
            <Notice tone="overdue" icon={CircleAlert}>
              {asRequestError(command.error).message}
            </Notice>
          </div>
        )}
        <DialogActions>
          <Button variant="ghost" onClick={onClose}>
            {spec.danger ? 'Keep the deal' : 'Not now'}
          </Button>
          <Button type="submit" variant={spec.danger ? 'danger' : 'primary'} pending={command.isPending}>
            {spec.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
