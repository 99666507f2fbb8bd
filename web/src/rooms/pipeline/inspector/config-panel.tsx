'use client';

import type { Change } from '@ratchet/workflows/pipeline/contract/changes';
import type { GraphNode } from '@ratchet/workflows/pipeline/contract/graph-model';
import { Save } from 'lucide-react';
import { useId, useState, type SubmitEvent } from 'react';
import { Button } from '@/ui/button';
import { Facts } from '@/ui/facts';
import { control, Field } from '@/ui/field';
import { humanize } from '@/ui/words';
import type { Bus } from '../bus';
import { MATERIALIZATIONS } from '../labels';
import panel from '../panel.module.css';
import styles from './inspector.module.css';

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Folder, description and the settings people change most; the others are shown as they are. */
export const ConfigPanel = ({ node, readOnly, bus }: { node: GraphNode; readOnly: boolean; bus: Bus }) => {
  const id = useId();
  const { config } = node;
  const [materialized, setMaterialized] = useState(shown(config['materialized'] ?? ''));
  const [uniqueKey, setUniqueKey] = useState(shown(config['unique_key'] ?? ''));
  const [folder, setFolder] = useState(node.folder);
  const [description, setDescription] = useState(node.description ?? '');
  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const changes: Change[] = [];
    const patch = {
      ...(materialized === shown(config['materialized'] ?? '')
        ? {}
        : { materialized: materialized === '' ? null : materialized }),
      ...(uniqueKey === shown(config['unique_key'] ?? '') ? {} : { unique_key: uniqueKey === '' ? null : uniqueKey }),
    };
    if (Object.keys(patch).length > 0) changes.push({ type: 'node.config_edited', nodeId: node.id, patch });
    if (folder !== node.folder) changes.push({ type: 'node.refiled', nodeId: node.id, folder });
    if (description !== (node.description ?? ''))
      changes.push({ type: 'node.described', nodeId: node.id, description: description === '' ? null : description });
    if (changes.length > 0) bus.publish({ type: 'edit', changes });
  };
  const others = Object.entries(config).filter(([key]) => key !== 'materialized' && key !== 'unique_key');
  return (
    <form className={panel['panel']} onSubmit={save}>
      {node.kind === 'MODEL' && (
        <div className={styles['form__line']}>
          <Field label="Materialized" id={`${id}-materialized`}>
            <select
              id={`${id}-materialized`}
              className={control}
              value={materialized}
              disabled={readOnly}
              onChange={(event) => setMaterialized(event.target.value)}
            >
              <option value="">as the folder says</option>
              {MATERIALIZATIONS.map((value) => (
                <option key={value} value={value}>
                  {humanize(value)}
                </option>
              ))}
            </select>
          </Field>
          <Field label="Unique key" id={`${id}-key`} optional>
            <input
              id={`${id}-key`}
              className={control}
              value={uniqueKey}
              readOnly={readOnly}
              onChange={(event) => setUniqueKey(event.target.value)}
            />
          </Field>
        </div>
      )}
      <Field label="Folder" id={`${id}-folder`} optional>
        <input
          id={`${id}-folder`}
          className={control}
          value={folder}
          readOnly={readOnly}
          onChange={(event) => setFolder(event.target.value)}
        />
      </Field>
      <Field label="Description" id={`${id}-description`} optional>
        <textarea
          id={`${id}-description`}
          className={control}
          rows={3}
          value={description}
          readOnly={readOnly}
          onChange={(event) => setDescription(event.target.value)}
        />
      </Field>
      {!readOnly && (
        <div className={panel['panel__row']}>
          <Button type="submit" small variant="primary">
            <Save size={13} aria-hidden /> Save
          </Button>
        </div>
      )}
      {others.length > 0 && (
        <Facts facts={others.map(([key, value]) => [key, <code key={key}>{shown(value)}</code>] as const)} />
      )}
    </form>
  );
};
