'use client';

import {
  Ban,
  Camera,
  Check,
  CirclePause,
  CirclePlay,
  CircleX,
  Gavel,
  Mail,
  Scale,
  Stamp,
  Undo2,
  X,
  type LucideIcon,
} from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { CaseAction, CaseDetail } from '@/api/types';
import { ActionBar, type Action } from '@/ui/action-bar';
import { CHANNEL_WORDS, letterName } from './labels';

const CaseDialog = dynamic(() => import('./case-dialog').then((module) => module.CaseDialog), { ssr: false });

type Known = { label: string; icon: LucideIcon; look: Action['look'] };
const ACTIONS: Readonly<Record<string, Known>> = {
  verifyViolation: { label: 'Verify', icon: Check, look: 'primary' },
  reportCure: { label: 'Report fixed', icon: Camera, look: 'primary' },
  fileAppeal: { label: 'Appeal', icon: Scale, look: 'secondary' },
  withdrawAppeal: { label: 'Withdraw the appeal', icon: Undo2, look: 'secondary' },
  acceptCure: { label: 'Accept the cure', icon: Check, look: 'primary' },
  rejectCure: { label: 'Not fixed', icon: X, look: 'secondary' },
  acceptAppeal: { label: 'Take up the appeal', icon: Gavel, look: 'primary' },
  rejectAppeal: { label: 'Turn down the appeal', icon: CircleX, look: 'secondary' },
  decideAppeal: { label: 'Decide the appeal', icon: Gavel, look: 'primary' },
  approveStep: { label: 'Approve the step', icon: Stamp, look: 'primary' },
  recordDelivery: { label: 'Record delivery', icon: Mail, look: 'secondary' },
  resumeViolation: { label: 'Resume', icon: CirclePlay, look: 'secondary' },
  pauseViolation: { label: 'Pause', icon: CirclePause, look: 'secondary' },
  dismissViolation: { label: 'Dismiss', icon: Ban, look: 'danger' },
  cancelViolation: { label: 'Cancel', icon: Ban, look: 'danger' },
};
const ORDER = Object.keys(ACTIONS);

/** What it is about, where a case has several of the kind. */
const aboutOf = ({ operation, refId }: CaseAction, { notices, fines }: CaseDetail): string => {
  const letter = notices.find(({ id }) => id === refId);
  if (letter && operation === 'recordDelivery')
    return ` of the ${letterName(letter.template).toLowerCase()}${letter.deliveries[0] ? ` (${CHANNEL_WORDS[letter.deliveries[0].channel]?.toLowerCase()})` : ''}`;
  if (letter) return ` against the ${letterName(letter.template).toLowerCase()}`;
  return fines.some(({ id }) => id === refId) && operation === 'fileAppeal' ? ' against the fine' : '';
};

/** What the caller may do with the case as buttons; `only` narrows it to some of them. */
export const CaseActionBar = ({ detail, only }: { detail: CaseDetail; only?: readonly string[] }) => {
  const [open, setOpen] = useState<CaseAction | null>(null);
  const held = detail.clock === 'HELD';
  const shown = detail.actions.filter(({ operation, allowed }) => {
    if (only && !only.includes(operation)) return false;
    // "resume" of what runs and "pause" of what is held would only be noise
    return allowed || (operation === 'pauseViolation' ? !held : operation !== 'resumeViolation' || held);
  });
  const actions = [...shown]
    .sort((a, b) => ORDER.indexOf(a.operation) - ORDER.indexOf(b.operation))
    .flatMap((action): Action[] => {
      const known = ACTIONS[action.operation];
      if (!known) return [];
      return [
        {
          operation: `${action.operation}${action.refId ?? ''}`,
          ...known,
          label: `${known.label}${aboutOf(action, detail)}`,
          allowed: action.allowed,
          reason: action.reason?.message ?? null,
          run: () => setOpen(action),
        },
      ];
    });
  return (
    <>
      <ActionBar actions={actions} />
      {open !== null && <CaseDialog detail={detail} action={open} onClose={() => setOpen(null)} />}
    </>
  );
};
