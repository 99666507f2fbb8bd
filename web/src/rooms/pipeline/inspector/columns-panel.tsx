'use client';

import type { GraphNode } from '@ratchet/workflows/pipeline/contract/graph-model';
import { nodesOf } from '@ratchet/workflows/pipeline/graph/state';
import { NAME_PATTERN } from '@ratchet/workflows/pipeline/names';
import { Plus, Trash2, X } from 'lucide-react';
import { useId, useState, type SubmitEvent } from 'react';
import { Button, IconButton } from '@/ui/button';
import { control, Field } from '@/ui/field';
import type { Bus } from '../bus';
import { newColumn, newTest } from '../changes';
import type { Graph } from '../graph';
import { COLUMN_TESTS } from '../labels';
import panel from '../panel.module.css';
import styles from './inspector.module.css';

type Props = { graph: Graph; node: GraphNode; readOnly: boolean; bus: Bus };

export const ColumnsPanel = ({ graph, node, readOnly, bus }: Props) => {
  const columns = node.columns;
  const tests = node.tests;
  const drop = (testId: string) =>
    bus.publish({ type: 'edit', changes: [{ type: 'test.removed', nodeId: node.id, testId }] });
  return (
    <div className={panel['panel']}>
      {columns.length === 0 && tests.length === 0 && (
        <p className={panel['panel__faint']}>No column is described yet. Tests are about a column.</p>
      )}
      <ul>
        {columns.map((column) => (
          <li key={column.name} className={styles['row']}>
            <span className={styles['row__name']}>{column.name}</span>
            {column.type !== null && <span className={styles['row__type']}>{column.type}</span>}
            {tests
              .filter((test) => test.column === column.name)
              .map((test) => (
                <TestChip key={test.id} name={test.name} readOnly={readOnly} onRemove={() => drop(test.id)} />
              ))}
            {!readOnly && (
              <IconButton
                label={`Remove column ${column.name}`}
                className={styles['row__end']}
                onClick={() =>
                  bus.publish({
                    type: 'edit',
                    changes: [{ type: 'column.removed', nodeId: node.id, column: column.name }],
                  })
                }
              >
                <Trash2 size={14} aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
        {tests
          .filter((test) => !columns.some(({ name }) => name === test.column))
          .map((test) => (
            <li key={test.id} className={styles['row']}>
              <TestChip name={test.name} readOnly={readOnly} onRemove={() => drop(test.id)} />
              <span className={styles['row__type']}>{test.column ?? 'the whole node'}</span>
            </li>
          ))}
      </ul>
      {!readOnly && <AddColumn node={node} bus={bus} />}
      {!readOnly && columns.length > 0 && <AddTest graph={graph} node={node} bus={bus} />}
    </div>
  );
};

const TestChip = ({ name, readOnly, onRemove }: { name: string; readOnly: boolean; onRemove: () => void }) => (
  <span className={styles['chip']}>
    {name}
    {!readOnly && (
      <button type="button" className={styles['chip__remove']} aria-label={`Remove test ${name}`} onClick={onRemove}>
        <X size={12} aria-hidden />
      </button>
    )}
  </span>
);

const AddColumn = ({ node, bus }: { node: GraphNode; bus: Bus }) => {
  const id = useId();
  const [name, setName] = useState('');
  const [type, setType] = useState('');
  const taken = node.columns.some((column) => column.name === name);
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    bus.publish({
      type: 'edit',
      changes: [
        { type: 'column.added', nodeId: node.id, column: newColumn({ name, type: type === '' ? null : type }) },
      ],
    });
    setName('');
    setType('');
  };
  return (
    <form className={styles['form__line']} onSubmit={add}>
      <Field label="Column" id={`${id}-name`} error={taken ? 'There already.' : undefined}>
        <input id={`${id}-name`} className={control} value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field label="Type" id={`${id}-type`} optional>
        <input id={`${id}-type`} className={control} value={type} onChange={(event) => setType(event.target.value)} />
      </Field>
      <Button type="submit" disabled={taken || !NAME_PATTERN.test(name)}>
        <Plus size={14} aria-hidden /> Add column
      </Button>
    </form>
  );
};

const AddTest = ({ graph, node, bus }: Omit<Props, 'readOnly'>) => {
  const id = useId();
  const [chosen, setColumn] = useState('');
  const [test, setTest] = useState<(typeof COLUMN_TESTS)[number]>('not_null');
  const [detail, setDetail] = useState('');
  const column = chosen === '' ? (node.columns[0]?.name ?? '') : chosen;
  const needs =
    test === 'accepted_values' ? 'Values, with commas' : test === 'relationships' ? 'Node and column' : null;
  const others = nodesOf(graph).filter((other) => other.id !== node.id);
  const add = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const [to = '', field = ''] = detail.split('.');
    const given =
      test === 'accepted_values'
        ? { values: detail.split(',').map((value) => value.trim()) }
        : test === 'relationships'
          ? { to: `ref('${to}')`, field }
          : {};
    bus.publish({
      type: 'edit',
      changes: [{ type: 'test.added', nodeId: node.id, test: newTest({ name: test, column, arguments: given }) }],
    });
    setDetail('');
  };
  return (
    <form className={styles['form__line']} onSubmit={add}>
      <Field label="Test of" id={`${id}-column`}>
        <select
          id={`${id}-column`}
          className={control}
          value={column}
          onChange={(event) => setColumn(event.target.value)}
        >
          {node.columns.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </Field>
      <Field label="Test" id={`${id}-test`}>
        <select
          id={`${id}-test`}
          className={control}
          value={test}
          onChange={(event) => setTest(event.target.value as typeof test)}
        >
          {COLUMN_TESTS.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </Field>
      {needs !== null && (
        <Field label={needs} id={`${id}-detail`}>
          <input
            id={`${id}-detail`}
            className={control}
            list={`${id}-nodes`}
            required
            value={detail}
            onChange={(event) => setDetail(event.target.value)}
          />
          {test === 'relationships' && (
            <datalist id={`${id}-nodes`}>
              {others.flatMap((other) =>
                other.columns.map(({ name }) => <option key={`${other.id}${name}`} value={`${other.name}.${name}`} />),
              )}
            </datalist>
          )}
        </Field>
      )}
      <Button type="submit" disabled={column === '' || (needs !== null && detail.trim() === '')}>
        <Plus size={14} aria-hidden /> Add test
      </Button>
    </form>
  );
};
