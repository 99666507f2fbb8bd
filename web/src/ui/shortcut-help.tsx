'use client';

import { menu } from '@/rooms';
import { Dialog } from './dialog';
import styles from './shortcut-help.module.css';
import { openOverlay } from './store';

const keys: readonly (readonly [readonly string[], string])[] = [
  [['Ctrl', 'K'], 'Search and commands'],
  [['/'], 'Search'],
  [['?'], 'This help'],
  ...menu.map(({ jump, label }) => [['g', jump], `Go to ${label}`] as const),
  [['g', 'r'], 'Go to Runs'],
  [['Esc'], 'Close what is open'],
];

export const ShortcutHelp = () => (
  <Dialog title="Keyboard" onClose={() => openOverlay(null)}>
    <dl className={styles['help']}>
      {keys.map(([strokes, what]) => (
        <div key={what} className={styles['help__row']}>
          <dt>{what}</dt>
          <dd className={styles['help__keys']}>
            {strokes.map((stroke) => (
              <kbd key={stroke}>{stroke}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </Dialog>
);
