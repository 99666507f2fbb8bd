'use client';

import { useRouter } from 'next/navigation';
import { CircleAlert } from 'lucide-react';
import { useId, useState, type SubmitEvent } from 'react';
import { asRequestError } from '@/api/error';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { Dialog, DialogActions } from '@/ui/dialog';
import { control, Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { createPipeline } from './commands';

export const NewPipelineDialog = ({ onClose }: { onClose: () => void }) => {
  const id = useId();
  const router = useRouter();
  const [name, setName] = useState('');
  const create = useCommand({
    run: (title: string) => createPipeline({ name: title }),
    done: (pipeline) => ({ title: `${pipeline.name} is there` }),
    onDone: (pipeline) => router.push(`/pipelines/${pipeline.id}`),
    failure: 'inline',
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    create.mutate(name.trim());
  };
  return (
    <Dialog title="New pipeline" description="It starts empty: draw its first node on the canvas." onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
        <Field label="Name" id={id}>
          <input
            id={id}
            className={control}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        {create.isError && (
          <div role="alert">
            <Notice tone="overdue" icon={CircleAlert}>
              {asRequestError(create.error).message}
            </Notice>
          </div>
        )}
        <DialogActions>
          <Button variant="ghost" onClick={onClose}>
            Not now
          </Button>
          <Button type="submit" variant="primary" pending={create.isPending} disabled={name.trim() === ''}>
            Create
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
