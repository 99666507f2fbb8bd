'use client';

import { useQuery } from '@tanstack/react-query';
import { Ban, CirclePause, CirclePlay, Handshake, House, ShieldCheck, type LucideIcon } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import type { Deal, DealActions } from '@/api/types';
import { ActionBar, type Action } from '@/ui/action-bar';
import { humanize } from '@/ui/words';
import { actionsQuery } from './queries';

const ActionDialog = dynamic(() => import('./action-dialog').then((module) => module.ActionDialog), { ssr: false });

export type DealOperation = 'acceptOffer' | 'markPending' | 'closeDeal' | 'pauseDeal' | 'resumeDeal' | 'cancelDeal';
type Known = { label: string; icon: LucideIcon; look: Action['look'] };

const ACTIONS: Readonly<Record<DealOperation, Known>> = {
  acceptOffer: { label: 'Accept offer', icon: Handshake, look: 'primary' },
  markPending: { label: 'Mark pending', icon: ShieldCheck, look: 'primary' },
  closeDeal: { label: 'Close', icon: House, look: 'primary' },
  resumeDeal: { label: 'Resume', icon: CirclePlay, look: 'primary' },
  pauseDeal: { label: 'Pause', icon: CirclePause, look: 'secondary' },
  cancelDeal: { label: 'Cancel deal', icon: Ban, look: 'danger' },
};
const ORDER = Object.keys(ACTIONS) as DealOperation[];

type Reason = DealActions['items'][number]['reason'];

/** The bar names the action itself: what remains to say is the state that rules it out. */
const reasonWords = (reason: Reason): string | null => {
  if (reason?.code !== 'DEAL_002' || typeof reason.details['from'] !== 'string') return reason?.message ?? null;
  return `Not possible while the deal is ${humanize(reason.details['from']).toLowerCase()}.`;
};

export const DealActionBar = ({ deal }: { deal: Deal }) => {
  const { data } = useQuery(actionsQuery(deal.id));
  const [open, setOpen] = useState<DealOperation | null>(null);
  const held = deal.heldAt !== null;
  const actions = ORDER.flatMap((operation): Action[] => {
    const state = data?.items.find((item) => item.operation === operation);
    // "resume" of what runs and "pause" of what is held would only be noise;
    // what is not this role's business at all is left out, not explained
    if (
      !state ||
      state.reason?.code === 'AUTH_003' ||
      (operation === 'resumeDeal' && !held) ||
      (operation === 'pauseDeal' && held)
    )
      return [];
    return [
      {
        operation,
        ...ACTIONS[operation],
        allowed: state.allowed,
        reason: reasonWords(state.reason),
        run: () => setOpen(operation),
      },
    ];
  });
  return (
    <>
      <ActionBar actions={actions} />
      {open !== null && <ActionDialog deal={deal} operation={open} onClose={() => setOpen(null)} />}
    </>
  );
};
