import { followSse } from './sse';
import type { StreamEvent } from './types';

type Handlers = {
  readonly onOpen: (resumed: boolean) => void;
  readonly onLost: () => void;
  readonly onEvent: (event: StreamEvent, position: string) => void;
};

/** The tenant's live stream, from a position on. */
export const followStream = (after: string | null, { onEvent, ...handlers }: Handlers, signal: AbortSignal): void => {
  let position = after ?? '';
  followSse(
    '/api/v1/stream',
    after,
    {
      ...handlers,
      onFrame: ({ id, name, data }) => {
        position = id ?? position;
        // the first frame only tells the position that the stream starts from
        if (data !== '' && name !== 'ready') onEvent(JSON.parse(data) as StreamEvent, position);
        return undefined;
      },
    },
    signal,
  );
};
