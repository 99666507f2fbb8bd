import type { Change } from '@ratchet/workflows/pipeline/contract/changes';

/** What a layer asks for before an intent can be published. */
export type Asked = 'add' | 'rename' | 'remove' | 'connect' | 'deploy';

/** Everything that can be asked of a pipeline's page. Canvas, panels and keys only publish intents. */
export type Intent =
  /** One action of the user: appended as one command, undone as one. */
  | { readonly type: 'edit'; readonly changes: readonly Change[] }
  /** `all` also undoes what others changed at the same places since. */
  | { readonly type: 'undo'; readonly scope?: 'all' }
  /** Leaves alone what an undo would have taken from others. */
  | { readonly type: 'keep' }
  | { readonly type: 'redo' }
  | { readonly type: 'restore'; readonly version: number }
  | { readonly type: 'select'; readonly nodeId: string | null }
  /** A version to look at; null for the present one. */
  | { readonly type: 'look'; readonly at: number | null }
  | { readonly type: 'ask'; readonly for: Asked | null }
  | { readonly type: 'arrange' }
  | { readonly type: 'reveal'; readonly nodeId: string };

type IntentType = Intent['type'];
type Of<T extends IntentType> = Extract<Intent, { type: T }>;
type Handler<T extends IntentType> = (intent: Of<T>) => void;

export type Bus = {
  readonly publish: (intent: Intent) => void;
  /** Handlers are called in the order they came. @returns takes the handler away */
  readonly on: <T extends IntentType>(type: T, handler: Handler<T>) => () => void;
};

export const createBus = (): Bus => {
  const handlers = new Map<IntentType, Set<(intent: never) => void>>();
  return {
    publish: (intent) => {
      for (const handle of [...(handlers.get(intent.type) ?? [])]) handle(intent as never);
    },
    on: (type, handler) => {
      const known = handlers.get(type) ?? new Set();
      handlers.set(type, known.add(handler));
      return () => known.delete(handler);
    },
  };
};
