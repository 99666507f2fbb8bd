'use client';

import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { TimelineItem } from './timeline-items';

const ROW = 36;

/** Renders only the rows near the window, for timelines of thousands of entries. */
export const VirtualRows = ({
  items,
  row,
}: {
  items: readonly TimelineItem[];
  row: (item: TimelineItem, index: number) => ReactNode;
}) => {
  const list = useRef<HTMLOListElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  useLayoutEffect(() => {
    if (list.current) setScrollMargin(list.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  const virtual = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => ROW,
    overscan: 16,
    scrollMargin,
    getItemKey: (index) => items[index]?.key ?? index,
  });
  return (
    <ol ref={list} style={{ position: 'relative', height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const item = items[index];
        if (!item) return null;
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            style={{ position: 'absolute', insetInline: 0, top: 0, transform: `translateY(${start - scrollMargin}px)` }}
          >
            {row(item, index)}
          </li>
        );
      })}
    </ol>
  );
};
