'use client';

import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './tabs.module.css';

type Tab = { value: string; label: string; count?: number; content: ReactNode };

/** Only the chosen tab is mounted; arrows move between tabs. */
export const Tabs = ({
  label,
  tabs,
  value,
  onChange,
}: {
  label: string;
  tabs: readonly Tab[];
  value: string;
  onChange: (value: string) => void;
}) => (
  <Radix.Root value={value} onValueChange={onChange}>
    <Radix.List aria-label={label} className={styles['tabs']}>
      {tabs.map((tab) => (
        <Radix.Trigger key={tab.value} value={tab.value} className={styles['tabs__tab']}>
          {tab.label}
          {tab.count !== undefined && <span className={styles['tabs__count']}>{tab.count}</span>}
        </Radix.Trigger>
      ))}
    </Radix.List>
    {tabs.map((tab) => (
      <Radix.Content key={tab.value} value={tab.value} className={styles['tabs__panel']}>
        {tab.content}
      </Radix.Content>
    ))}
  </Radix.Root>
);
