'use client';

import { useEffect } from 'react';
import type { Bus } from './bus';
import type { Graph } from './graph';
import type { PageState } from './page-state';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Undo, redo, remove, arrange, next issue; silent while typing and below an open layer. */
export const usePipelineKeys = (bus: Bus, graph: Graph | null, { selected }: PageState): void => {
  useEffect(() => {
    if (graph === null) return undefined;
    const nextIssue = () => {
      const ids = graph.issues.flatMap(({ nodeId }) => nodeId ?? []);
      const nodeId = ids[(ids.indexOf(selected ?? '') + 1) % ids.length];
      if (nodeId === undefined) return;
      bus.publish({ type: 'select', nodeId });
      bus.publish({ type: 'reveal', nodeId });
    };
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event.target) || document.querySelector('[role="dialog"],[role="menu"]')) return;
      const key = event.key.toLowerCase();
      if (event.ctrlKey || event.metaKey) {
        if (key === 'z') bus.publish(event.shiftKey ? { type: 'redo' } : { type: 'undo' });
        else if (key === 'y') bus.publish({ type: 'redo' });
        else return;
      } else if ((event.key === 'Delete' || event.key === 'Backspace') && selected !== null) {
        bus.publish({ type: 'ask', for: 'remove' });
      } else if (key === 'l') bus.publish({ type: 'arrange' });
      else if (key === 'n') nextIssue();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [bus, graph, selected]);
};
