'use client';

import { Contrast, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { api } from '@/api/client';
import styles from './user-menu.module.css';

const THEMES = [
  { value: 'system', label: 'As the system', icon: Monitor },
  { value: 'light', label: 'Light', icon: Sun },
  { value: 'dark', label: 'Dark', icon: Moon },
  { value: 'contrast', label: 'High contrast', icon: Contrast },
] as const;

const keepTheme = (theme: string): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  document.cookie = `ratchet-theme=${theme}; path=/; max-age=31536000; samesite=lax`;
};

const signOut = async (): Promise<void> => {
  await api.POST('/auth/logout').catch(() => undefined);
  // a full load drops every cached answer of this user
  window.location.assign('/login');
};

type Props = { face: ReactNode; name: string; email: string; theme: string; onTheme: (theme: string) => void };

export const UserMenuContent = ({ face, name, email, theme, onTheme }: Props) => (
  <DropdownMenu.Root modal={false} defaultOpen>
    <DropdownMenu.Trigger className={styles['user']} aria-label={name}>
      {face}
    </DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content className={styles['menu']} align="end" sideOffset={6} collisionPadding={8}>
        <p className={styles['menu__mail']}>{email}</p>
        <DropdownMenu.RadioGroup
          value={theme}
          onValueChange={(value) => {
            onTheme(value);
            keepTheme(value);
          }}
        >
          {THEMES.map(({ value, label, icon: Icon }) => (
            <DropdownMenu.RadioItem
              key={value}
              value={value}
              className={styles['menu__item']}
              onSelect={(event) => event.preventDefault()}
            >
              <Icon size={15} aria-hidden /> {label}
              <DropdownMenu.ItemIndicator className={styles['menu__mark']}>✓</DropdownMenu.ItemIndicator>
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
        <DropdownMenu.Separator className={styles['menu__line']} />
        <DropdownMenu.Item className={styles['menu__item']} onSelect={() => void signOut()}>
          <LogOut size={15} aria-hidden /> Sign out
        </DropdownMenu.Item>
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
);
