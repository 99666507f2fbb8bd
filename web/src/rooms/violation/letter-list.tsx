'use client';

import { ExternalLink, Mail } from 'lucide-react';
import type { CaseDetail, LetterNotice } from '@/api/types';
import { EmptyState } from '@/ui/states';
import { StatusBadge, type Tone } from '@/ui/status-badge';
import { formatDate, formatInstant } from '@/ui/time';
import { humanize } from '@/ui/words';
import { CHANNEL_WORDS, letterName } from './labels';
import styles from './panel.module.css';

const TONES: Readonly<Record<LetterNotice['status'], Tone>> = {
  RENDERED: 'planned',
  QUEUED: 'planned',
  SENT: 'waiting',
  SERVED: 'done',
  FAILED: 'overdue',
  RETURNED: 'overdue',
};

/** Every letter as it was sent, with what became of it on each channel. */
export const LetterList = ({ detail }: { detail: CaseDetail }) =>
  detail.notices.length === 0 ? (
    <EmptyState icon={Mail} title="No letter yet">
      The first one is written when the report is verified.
    </EmptyState>
  ) : (
    <ul className={styles['list']}>
      {detail.notices.map((letter) => (
        <Letter key={letter.id} caseId={detail.id} letter={letter} timeZone={detail.timeZone} />
      ))}
    </ul>
  );

const Letter = ({ caseId, letter, timeZone }: { caseId: string; letter: LetterNotice; timeZone: string }) => (
  <li className={styles['item']}>
    <div className={styles['item__head']}>
      <span className={styles['item__title']}>{letterName(letter.template)}</span>
      <StatusBadge tone={TONES[letter.status]} icon={Mail}>
        {humanize(letter.status)}
        {letter.servedOn === null ? '' : ` ${formatDate(letter.servedOn)}`}
      </StatusBadge>
      <span className={styles['item__side']}>
        <LetterLinks caseId={caseId} noticeId={letter.id} name={letterName(letter.template)} />
      </span>
    </div>
    {letter.statedLastDay !== null && (
      <p className={styles['item__line']}>It gives time until {formatDate(letter.statedLastDay)}.</p>
    )}
    {letter.deliveries.map(({ channel, status, occurredAt, carrierRef }) => (
      <p key={`${channel}${status}`} className={styles['item__line']}>
        {CHANNEL_WORDS[channel]}: {humanize(status).toLowerCase()} {formatInstant(occurredAt, timeZone)}
        {carrierRef !== null && channel === 'CERTIFIED' && ` (${carrierRef})`}
      </p>
    ))}
    <p className={styles['item__hash']}>SHA-256 {letter.pdfSha256}</p>
  </li>
);

/** The letter as a page and for paper. */
export const LetterLinks = ({ caseId, noticeId, name }: { caseId: string; noticeId: string; name: string }) => (
  <span className={styles['links']}>
    {(['html', 'pdf'] as const).map((format) => (
      <a
        key={format}
        href={`/api/v1/violations/${caseId}/notices/${noticeId}/content?format=${format}`}
        target="_blank"
        rel="noreferrer"
        aria-label={`${name} as ${format === 'pdf' ? 'PDF' : 'page'}`}
      >
        {format === 'pdf' ? 'PDF' : 'Read'} <ExternalLink size={12} aria-hidden />
      </a>
    ))}
  </span>
);
