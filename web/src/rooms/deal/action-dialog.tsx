'use client';

import { CANCEL_REASONS, type CancelReason } from '@ratchet/workflows/deal/names';
import { compact } from '@/api/compact';
import type { Deal } from '@/api/types';
import { AskDialog, type Ask } from '@/ui/ask-dialog';
import { control, Field } from '@/ui/field';
import { humanize } from '@/ui/words';
import { acceptOffer, cancelDeal, closeDeal, markPending, pauseDeal, resumeDeal } from './commands';
import type { DealOperation } from './deal-actions';

const ASKS: Readonly<Record<DealOperation, (deal: Deal) => Ask>> = {
  acceptOffer: (deal) => ({
    title: 'Accept the offer',
    text: 'The deal goes under contract: due dates are fixed from these two dates and the first tasks start.',
    confirm: 'Accept offer',
    initial: { effectiveDate: dateOf(deal, 'effectiveDate'), closingDate: dateOf(deal, 'closingDate') },
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
    run: ({ effectiveDate, closingDate }) =>
      acceptOffer(deal.id, compact({ effectiveDate, closingDate }) as Parameters<typeof acceptOffer>[1]),
    done: 'Offer accepted',
  }),
  markPending: (deal) => ({
    title: 'Mark the sale as pending',
    text: 'Every contingency is released. The buyer is now bound to close.',
    confirm: 'Mark pending',
    run: () => markPending(deal.id),
    done: 'The sale is pending',
  }),
  closeDeal: (deal) => ({
    title: 'Close the sale',
    text: 'The closing milestone is reached and the property changes hands. Post-close tasks go on.',
    confirm: 'Close the sale',
    run: () => closeDeal(deal.id),
    done: 'The sale is closed',
  }),
  pauseDeal: (deal) => ({
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
    run: ({ reason = '' }) => pauseDeal(deal.id, { reason }),
    done: 'Deal put on hold',
  }),
  resumeDeal: (deal) => ({
    title: 'Resume the deal',
    text: 'Choose what happens to open due dates. Marks that fell into the hold are set where a date does not move.',
    confirm: 'Resume',
    initial: { shift: 'none' },
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
    run: ({ shift }) => resumeDeal(deal.id, { shift: shift as 'none' }),
    done: 'Deal resumed',
  }),
  cancelDeal: (deal) => ({
    title: 'Cancel this deal',
    text: 'Open tasks and planned automations end, invites are revoked, and the cancellation tasks are created. This cannot be undone.',
    confirm: 'Cancel the deal',
    keep: 'Keep the deal',
    initial: { reasonCode: 'FINANCING_DENIED' },
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
    run: ({ reasonCode, note }) =>
      cancelDeal(
        deal.id,
        compact({ reasonCode: reasonCode as CancelReason, note }) as Parameters<typeof cancelDeal>[1],
      ),
    done: 'Deal cancelled',
  }),
};

const dateOf = (deal: Deal, key: string): string => deal.keyDates.find((date) => date.key === key)?.localDate ?? '';

type Props = { deal: Deal; operation: DealOperation; onClose: () => void };

/** Asks before a status change. */
export const ActionDialog = ({ deal, operation, onClose }: Props) => (
  <AskDialog ask={ASKS[operation](deal)} about={deal.reference} onClose={onClose} />
);
