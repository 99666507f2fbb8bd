'use client';

import { createContext, use, useEffect, useState, type ReactNode } from 'react';

const NowContext = createContext(0);

/** The moment relative times are told from: the server's at first paint, so that both render the same, then ticking. */
export const NowProvider = ({ initial, children }: { initial: number; children: ReactNode }) => {
  const [now, setNow] = useState(initial);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 20_000);
    return () => clearInterval(timer);
  }, []);
  return <NowContext value={now}>{children}</NowContext>;
};

export const useNow = (): number => use(NowContext);
