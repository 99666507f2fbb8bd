'use client';

import { ChevronsUpDown, LogOut, Monitor, Moon, Sun, Contrast } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { api } from '@/api/client';
import { useUser } from './session-context';
import styles from './user-menu.module.css';
import { humanize } from './words';

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

export const UserMenu = ({ theme }: { theme: string }) => {
  const user = useUser();
  const [chosen, setChosen] = useState(theme);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={styles['user']} aria-label={`${user.displayName}, account menu`}>
        <span className={styles['user__mark']} aria-hidden>
          {user.displayName.charAt(0)}
        </span>
        <span className={styles['user__words']}>
          <span className={styles['user__name']}>{user.displayName}</span>
          <span className={styles['user__role']}>{humanize(user.role)}</span>
        </span>
        <ChevronsUpDown size={14} aria-hidden className={styles['user__arrow']} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className={styles['menu']} align="end" sideOffset={6} collisionPadding={8}>
          <p className={styles['menu__mail']}>{user.email}</p>
          <DropdownMenu.RadioGroup
            value={chosen}
            onValueChange={(value) => {
              setChosen(value);
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
};
