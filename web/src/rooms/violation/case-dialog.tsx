'use client';

import type { CaseAction, CaseDetail } from '@/api/types';
import { AskDialog } from '@/ui/ask-dialog';
import { askFor } from './asks';
import { OwnerActDialog } from './owner-act-dialog';

type Props = { detail: CaseDetail; action: CaseAction; onClose: () => void };

/** Asks before a step of the case. */
export const CaseDialog = ({ detail, action, onClose }: Props) => {
  if (action.operation === 'reportCure' || action.operation === 'fileAppeal')
    return <OwnerActDialog detail={detail} action={action} onClose={onClose} />;
  const ask = askFor(action, detail);
  return ask && <AskDialog ask={ask} about={detail.number} onClose={onClose} />;
};
