import type { QueryClient } from '@tanstack/react-query';
import { asRequestError } from '@/api/error';
import { showToast, useClient } from '@/ui/store';
import type { Body } from '@/api/types';
import type { Bus } from './bus';
import { appendEvents, redoCommand, restoreVersion, undoCommand } from './commands';
import { pipelineKey } from './keys';
import type { PageStore, PendingEdit } from './page-state';

type Parts = { pipelineId: string; bus: Bus; store: PageStore; queries: QueryClient; headVersion: () => number };

type AppendBody = Body<'/pipelines/{id}/events'>;

/**
 * The one place where intents become requests. Edits are sent one after the other, on the version that was on the page, and
 * rebased by the server; without a connection they wait. A refused edit disappears with the server's words.
 * @returns takes the handlers away
 */
export const attachAdapter = ({ pipelineId, bus, store, queries, headVersion }: Parts): (() => void) => {
  let sending = false;
  const refresh = (): Promise<void> => queries.invalidateQueries({ queryKey: pipelineKey(pipelineId) });
  const setPending = (change: (pending: readonly PendingEdit[]) => readonly PendingEdit[]): void =>
    store.setState(({ pending }) => ({ pending: change(pending) }));
  const without = (commandId: string) => (pending: readonly PendingEdit[]) =>
    pending.filter((edit) => edit.commandId !== commandId);

  const send = async (edit: PendingEdit): Promise<boolean> => {
    try {
      const { version } = await appendEvents(pipelineId, {
        expectedVersion: headVersion(),
        commandId: edit.commandId,
        onConflict: 'rebase',
        changes: [...edit.changes] as AppendBody['changes'],
      });
      setPending((pending) =>
        pending.map((known) => (known.commandId === edit.commandId ? { ...known, version } : known)),
      );
      await refresh();
      // the page now has a version that holds it
      setPending(without(edit.commandId));
      return true;
    } catch (error) {
      const refusal = asRequestError(error);
      // kept: it goes out when the connection is back
      if (refusal.code === 'NETWORK') return false;
      setPending(without(edit.commandId));
      showToast('failed', 'Not changed', refusal.message);
      await refresh();
      return true;
    }
  };
  const drain = async (): Promise<void> => {
    if (sending) return;
    sending = true;
    try {
      for (let next = store.getState().pending[0]; next; next = store.getState().pending[0])
        if (!(await send(next))) return;
    } finally {
      sending = false;
    }
  };

  const command = async (run: () => Promise<unknown>, done: string): Promise<void> => {
    await drain();
    try {
      await run();
      showToast('done', done);
    } catch (error) {
      const refusal = asRequestError(error);
      if (refusal.code === 'PIPE_006') store.setState({ conflict: refusal });
      else showToast(refusal.code === 'PIPE_007' ? 'info' : 'failed', 'Nothing changed', refusal.message);
    }
    await refresh();
  };

  const off = [
    bus.on('edit', ({ changes }) => {
      setPending((pending) => [...pending, { commandId: crypto.randomUUID(), changes, version: null }]);
      void drain();
    }),
    bus.on('undo', ({ scope }) => {
      store.setState({ conflict: null });
      void command(() => undoCommand(pipelineId, scope ?? 'mine'), 'Undone');
    }),
    bus.on('redo', () => void command(() => redoCommand(pipelineId), 'Done again')),
    bus.on('restore', ({ version }) => {
      bus.publish({ type: 'look', at: null });
      void command(() => restoreVersion(pipelineId, version, headVersion()), `Version ${version} is restored`);
    }),
    useClient.subscribe(({ connection }, before) => {
      if (connection.state === 'live' && before.connection.state !== 'live') void drain();
    }),
  ];
  return () => off.forEach((stop) => stop());
};
