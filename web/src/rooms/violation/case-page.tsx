'use client';

import { useQuery } from '@tanstack/react-query';
import type { CaseDetail } from '@/api/types';
import { NowColumn } from '@/ui/now-column';
import { RunBody } from '@/ui/run-body';
import { ErrorState, Skeleton } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { Timeline } from '@/ui/timeline';
import { useFilters } from '@/ui/use-filters';
import { CaseHeader } from './case-header';
import { EvidenceList } from './evidence-list';
import { FineList } from './fine-list';
import { isMainEvent } from './labels';
import { LadderView } from './ladder-view';
import { LetterList } from './letter-list';
import { caseQuery, timelineQuery } from './queries';
import { violationRoom } from './room';

const PARAMETERS = ['tab'];

export const CasePage = ({ caseId, temporalUrl }: { caseId: string; temporalUrl: string | null }) => {
  const { values, set } = useFilters(PARAMETERS);
  const detail = useQuery(caseQuery(caseId));
  if (detail.isPending) return <Skeleton rows={12} />;
  if (detail.isError && !detail.data)
    return <ErrorState page error={detail.error} retry={() => void detail.refetch()} />;
  const tabs = tabsOf(detail.data);
  return (
    <>
      <CaseHeader detail={detail.data} temporalUrl={temporalUrl} />
      <RunBody now={<CaseNow caseId={caseId} />}>
        <Tabs
          label="Views of the case"
          tabs={tabs}
          value={values['tab'] ?? 'timeline'}
          onChange={(tab) => set('tab', tab === 'timeline' ? '' : tab)}
        />
      </RunBody>
    </>
  );
};

const tabsOf = (detail: CaseDetail) => [
  {
    value: 'timeline',
    label: 'Timeline',
    content: <CaseTimeline caseId={detail.id} timeZone={detail.timeZone} />,
  },
  { value: 'ladder', label: 'Steps', content: <LadderView caseId={detail.id} currency={detail.currency} /> },
  { value: 'letters', label: 'Letters', count: detail.notices.length, content: <LetterList detail={detail} /> },
  { value: 'evidence', label: 'Evidence', count: detail.evidence.length, content: <EvidenceList detail={detail} /> },
  { value: 'fines', label: 'Fines', count: detail.fines.length, content: <FineList detail={detail} /> },
];

const CaseNow = ({ caseId }: { caseId: string }) => (
  <NowColumn timeline={useQuery(timelineQuery(caseId))} actions={violationRoom.actions} />
);

const CaseTimeline = ({ caseId, timeZone }: { caseId: string; timeZone: string }) => {
  const timeline = useQuery(timelineQuery(caseId));
  if (timeline.isPending) return <Skeleton rows={10} />;
  if (timeline.isError && !timeline.data)
    return <ErrorState error={timeline.error} retry={() => void timeline.refetch()} />;
  return <Timeline timeline={timeline.data} timeZone={timeZone} isMain={isMainEvent} />;
};
