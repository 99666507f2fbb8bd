'use client';

import { Camera } from 'lucide-react';
import type { CaseDetail } from '@/api/types';
import { EmptyState } from '@/ui/states';
import { formatInstant } from '@/ui/time';
import { humanize } from '@/ui/words';
import styles from './panel.module.css';

/** What was seen, by whom it was sent in, and the hash that proves it is the same file. */
export const EvidenceList = ({ detail }: { detail: CaseDetail }) =>
  detail.evidence.length === 0 ? (
    <EmptyState icon={Camera} title="No evidence" />
  ) : (
    <ul className={styles['list']}>
      {detail.evidence.map(({ id, kind, mediaType, sha256, takenAt, byOwner, createdAt }) => {
        const href = `/api/v1/violations/${detail.id}/evidence/${id}/content`;
        const name = `${humanize(kind)} ${byOwner ? 'of the owner' : 'of the report'}`;
        return (
          <li key={id} className={styles['item']}>
            <div className={styles['item__head']}>
              <a href={href} target="_blank" rel="noreferrer" className={styles['item__title']}>
                {name}
              </a>
            </div>
            {mediaType.startsWith('image/') && <img src={href} alt={name} className={styles['item__photo']} />}
            <p className={styles['item__line']}>
              {takenAt === null ? '' : `taken ${formatInstant(takenAt, detail.timeZone)}, `}received{' '}
              {formatInstant(createdAt, detail.timeZone)}
            </p>
            <p className={styles['item__hash']}>SHA-256 {sha256}</p>
          </li>
        );
      })}
    </ul>
  );
