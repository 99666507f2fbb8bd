'use client';

import { SEVERITIES } from '@ratchet/workflows/violation/names';
import { useQuery } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useId, useState, type SubmitEvent } from 'react';
import { asRequestError } from '@/api/error';
import { useCommand } from '@/api/use-command';
import { Button } from '@/ui/button';
import { control, Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import { PageHead } from '@/ui/page-head';
import { localDateOf } from '@/ui/time';
import { humanize } from '@/ui/words';
import { reportViolation, uploadEvidence } from './commands';
import styles from './form.module.css';
import { PhotoField } from './photo-field';
import { associationsQuery, lotsQuery, rulesQuery } from './queries';

type Values = {
  association: string;
  lot: string;
  rule: string;
  observedOn: string;
  description: string;
  severity: string;
};

/** Reports a violation: where, which rule, when it was seen, and a photo. Made for the phone at the curb. */
export const NewViolationForm = () => {
  const id = useId();
  const router = useRouter();
  const associations = useQuery(associationsQuery);
  const [values, setValues] = useState<Values>({
    association: '',
    lot: '',
    rule: '',
    observedOn: '',
    description: '',
    severity: 'MINOR',
  });
  const [files, setFiles] = useState<readonly File[]>([]);
  const [now] = useState(() => Date.now());
  const association =
    associations.data?.items.find((one) => one.id === values.association) ?? associations.data?.items[0];
  const lots = useQuery(lotsQuery(association?.id ?? ''));
  const rules = useQuery(rulesQuery(association?.id ?? ''));
  const rule = rules.data?.items.find(({ code }) => code === values.rule);
  const today = localDateOf(now, association?.timeZone ?? 'UTC');
  const set = (name: keyof Values) => (event: { target: { value: string } }) =>
    setValues((before) => ({ ...before, [name]: event.target.value }));

  const report = useCommand({
    run: async () => {
      const day = values.observedOn || today;
      return reportViolation({
        lotId: values.lot,
        ruleCode: values.rule,
        observedAt: day === today ? new Date().toISOString() : `${day}T17:00:00.000Z`,
        description: values.description.trim(),
        severity: values.severity as 'MINOR',
        // a rule that begins with a hearing leaves nothing to fix
        curable: rule?.steps[0]?.kind !== 'HEARING',
        evidence: await uploadEvidence(files),
      });
    },
    done: ({ number }) => ({ title: `${number} reported`, text: 'The manager verifies it next.' }),
    onDone: ({ id: caseId }) => router.push(`/violations/${caseId}`),
    failure: 'inline',
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    report.mutate(undefined);
  };

  return (
    <>
      <PageHead title="Report a violation" detail="Nothing is saved until you send it" />
      <form className={styles['form']} onSubmit={submit}>
        <Field label="Association" id={`${id}-association`}>
          <select
            id={`${id}-association`}
            className={control}
            value={association?.id ?? ''}
            onChange={(event) =>
              setValues((before) => ({ ...before, association: event.target.value, lot: '', rule: '' }))
            }
          >
            {associations.data?.items.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Lot" id={`${id}-lot`}>
          <select id={`${id}-lot`} className={control} required value={values.lot} onChange={set('lot')}>
            <option value="">Choose a lot</option>
            {lots.data?.items.map((lot) => (
              <option key={lot.id} value={lot.id}>
                {lot.number}: {lot.address}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Rule" id={`${id}-rule`}>
          <select id={`${id}-rule`} className={control} required value={values.rule} onChange={set('rule')}>
            <option value="">Choose a rule</option>
            {rules.data?.items.map(({ code, title }) => (
              <option key={code} value={code}>
                {title}
              </option>
            ))}
          </select>
        </Field>
        {rule && (
          <p className={styles['rule']}>
            {rule.text} ({rule.citation})
          </p>
        )}
        <Field label="Seen on" id={`${id}-observed`}>
          <input
            id={`${id}-observed`}
            className={control}
            type="date"
            max={today}
            value={values.observedOn || today}
            onChange={set('observedOn')}
          />
        </Field>
        <Field label="How serious" id={`${id}-severity`}>
          <select id={`${id}-severity`} className={control} value={values.severity} onChange={set('severity')}>
            {SEVERITIES.map((severity) => (
              <option key={severity} value={severity}>
                {humanize(severity)}
              </option>
            ))}
          </select>
        </Field>
        <Field label="What was seen" id={`${id}-description`}>
          <textarea
            id={`${id}-description`}
            className={control}
            rows={3}
            required
            maxLength={2000}
            value={values.description}
            onChange={set('description')}
          />
        </Field>
        <PhotoField id={`${id}-photo`} label="Photo" files={files} onFiles={setFiles} required />
        {report.isError && (
          <div role="alert">
            <Notice tone="overdue" icon={CircleAlert}>
              {asRequestError(report.error).message}
            </Notice>
          </div>
        )}
        <div className={styles['submit']}>
          <Button type="submit" variant="primary" pending={report.isPending}>
            {report.isPending ? 'Sending' : 'Send the report'}
          </Button>
        </div>
      </form>
    </>
  );
};
