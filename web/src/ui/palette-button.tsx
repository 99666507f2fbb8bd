'use client';

import type { ReactNode } from 'react';
import { openOverlay } from './store';

export const PaletteButton = ({ className, children }: { className: string | undefined; children: ReactNode }) => (
  <button
    type="button"
    className={className}
    aria-label="Search and commands"
    aria-keyshortcuts="Control+K /"
    onClick={() => openOverlay('palette')}
  >
    {children}
  </button>
);
