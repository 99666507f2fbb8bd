'use client';

import { CircleAlert, Send } from 'lucide-react';
import { useId, useState, type SubmitEvent } from 'react';
import { asRequestError } from '@/api/error';
import type { AgentQuestion } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { control, describedBy, Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { answerQuestion } from '../commands';
import styles from './question-card.module.css';
import { answerOf, fieldsOf, type Entered, type SchemaField } from './schema-fields';

/** The answer to one question, by its JSON Schema. */
export const QuestionForm = ({ question }: { question: AgentQuestion }) => {
  const fields = fieldsOf(question.schema);
  const [entered, setEntered] = useState<Entered>({});
  const command = useCommand({
    run: () => answerQuestion(question.id, answerOf(fields, entered)),
    done: () => ({ title: 'Answered', text: 'The run goes on.' }),
    failure: 'inline',
  });
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    command.mutate(undefined);
  };
  return (
    <form className={styles['form']} onSubmit={send}>
      {fields.map((field) => (
        <SchemaInput
          key={field.name}
          field={field}
          value={entered[field.name]}
          onChange={(value) => setEntered({ ...entered, [field.name]: value })}
        />
      ))}
      {command.isError && (
        <div role="alert">
          <Notice tone="overdue" icon={CircleAlert}>
            {asRequestError(command.error).message}
          </Notice>
        </div>
      )}
      <div>
        <Button type="submit" variant="primary" pending={command.isPending}>
          <Send size={14} aria-hidden /> {command.isPending ? 'Sending' : 'Answer'}
        </Button>
      </div>
    </form>
  );
};

type InputProps = {
  field: SchemaField;
  value: string | boolean | undefined;
  onChange: (value: string | boolean) => void;
};

const SchemaInput = ({ field, value, onChange }: InputProps) => {
  const id = useId();
  const { label, hint, required } = field;
  const text = typeof value === 'string' ? value : '';
  if (field.input === 'check')
    return (
      <label className={styles['form__choice']}>
        <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.target.checked)} /> {label}
      </label>
    );
  if (field.input === 'choice')
    return (
      <fieldset className={styles['form__choices']}>
        <legend>{label}</legend>
        {field.options.map((option) => (
          <label key={option} className={styles['form__choice']}>
            <input
              type="radio"
              name={id}
              value={option}
              required={required}
              checked={text === option}
              onChange={() => onChange(option)}
            />
            {option}
          </label>
        ))}
      </fieldset>
    );
  const shared = {
    id,
    className: control,
    required,
    value: text,
    'aria-describedby': hint === undefined ? undefined : describedBy(id),
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <Field label={label} id={id} hint={hint} optional={!required}>
      {field.input === 'number' ? (
        <input {...shared} type="number" min={field.min} max={field.max} step={field.whole ? 1 : 'any'} />
      ) : field.long ? (
        <textarea {...shared} rows={2} maxLength={field.maxLength} />
      ) : (
        <input {...shared} type="text" maxLength={field.maxLength} />
      )}
    </Field>
  );
};
