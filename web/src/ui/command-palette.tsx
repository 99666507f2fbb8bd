'use client';

import { useQuery } from '@tanstack/react-query';
import { Activity, Search, type LucideIcon } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { Dialog } from 'radix-ui';
import { useDeferredValue, useId, useState, type KeyboardEvent } from 'react';
import { api, read } from '@/api/client';
import { menu, roomOf, rooms } from '@/rooms';
import styles from './command-palette.module.css';
import { openOverlay } from './store';

type Entry = { id: string; label: string; detail: string; icon: LucideIcon; href: string };

const places: readonly Entry[] = [
  ...menu.map(({ href, label, icon }) => ({ id: href, label, detail: 'Go to', icon, href })),
  { id: '/runs', label: 'Runs', detail: 'Go to', icon: Activity, href: '/runs' },
  ...rooms.flatMap(({ commands }) =>
    commands.map(({ href, label, icon }) => ({ id: href, label, detail: 'Create', icon, href })),
  ),
];

const useFound = (text: string): { entries: Entry[]; searching: boolean } => {
  const q = useDeferredValue(text.trim());
  const { data, isFetching } = useQuery({
    queryKey: ['list', 'search', q],
    queryFn: () => read(api.GET('/runs', { params: { query: { q, limit: 8 } as never } })),
    enabled: q.length > 1,
    placeholderData: (previous) => previous,
  });
  const wanted = q.toLowerCase();
  const commands = places.filter(({ label }) => label.toLowerCase().includes(wanted));
  const runs = (q.length > 1 ? (data?.items ?? []) : []).flatMap((run) => {
    const room = roomOf(run.room);
    return room
      ? [
          {
            id: run.workflowId,
            label: run.title,
            detail: run.subtitle,
            icon: room.icon,
            href: room.runPath(run.aggregateId),
          },
        ]
      : [];
  });
  return { entries: [...runs, ...commands], searching: isFetching };
};

/** Search over all runs, and every place of the app, by keyboard. */
export const CommandPalette = () => {
  const router = useRouter();
  const listId = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const { entries, searching } = useFound(text);
  const chosen = Math.min(active, Math.max(entries.length - 1, 0));

  const go = (entry: Entry | undefined) => {
    if (!entry) return;
    openOverlay(null);
    router.push(entry.href);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive((chosen + step + entries.length) % Math.max(entries.length, 1));
    } else if (event.key === 'Enter') go(entries[chosen]);
  };

  return (
    <Dialog.Root open onOpenChange={(open) => !open && openOverlay(null)}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles['scrim']} />
        <Dialog.Content className={styles['palette']} aria-describedby={undefined}>
          <Dialog.Title className="visually-hidden">Search and commands</Dialog.Title>
          <div className={styles['palette__head']}>
            <Search size={16} aria-hidden />
            <input
              className={styles['palette__input']}
              role="combobox"
              aria-label="Search deals and runs, or go to a page"
              aria-expanded
              aria-controls={listId}
              aria-activedescendant={entries[chosen] ? `${listId}-${chosen}` : undefined}
              placeholder="Search deals and runs, or go to a page"
              value={text}
              onChange={(event) => {
                setText(event.target.value);
                setActive(0);
              }}
              onKeyDown={onKey}
            />
          </div>
          <ul id={listId} role="listbox" aria-label="Results" className={styles['palette__list']}>
            {entries.map((entry, index) => (
              <li
                key={entry.id}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === chosen}
                className={styles['palette__entry']}
                onPointerMove={() => setActive(index)}
                onClick={() => go(entry)}
              >
                <entry.icon size={15} aria-hidden />
                <span className={styles['palette__label']}>{entry.label}</span>
                <span className={styles['palette__detail']}>{entry.detail}</span>
              </li>
            ))}
          </ul>
          {entries.length === 0 && (
            <p className={styles['palette__none']}>{searching ? 'Searching' : `Nothing matches “${text}”.`}</p>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
};
