'use client';

import { CircleAlert } from 'lucide-react';
import { useId, useState, type SubmitEvent } from 'react';
import { asRequestError } from '@/api/error';
import { useCommand } from '@/api/use-command';
import { Button } from './button';
import { Dialog, DialogActions } from './dialog';
import { control, Field } from './field';
import { Notice } from './notice';

type Props = {
  title: string;
  description: string;
  submit: string;
  run: (reason: string) => Promise<unknown>;
  /** What was done, in words. */
  done: string;
  onClose: () => void;
};

/** A step that needs a reason for the record. */
export const ReasonDialog = ({ title, description, submit, run, done, onClose }: Props) => {
  const id = useId();
  const [reason, setReason] = useState('');
  const command = useCommand({ run, done: () => ({ title: done }), onDone: onClose, failure: 'inline' });
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    command.mutate(reason.trim());
  };
  return (
    <Dialog title={title} description={description} onClose={onClose}>
      <form onSubmit={send} style={{ display: 'grid', gap: 16 }}>
        <Field label="Reason" id={id}>
          <textarea
            id={id}
            className={control}
            rows={3}
            required
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
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
          <Button type="submit" variant="danger" pending={command.isPending} disabled={reason.trim() === ''}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
