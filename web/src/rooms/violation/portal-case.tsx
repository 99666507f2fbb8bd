'use client';

import { useQuery } from '@tanstack/react-query';
import { CirclePause } from 'lucide-react';
import Link from 'next/link';
import type { CaseDetail } from '@/api/types';
import { LiveStatus } from '@/ui/live-status';
import { Notice } from '@/ui/notice';
import { ErrorState, Skeleton } from '@/ui/states';
import { Timeline } from '@/ui/timeline';
import { formatDate } from '@/ui/time';
import { CaseActionBar } from './case-actions';
import { EvidenceList } from './evidence-list';
import { FineList } from './fine-list';
import { daysLeftWords, isEnded, isMainEvent, letterName, money, STEP_WORDS } from './labels';
import { LetterLinks } from './letter-list';
import styles from './portal.module.css';
import { caseQuery, explainQuery, timelineQuery } from './queries';
import { CaseBadges } from './status';

const OWNER_ACTS = ['reportCure', 'fileAppeal', 'withdrawAppeal'];

/** One case for the owner, in plain words: what is wrong, by when to fix it, what follows, what to do. */
export const PortalCase = ({ caseId }: { caseId: string }) => {
  const detail = useQuery(caseQuery(caseId));
  if (detail.isPending) return <Skeleton rows={10} />;
  if (detail.isError && !detail.data)
    return <ErrorState page error={detail.error} retry={() => void detail.refetch()} />;
  const { rule, lot, state, clock, description, notices, fines, number } = detail.data;
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <div className={styles['head__line']}>
          <Link href="/portal/home" prefetch={false}>
            My home
          </Link>
          <span className={styles['faint']}>{number}</span>
          <LiveStatus />
        </div>
        <h1 className={styles['head__title']}>{rule.title}</h1>
        <p>
          {lot.address} <CaseBadges state={state} clock={clock} />
        </p>
      </header>
      <FixBy detail={detail.data} />
      <CaseActionBar detail={detail.data} only={OWNER_ACTS} />
      <section aria-label="What is wrong" className={styles['part']}>
        <h2>What is wrong</h2>
        <p>{description}</p>
        <blockquote className={styles['quote']}>
          {rule.text} <cite>{rule.citation}</cite>
        </blockquote>
      </section>
      {notices.length > 0 && (
        <section aria-label="Letters" className={styles['part']}>
          <h2>Letters</h2>
          {notices.map(({ id, template, servedOn }) => (
            <div key={id} className={styles['row']}>
              <span>
                {letterName(template)}
                {servedOn === null ? '' : `, ${formatDate(servedOn)}`}
              </span>
              <LetterLinks caseId={caseId} noticeId={id} name={letterName(template)} />
            </div>
          ))}
        </section>
      )}
      <section aria-label="Photos" className={styles['wide']}>
        <EvidenceList detail={detail.data} />
      </section>
      {fines.length > 0 && (
        <section aria-label="Fines" className={styles['wide']}>
          <FineList detail={detail.data} />
        </section>
      )}
      <PortalTimeline caseId={caseId} timeZone={detail.data.timeZone} />
    </div>
  );
};

const FixBy = ({ detail }: { detail: CaseDetail }) => {
  const { data: explained } = useQuery(explainQuery(detail.id));
  const { state, clock, lastDay, currency } = detail;
  if (isEnded(state)) return <p className={styles['fix']}>This case is closed. Nothing more to do.</p>;
  if (clock === 'HELD')
    return (
      <Notice tone="held" icon={CirclePause}>
        The clock is held while someone looks at it. {daysLeftWords(detail) ?? ''}
      </Notice>
    );
  if (lastDay === null) return null;
  const next = explained?.next;
  return (
    <p className={styles['fix']}>
      <strong>Fix by {formatDate(lastDay)}</strong> <span>({daysLeftWords(detail)})</span>
      {next && (
        <span className={styles['fix__next']}>
          If nothing happens: {STEP_WORDS[next.kind]?.toLowerCase()}
          {next.amountMinor === null ? '' : ` of ${money(next.amountMinor, currency)}`}.
        </span>
      )}
    </p>
  );
};

const PortalTimeline = ({ caseId, timeZone }: { caseId: string; timeZone: string }) => {
  const timeline = useQuery(timelineQuery(caseId));
  return timeline.data ? (
    <div className={styles['wide']}>
      <Timeline timeline={timeline.data} timeZone={timeZone} isMain={isMainEvent} />
    </div>
  ) : null;
};
