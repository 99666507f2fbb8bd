'use client';

import dynamic from 'next/dynamic';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { menu } from '@/rooms';
import { openOverlay, useClient } from './store';

const CommandPalette = dynamic(() => import('./command-palette').then((module) => module.CommandPalette), {
  ssr: false,
});
const ShortcutHelp = dynamic(() => import('./shortcut-help').then((module) => module.ShortcutHelp), { ssr: false });

const JUMP_MS = 1_200;
export const jumps: Readonly<Record<string, string>> = {
  ...Object.fromEntries(menu.map(({ jump, href }) => [jump, href])),
  r: '/runs',
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** `Ctrl-K` and `/` search, `?` help, `g d` style jumps; silent while typing. */
export const Shortcuts = () => {
  const overlay = useClient((state) => state.overlay);
  const router = useRouter();

  useEffect(() => {
    let jumpUntil = 0;
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openOverlay('palette');
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      // a layer that is open keeps its keys
      if (document.querySelector('[role="dialog"],[role="menu"]')) return;
      const jump = Date.now() < jumpUntil ? jumps[event.key] : undefined;
      jumpUntil = event.key === 'g' ? Date.now() + JUMP_MS : 0;
      if (jump !== undefined) router.push(jump);
      else if (event.key === '/') openOverlay('palette');
      else if (event.key === '?') openOverlay('help');
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [router]);

  if (overlay === 'palette') return <CommandPalette />;
  return overlay === 'help' ? <ShortcutHelp /> : null;
};
