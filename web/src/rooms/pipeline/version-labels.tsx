'use client';

import { useQuery } from '@tanstack/react-query';
import { Tag } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { IconButton } from '@/ui/button';
import { control, Field } from '@/ui/field';
import type { Bus } from './bus';
import { labelVersion } from './commands';
import { snapshotsQuery } from './queries';
import styles from './time-slider.module.css';

const AskDialog = dynamic(() => import('@/ui/ask-dialog').then((module) => module.AskDialog), { ssr: false });

type Props = { pipelineId: string; head: number; at: number | null; canLabel: boolean; bus: Bus };

/** Versions that somebody gave a name, such as "before month end". */
export const VersionLabels = ({ pipelineId, head, at, canLabel, bus }: Props) => {
  const [asking, setAsking] = useState(false);
  const labels = useQuery(snapshotsQuery(pipelineId)).data?.items ?? [];
  return (
    <>
      {labels.length > 0 && (
        <select
          className={`${control} ${styles['slider__labels']}`}
          aria-label="Labelled versions"
          value={labels.find(({ ofVersion }) => ofVersion === (at ?? head))?.id ?? ''}
          onChange={(event) => {
            const chosen = labels.find(({ id }) => id === event.target.value);
            if (chosen) bus.publish({ type: 'look', at: chosen.ofVersion >= head ? null : chosen.ofVersion });
          }}
        >
          <option value="">Labels</option>
          {labels.map(({ id, label, ofVersion }) => (
            <option key={id} value={id}>
              {label} ({ofVersion})
            </option>
          ))}
        </select>
      )}
      {canLabel && at === null && (
        <IconButton label="Label this version" onClick={() => setAsking(true)}>
          <Tag size={15} aria-hidden />
        </IconButton>
      )}
      {asking && (
        <AskDialog
          about={`Version ${head}`}
          onClose={() => setAsking(false)}
          ask={{
            title: `Label version ${head}`,
            text: 'A name to find this graph by, for as long as the pipeline exists.',
            confirm: 'Label',
            done: 'Labelled',
            run: ({ label = '' }) => labelVersion(pipelineId, label.trim()),
            fields: ({ id, values, set }) => (
              <Field label="Label" id={id('label')}>
                <input
                  id={id('label')}
                  className={control}
                  maxLength={80}
                  required
                  value={values['label'] ?? ''}
                  onChange={(event) => set('label', event.target.value)}
                />
              </Field>
            ),
          }}
        />
      )}
    </>
  );
};
