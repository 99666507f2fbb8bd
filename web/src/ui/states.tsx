'use client';

import { CircleAlert, Inbox, Lock, RotateCw, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { asRequestError } from '../api/error';
import { Button } from './button';
import styles from './states.module.css';

/** `page`: the state stands for the whole page, its title is the page's heading. */
type EmptyProps = { icon?: LucideIcon; title: string; page?: boolean; children?: ReactNode; action?: ReactNode };

const Title = ({ page, children }: { page: boolean; children: string }) => {
  const Tag = page ? 'h1' : 'p';
  return <Tag className={styles['state__title']}>{children}</Tag>;
};

/** Nothing here, said in words, with the next step. */
export const EmptyState = ({ icon: Icon = Inbox, title, page = false, children, action }: EmptyProps) => (
  <div className={styles['state']}>
    <Icon size={20} aria-hidden className={styles['state__icon']} />
    <Title page={page}>{title}</Title>
    {children !== undefined && <div className={styles['state__text']}>{children}</div>}
    {action}
  </div>
);

type ErrorProps = { error: unknown; page?: boolean; retry?: (() => void) | undefined };

/** What happened, what to do, and the id to quote. */
export const ErrorState = ({ error, page = false, retry }: ErrorProps) => {
  const { message, status, code, requestId } = asRequestError(error);
  const forbidden = status === 403;
  const Icon = forbidden ? Lock : CircleAlert;
  return (
    <div className={styles['state']} role="alert">
      <Icon size={20} aria-hidden className={styles['state__icon--error']} />
      <Title page={page}>
        {forbidden ? 'Not open to your role' : status === 404 ? 'Not found' : 'This could not be loaded'}
      </Title>
      <p className={styles['state__text']}>{message}</p>
      {retry !== undefined && (
        <Button onClick={retry}>
          <RotateCw size={14} aria-hidden /> Try again
        </Button>
      )}
      <p className={styles['state__id']}>
        {code}
        {requestId !== null && ` · request ${requestId}`}
      </p>
    </div>
  );
};

/** Rows in waiting, in the shape of what will come. */
export const Skeleton = ({ rows = 6, label = 'Loading' }: { rows?: number; label?: string }) => (
  <div className={styles['skeleton']} role="status" aria-label={label}>
    {Array.from({ length: rows }, (_, row) => (
      <span key={row} className={styles['skeleton__row']} style={{ width: `${92 - ((row * 17) % 38)}%` }} />
    ))}
  </div>
);
