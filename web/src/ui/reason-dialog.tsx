'use client';

import { AskDialog } from './ask-dialog';
import { control, Field } from './field';

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
export const ReasonDialog = ({ title, description, submit, run, done, onClose }: Props) => (
  <AskDialog
    about={title}
    onClose={onClose}
    ask={{
      title,
      text: description,
      confirm: submit,
      keep: 'Not now',
      done,
      run: ({ reason = '' }) => run(reason.trim()),
      fields: ({ id, values, set }) => (
        <Field label="Reason" id={id('reason')}>
          <textarea
            id={id('reason')}
            className={control}
            rows={3}
            required
            maxLength={1000}
            value={values['reason'] ?? ''}
            onChange={(event) => set('reason', event.target.value)}
          />
        </Field>
      ),
    }}
  />
);
