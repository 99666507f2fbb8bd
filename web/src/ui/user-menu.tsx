'use client';

import { ChevronsUpDown } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useUser } from './session-context';
import styles from './user-menu.module.css';
import { humanize } from './words';

const UserMenuContent = dynamic(() => import('./user-menu-content').then((module) => module.UserMenuContent), {
  ssr: false,
});

/** The menu's code arrives when it is first asked for. */
export const UserMenu = ({ theme }: { theme: string }) => {
  const user = useUser();
  const [asked, setAsked] = useState(false);
  const [chosen, setChosen] = useState(theme);
  const face = (
    <>
      <span className={styles['user__mark']} aria-hidden>
        {user.displayName.charAt(0)}
      </span>
      <span className={styles['user__words']}>
        <span className={styles['user__name']}>{user.displayName}</span>
        <span className={styles['user__role']}>{humanize(user.role)}</span>
      </span>
      <ChevronsUpDown size={14} aria-hidden className={styles['user__arrow']} />
    </>
  );
  const name = `${user.displayName}, account menu`;
  if (asked) return <UserMenuContent face={face} name={name} email={user.email} theme={chosen} onTheme={setChosen} />;
  return (
    <button
      type="button"
      className={styles['user']}
      aria-label={name}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setAsked(true)}
    >
      {face}
    </button>
  );
};
