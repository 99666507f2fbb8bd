import { ApiError } from './api-error';
import type { WorkflowDoor } from './workflow-door';

const FRESH_MS = 5_000;
const PATIENCE_MS = 300;

/** Whether a worker answers for this room's workflows, asked at most once in 5 s however many pages are read. */
export type Liveness = { readonly isLive: (workflowId: string) => Promise<boolean> };

const isSilence = (error: unknown): boolean => error instanceof ApiError && error.code.startsWith('ENGINE_');

/** Only the first read waits, at most 300 ms; later ones go by the last answer known while it is asked anew. Host time: this is no business fact. */
export const createLiveness = (door: Pick<WorkflowDoor, 'query'>): Liveness => {
  let live = true;
  let isKnown = false;
  let askedAt = 0;
  let asking: Promise<void> | null = null;

  const ask = async (workflowId: string): Promise<void> => {
    askedAt = Date.now();
    try {
      await door.query(workflowId, 'state');
      live = true;
    } catch (error) {
      // a workflow that is not there or has no such query was answered for all the same
      live = !isSilence(error);
    } finally {
      isKnown = true;
      asking = null;
    }
  };

  return {
    isLive: async (workflowId) => {
      if (!asking && Date.now() - askedAt > FRESH_MS) asking = ask(workflowId);
      if (asking && !isKnown) {
        let timer: NodeJS.Timeout | undefined;
        const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
        await Promise.race([asking, patience]).finally(() => clearTimeout(timer));
        isKnown = true;
      }
      return live;
    },
  };
};
