'use client';

import { useQuery } from '@tanstack/react-query';
import { CircleAlert, CirclePause, TriangleAlert } from 'lucide-react';
import type { Deal } from '@/api/types';
import { LiveStatus } from '@/ui/live-status';
import { Notice } from '@/ui/notice';
import { useNow } from '@/ui/now';
import { RunHeader } from '@/ui/run-header';
import { StatusBadge } from '@/ui/status-badge';
import { TemporalLink } from '@/ui/temporal-link';
import { formatDate, formatInstant, localDateOf } from '@/ui/time';
import { count, humanize } from '@/ui/words';
import { businessDaysUntil } from './business-days';
import { DealActionBar } from './deal-actions';
import styles from './deal-header.module.css';
import { addressLine, money } from './labels';
import { summaryQuery } from './queries';
import { DealStatusBadge } from './status';

type Props = { deal: Deal; temporalUrl: string | null; holidays: readonly string[] };

export const DealHeader = ({ deal, temporalUrl, holidays }: Props) => {
  const { data: summary } = useQuery(summaryQuery(deal.id));
  const ended = deal.status === 'COMPLETED' || deal.status === 'CANCELLED';
  const facts = [
    { label: 'Closing', value: <Closing deal={deal} ended={ended} holidays={holidays} /> },
    { label: 'Coordinator', value: deal.coordinator?.displayName ?? 'none' },
    ...(deal.purchasePrice ? [{ label: 'Price', value: money(deal.purchasePrice) }] : []),
    { label: 'Plan', value: `${deal.template.name} v${deal.template.version}` },
  ];
  return (
    <RunHeader
      reference={deal.reference}
      title={addressLine(deal.propertyAddress)}
      aside={
        <>
          <LiveStatus />
          {temporalUrl !== null && <TemporalLink url={temporalUrl} />}
        </>
      }
      badges={
        <>
          <DealStatusBadge status={deal.status} held={deal.heldAt !== null} />
          {deal.overdueTasks > 0 && (
            <StatusBadge tone="overdue" icon={CircleAlert}>
              {deal.overdueTasks} overdue
            </StatusBadge>
          )}
          {summary?.atRisk === true && (
            <StatusBadge tone="soon" icon={TriangleAlert}>
              At risk
              {summary.projectedClosing === null ? '' : `: closing projected ${formatDate(summary.projectedClosing)}`}
            </StatusBadge>
          )}
        </>
      }
      progressPercent={deal.status === 'CANCELLED' ? undefined : deal.progressPercent}
      facts={facts}
      actions={<DealActionBar deal={deal} />}
      notice={<DealNotice deal={deal} />}
    />
  );
};

const Closing = ({ deal, ended, holidays }: { deal: Deal; ended: boolean; holidays: readonly string[] }) => {
  const now = useNow();
  const date = deal.keyDates.find(({ key }) => key === 'closingDate')?.localDate;
  if (date === undefined) return 'not set';
  const today = localDateOf(now, deal.timeZone);
  const open = !ended && deal.closedAt === null && date > today;
  return (
    <span data-tip="US federal business days">
      {formatDate(date, now)}
      {open && (
        <span className={styles['faint']}> ({count(businessDaysUntil(today, date, holidays), 'business day')})</span>
      )}
    </span>
  );
};

const DealNotice = ({ deal }: { deal: Deal }) => {
  const { status, heldAt, holdReason, cancelledAt, cancelReasonCode, cancelNote, compensation, timeZone } = deal;
  if (status === 'CANCELLED') {
    const open = compensation.filter((entry) => entry.status !== 'DONE');
    return (
      <Notice tone="neutral" icon={CircleAlert}>
        Cancelled{cancelledAt === null ? '' : ` ${formatInstant(cancelledAt, timeZone)}`}
        {cancelReasonCode ? `: ${humanize(cancelReasonCode).toLowerCase()}` : ''}
        {cancelNote ? ` — ${cancelNote}` : ''}.{' '}
        {open.length === 0
          ? 'Every clean-up step is done.'
          : `Cancellation incomplete: ${open.map(({ step }) => humanize(step).toLowerCase()).join(', ')} still to do.`}
      </Notice>
    );
  }
  if (heldAt === null) return null;
  return (
    <Notice tone="held" icon={CirclePause}>
      On hold since {formatInstant(heldAt, timeZone)}
      {holdReason ? `: ${holdReason}` : ''}. Reminders and overdue marks stop; contract dates stay.
    </Notice>
  );
};
