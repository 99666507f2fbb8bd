'use client';

import { useEffect, useRef, useState } from 'react';
import styles from './tooltip.module.css';

type Shown = { text: string; left: number; top: number; below: boolean };
const DELAY_MS = 250;

/** One tooltip for the page: whatever carries `data-tip` shows it on hover and on keyboard focus, Escape hides it. */
export const TooltipLayer = () => {
  const [shown, setShown] = useState<Shown | null>(null);
  const owner = useRef<Element | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      clearTimeout(timer);
      owner.current = null;
      setShown(null);
    };
    const show = (element: Element) => {
      const text = element.getAttribute('data-tip');
      if (!text) return;
      const box = element.getBoundingClientRect();
      const below = box.top < 72;
      const left = Math.min(Math.max(box.left + box.width / 2, 120), window.innerWidth - 120);
      setShown({ text, left, top: below ? box.bottom + 6 : box.top - 6, below });
    };
    const enter = (event: Event) => {
      const element = event.target instanceof Element ? event.target.closest('[data-tip]') : null;
      if (element === owner.current) return;
      hide();
      if (!element || (event.type === 'focusin' && !element.matches(':focus-visible'))) return;
      owner.current = element;
      timer = setTimeout(() => show(element), DELAY_MS);
    };
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };
    document.addEventListener('pointerover', enter);
    document.addEventListener('focusin', enter);
    document.addEventListener('pointerdown', hide);
    document.addEventListener('keydown', key);
    document.addEventListener('scroll', hide, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', enter);
      document.removeEventListener('focusin', enter);
      document.removeEventListener('pointerdown', hide);
      document.removeEventListener('keydown', key);
      document.removeEventListener('scroll', hide, true);
    };
  }, []);

  if (!shown) return null;
  return (
    <div
      role="tooltip"
      className={styles['tooltip']}
      style={{ left: shown.left, top: shown.top, translate: shown.below ? '-50% 0' : '-50% -100%' }}
    >
      {shown.text}
    </div>
  );
};
