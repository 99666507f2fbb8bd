import type { CaseSummary } from '@/api/types';
import { StatusBadge } from '@/ui/status-badge';
import { CASE_LOOK, CLOCK_LOOK, isEnded } from './labels';

/** Where a case stands, and its clock where that is worth saying. */
export const CaseBadges = ({ state, clock }: Pick<CaseSummary, 'state' | 'clock'>) => {
  const look = CASE_LOOK[state];
  const held = CLOCK_LOOK[clock];
  return (
    <>
      <StatusBadge tone={look.tone} icon={look.icon}>
        {look.word}
      </StatusBadge>
      {clock === 'HELD' && !isEnded(state) && (
        <StatusBadge tone={held.tone} icon={held.icon}>
          {held.word}
        </StatusBadge>
      )}
    </>
  );
};
