'use client';

import { ExternalLink } from 'lucide-react';
import type { User } from '@/api/types';
import { useUser } from './session-context';
import styles from './temporal-link.module.css';

/** Roles that work with the engine's own view of a run. */
const OPERATES: readonly User['role'][] = [
  'ADMIN',
  'OPERATOR',
  'TRANSACTION_COORDINATOR',
  'MANAGER',
  'AGENT',
  'ANALYTICS_ENGINEER',
];

/** The same run in the engine's interface; nothing for people who have no business there. */
export const TemporalLink = ({ url }: { url: string }) => {
  const { role } = useUser();
  return OPERATES.includes(role) ? (
    <a href={url} target="_blank" rel="noreferrer" className={styles['link']}>
      Open in Temporal <ExternalLink size={12} aria-hidden />
    </a>
  ) : null;
};
