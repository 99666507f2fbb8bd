import { Activity, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './app-shell.module.css';
import { LiveStatus } from './live-status';
import { Logo } from './logo';
import { NavLink } from './nav-link';
import { PaletteButton } from './palette-button';
import { Shortcuts } from './shortcuts';
import { UserMenu } from './user-menu';
import type { User } from '@/api/types';
import { menuFor } from '@/rooms';

/** The frame of every signed-in page: menu, search, connection, user. */
export const AppShell = ({ role, theme, children }: { role: User['role']; theme: string; children: ReactNode }) => (
  <div className={styles['shell']}>
    <a href="#content" className={styles['shell__skip']}>
      Skip to content
    </a>
    <header className={styles['shell__side']}>
      <a href="/" className={styles['shell__brand']}>
        <Logo /> Ratchet
      </a>
      <PaletteButton className={styles['shell__search']}>
        <Search size={15} aria-hidden />
        <span className={styles['shell__search-word']}>Search</span>
        <kbd>/</kbd>
      </PaletteButton>
      <nav aria-label="Main" className={styles['shell__nav']}>
        {menuFor(role).map(({ href, label, icon: Icon }) => (
          <NavLink key={href} href={href} className={styles['shell__link']}>
            <Icon size={16} aria-hidden /> <span>{label}</span>
          </NavLink>
        ))}
        <NavLink href="/runs" className={styles['shell__link']}>
          <Activity size={16} aria-hidden /> <span>Runs</span>
        </NavLink>
      </nav>
      <div className={styles['shell__foot']}>
        <div className={styles['shell__live']}>
          <LiveStatus />
        </div>
        <UserMenu theme={theme} />
      </div>
    </header>
    <main id="content" className={styles['shell__main']} tabIndex={-1}>
      {children}
    </main>
    <Shortcuts />
  </div>
);
