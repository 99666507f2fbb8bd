'use client';

import { CircleAlert } from 'lucide-react';
import { useId, useState, type SubmitEvent } from 'react';
import { asRequestError } from '@/api/error';
import type { BoardTask, Deal } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { Dialog, DialogActions } from '@/ui/dialog';
import { control, Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { assignTask, skipTask } from './commands';
import { roleWord } from './labels';

type Props = {
  kind: 'assign' | 'skip';
  task: Pick<BoardTask, 'id' | 'title' | 'area' | 'assignee'>;
  deal: Deal;
  onClose: () => void;
};

export const TaskDialog = ({ kind, task, deal, onClose }: Props) => {
  const id = useId();
  const people = deal.participants.filter(
    (person) => person.userId !== null && person.status === 'ACTIVE' && person.areas.includes(task.area),
  );
  const [value, setValue] = useState(kind === 'assign' ? (task.assignee?.userId ?? people[0]?.userId ?? '') : '');
  const command = useCommand({
    run: (input: string): Promise<unknown> =>
      kind === 'assign' ? assignTask({ taskId: task.id, userId: input }) : skipTask({ taskId: task.id, reason: input }),
    done: () => ({ title: `${task.title} — ${kind === 'assign' ? 'assigned' : 'skipped'}` }),
    onDone: onClose,
    failure: 'inline',
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    command.mutate(value);
  };
  return (
    <Dialog
      title={kind === 'assign' ? 'Assign the task' : 'Skip the task'}
      description={
        kind === 'assign'
          ? `${task.title}. A task that waits on nothing starts at once.`
          : `${task.title}. What waits on it is released; the reason is kept in the record.`
      }
      onClose={onClose}
    >
      <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
        {kind === 'assign' ? (
          <Field
            label="Who"
            id={id}
            {...(people.length === 0 ? { hint: 'Nobody on this deal may take this kind of task yet.' } : {})}
          >
            <select id={id} className={control} value={value} onChange={(event) => setValue(event.target.value)}>
              {people.map((person) => (
                <option key={person.id} value={person.userId ?? ''}>
                  {person.displayName}, {roleWord(person.dealRole).toLowerCase()}
                </option>
              ))}
            </select>
          </Field>
        ) : (
          <Field label="Reason" id={id}>
            <textarea
              id={id}
              className={control}
              rows={3}
              required
              value={value}
              onChange={(event) => setValue(event.target.value)}
            />
          </Field>
        )}
        {command.isError && (
          <div role="alert">
            <Notice tone="overdue" icon={CircleAlert}>
              {asRequestError(command.error).message}
            </Notice>
          </div>
        )}
        <DialogActions>
          <Button variant="ghost" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" variant="primary" pending={command.isPending} disabled={value === ''}>
            {kind === 'assign' ? 'Assign' : 'Skip'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
