'use client';

import { CirclePause } from 'lucide-react';
import type { CaseDetail } from '@/api/types';
import { LiveStatus } from '@/ui/live-status';
import { Notice } from '@/ui/notice';
import { RunHeader } from '@/ui/run-header';
import { TemporalLink } from '@/ui/temporal-link';
import { formatDate, formatInstant } from '@/ui/time';
import { humanize } from '@/ui/words';
import { CaseActionBar } from './case-actions';
import { daysLeftWords, isEnded, money } from './labels';
import { CaseBadges } from './status';

type Props = { detail: CaseDetail; temporalUrl: string | null };

export const CaseHeader = ({ detail, temporalUrl }: Props) => {
  const { state, clock, lastDay, lot, rule, ownerName, fineTotalMinor, currency, association } = detail;
  const left = daysLeftWords(detail);
  const facts = [
    ...(lastDay === null || isEnded(state)
      ? []
      : [{ label: 'Fix by', value: `${formatDate(lastDay)}${left === null ? '' : ` (${left})`}` }]),
    { label: 'Rule', value: `${rule.code} v${rule.version}` },
    { label: 'Lot', value: `${lot.number}, ${association.name}` },
    ...(ownerName === null ? [] : [{ label: 'Owner', value: ownerName }]),
    ...(fineTotalMinor > 0 ? [{ label: 'Fines', value: money(fineTotalMinor, currency) }] : []),
  ];
  return (
    <RunHeader
      reference={detail.number}
      title={`${lot.address}: ${rule.title}`}
      aside={
        <>
          <LiveStatus />
          {temporalUrl !== null && <TemporalLink url={temporalUrl} />}
        </>
      }
      badges={<CaseBadges state={state} clock={clock} />}
      facts={facts}
      actions={<CaseActionBar detail={detail} />}
      notice={<HoldNotice detail={detail} />}
    />
  );
};

const HoldNotice = ({ detail: { clock, holds, timeZone, state } }: { detail: CaseDetail }) => {
  if (clock !== 'HELD' || isEnded(state)) return null;
  return (
    <Notice tone="held" icon={CirclePause}>
      The clock is held:{' '}
      {holds
        .map(({ kind, since }) => `${humanize(kind).toLowerCase()} since ${formatInstant(since, timeZone)}`)
        .join(', ')}
      . The days that are left begin to run again when the hold ends.
    </Notice>
  );
};
