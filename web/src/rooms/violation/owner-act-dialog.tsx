'use client';

import { CircleAlert } from 'lucide-react';
import { useId, useState, type SubmitEvent } from 'react';
import { asRequestError } from '@/api/error';
import type { CaseAction, CaseDetail } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { Dialog, DialogActions } from '@/ui/dialog';
import { control, Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { formatInstant } from '@/ui/time';
import { fileAppeal, reportCure, uploadEvidence } from './commands';
import { PhotoField } from './photo-field';

type Props = { detail: CaseDetail; action: CaseAction; onClose: () => void };
type Act = { text: string; files: readonly File[] };

/** What an owner does: report it fixed with a photo, or appeal. The right counts from the moment the server received it. */
export const OwnerActDialog = ({ detail, action, onClose }: Props) => {
  const id = useId();
  const cure = action.operation === 'reportCure';
  const [text, setText] = useState('');
  const [files, setFiles] = useState<readonly File[]>([]);
  const command = useCommand({
    run: async (act: Act) => {
      if (cure)
        return reportCure(detail.id, {
          ...(act.text === '' ? {} : { note: act.text }),
          evidence: await uploadEvidence(act.files),
        });
      const target = detail.fines.some((fine) => fine.id === action.refId) ? 'FINE' : 'NOTICE';
      return fileAppeal(detail.id, { target, targetId: action.refId ?? '', grounds: act.text });
    },
    done: ({ receivedAt }) => ({
      title: cure ? 'Reported as fixed' : 'Appeal filed',
      text: `Received ${formatInstant(receivedAt, detail.timeZone)}. The clock is held until someone has looked.`,
    }),
    onDone: onClose,
    failure: 'inline',
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    command.mutate({ text: text.trim(), files });
  };
  return (
    <Dialog
      title={cure ? 'Report it fixed' : 'Appeal'}
      description={
        cure
          ? 'Add a photo that shows it is fixed. Nothing further happens until the manager has looked at it.'
          : 'Say why you disagree. Nothing further happens until the board has decided.'
      }
      onClose={onClose}
    >
      <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
        {cure && <PhotoField id={`${id}-photo`} label="Photo" files={files} onFiles={setFiles} required />}
        <Field label={cure ? 'Note' : 'Why you disagree'} id={`${id}-text`} optional={cure}>
          <textarea
            id={`${id}-text`}
            className={control}
            rows={3}
            required={!cure}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.target.value)}
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
          <Button type="submit" variant="primary" pending={command.isPending}>
            {cure ? 'Report fixed' : 'File the appeal'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
