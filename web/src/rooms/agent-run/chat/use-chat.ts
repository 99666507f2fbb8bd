'use client';

import { useEffect, useReducer, useRef } from 'react';
import { followSse, type Frame } from '@/api/sse';
import { EMPTY_CHAT, receive, type Chat } from './chat-state';

/**
 * The chat of a run as it grows. It is read from its beginning when the page opens and from where it stopped whenever `phase`
 * changes: a stream ends by itself when the whole run waits for an answer or is over.
 */
export const useChat = (runId: string, phase: string): Chat => {
  const [chat, take] = useReducer(receive, EMPTY_CHAT);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const end = new AbortController();
    followSse(
      `/api/v1/agent-runs/${runId}/chat`,
      last.current,
      {
        onOpen: () => undefined,
        onLost: () => undefined,
        onFrame: (frame: Frame) => {
          last.current = frame.id ?? last.current;
          if (frame.name === 'end') return 'end';
          take(frame);
          return undefined;
        },
      },
      end.signal,
    );
    return () => end.abort();
  }, [runId, phase]);
  return chat;
};
