'use client';

import { CircleAlert, FlaskConical, Send } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useId, useState, type SubmitEvent } from 'react';
import { asRequestError } from '@/api/error';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { control, describedBy, Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { startRun } from './commands';
import styles from './compose-form.module.css';
import { DEMO_REQUEST } from './labels';

const MICROS = 1_000_000;
const DELIVERABLES = { report: 'Report', website: 'Website', answer: 'Short answer' } as const;
type DeliverableType = keyof typeof DELIVERABLES;

/** A request, what it should become, and what it may cost. */
export const ComposeForm = () => {
  const id = useId();
  const router = useRouter();
  const [content, setContent] = useState('');
  const [deliverableType, setDeliverableType] = useState<DeliverableType>('report');
  const [cap, setCap] = useState('2');
  const start = useCommand({
    run: (request: string) =>
      startRun({
        message: { content: request, deliverableType },
        options: { capMicros: Math.round(Number(cap) * MICROS) },
      } as Parameters<typeof startRun>[0]),
    done: ({ run }) => ({ title: 'Run started', text: run.title }),
    onDone: ({ run }) => router.push(`/agent/runs/${run.id}`),
    failure: 'inline',
  });
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    start.mutate(content.trim());
  };
  return (
    <form className={styles['compose']} onSubmit={send} aria-label="New run">
      <Field label="What should be found out or written?" id={`${id}-content`}>
        <textarea
          id={`${id}-content`}
          className={control}
          rows={4}
          required
          maxLength={8000}
          value={content}
          onChange={(event) => setContent(event.target.value)}
        />
      </Field>
      <div className={styles['compose__row']}>
        <Field label="As" id={`${id}-type`}>
          <select
            id={`${id}-type`}
            className={control}
            value={deliverableType}
            onChange={(event) => setDeliverableType(event.target.value as DeliverableType)}
          >
            {Object.entries(DELIVERABLES).map(([type, word]) => (
              <option key={type} value={type}>
                {word}
              </option>
            ))}
          </select>
        </Field>
        <Field label="For at most (US dollars)" id={`${id}-cap`} hint="No call begins that could pass it.">
          <input
            id={`${id}-cap`}
            className={control}
            type="number"
            min={0.01}
            max={100}
            step={0.01}
            required
            value={cap}
            aria-describedby={describedBy(`${id}-cap`)}
            onChange={(event) => setCap(event.target.value)}
          />
        </Field>
      </div>
      {start.isError && (
        <div role="alert">
          <Notice tone="overdue" icon={CircleAlert}>
            {asRequestError(start.error).message}
          </Notice>
        </div>
      )}
      <div className={styles['compose__row']}>
        <Button type="submit" variant="primary" pending={start.isPending} disabled={content.trim() === ''}>
          <Send size={14} aria-hidden /> Start
        </Button>
        <Button pending={start.isPending} onClick={() => start.mutate(DEMO_REQUEST)}>
          <FlaskConical size={14} aria-hidden /> Try the demo request
        </Button>
      </div>
    </form>
  );
};
