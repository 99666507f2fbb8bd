'use client';

import { CircleAlert } from 'lucide-react';
import { useId, useState, type ReactNode, type SubmitEvent } from 'react';
import { asRequestError } from '@/api/error';
import { useCommand } from '@/api/use-command';
import { Button } from './button';
import { Dialog, DialogActions } from './dialog';
import { Notice } from './notice';

export type AskValues = Readonly<Record<string, string>>;
export type AskFields = {
  id: (name: string) => string;
  values: AskValues;
  set: (name: string, value: string) => void;
};
export type Ask = {
  title: string;
  text: string;
  confirm: string;
  /** What the way out is called where confirming destroys something. */
  keep?: string;
  initial?: AskValues;
  fields?: (props: AskFields) => ReactNode;
  run: (values: AskValues) => Promise<unknown>;
  done: string;
};

const isPending = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && (answer as { pending?: unknown }).pending === true;

/** Asks before a change, and keeps what was typed when the server refuses. `about` names what is changed. */
export const AskDialog = ({ ask, about, onClose }: { ask: Ask; about: string; onClose: () => void }) => {
  const prefix = useId();
  const [values, setValues] = useState<AskValues>(ask.initial ?? {});
  const command = useCommand({
    run: ask.run,
    done: (answer) =>
      isPending(answer)
        ? {
            title: 'Accepted',
            text: 'The workflow has not answered yet. The page shows the change as soon as it is settled.',
          }
        : { title: ask.done, text: about },
    onDone: onClose,
    failure: 'inline',
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    command.mutate(values);
  };
  return (
    <Dialog title={ask.title} description={ask.text} onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
        {ask.fields?.({
          values,
          id: (name) => `${prefix}-${name}`,
          set: (name, value) => setValues((before) => ({ ...before, [name]: value })),
        })}
        {command.isError && (
          <div role="alert">
            <Notice tone="overdue" icon={CircleAlert}>
              {asRequestError(command.error).message}
            </Notice>
          </div>
        )}
        <DialogActions>
          <Button variant="ghost" onClick={onClose}>
            {ask.keep ?? 'Not now'}
          </Button>
          <Button type="submit" variant={ask.keep === undefined ? 'primary' : 'danger'} pending={command.isPending}>
            {ask.confirm}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
