'use client';

import { Receipt } from 'lucide-react';
import type { CaseDetail } from '@/api/types';
import { EmptyState } from '@/ui/states';
import { StatusBadge, type Tone } from '@/ui/status-badge';
import { formatInstant } from '@/ui/time';
import { humanize } from '@/ui/words';
import { money } from './labels';
import styles from './panel.module.css';

type Fine = CaseDetail['fines'][number];
const TONES: Readonly<Record<Fine['state'], Tone>> = {
  PROPOSED: 'planned',
  IMPOSED: 'soon',
  DROPPED: 'neutral',
  WAIVED: 'neutral',
  VACATED: 'neutral',
};

/** Fines of the case with the entry that posted each, and the one that took it back. */
export const FineList = ({ detail }: { detail: CaseDetail }) =>
  detail.fines.length === 0 ? (
    <EmptyState icon={Receipt} title="No fine">
      Nothing has been charged for this case.
    </EmptyState>
  ) : (
    <ul className={styles['list']}>
      {detail.fines.map(({ id, amountMinor, currency, state, imposedAt, entryId, reversalEntryId }) => (
        <li key={id} className={styles['item']}>
          <div className={styles['item__head']}>
            <span className={styles['item__title']}>{money(amountMinor, currency)}</span>
            <StatusBadge tone={TONES[state]} icon={Receipt}>
              {humanize(state)}
            </StatusBadge>
          </div>
          {imposedAt !== null && (
            <p className={styles['item__line']}>imposed {formatInstant(imposedAt, detail.timeZone)}</p>
          )}
          {entryId !== null && <p className={styles['item__hash']}>Entry {entryId}</p>}
          {reversalEntryId !== null && <p className={styles['item__hash']}>Taken back by entry {reversalEntryId}</p>}
        </li>
      ))}
    </ul>
  );
