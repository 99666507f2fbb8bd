'use client';

import type { GraphNode } from '@ratchet/workflows/pipeline/contract/graph-model';
import { nodesOf } from '@ratchet/workflows/pipeline/graph/state';
import { NAME_PATTERN, NODE_KINDS, type NodeKind } from '@ratchet/workflows/pipeline/names';
import { useId, useState, type ReactNode, type SubmitEvent } from 'react';
import { CircleSlash } from 'lucide-react';
import { Button } from '@/ui/button';
import { Dialog, DialogActions } from '@/ui/dialog';
import { control, Field } from '@/ui/field';
import { Notice } from '@/ui/notice';
import type { Bus } from './bus';
import { connectChanges, newNode } from './changes';
import { downstreamOf, type Graph } from './graph';
import { KIND_LOOK } from './labels';
import { refusalOfEdge } from './preview';

type Props = { graph: Graph; bus: Bus; node: GraphNode | null };
const close = (bus: Bus) => () => bus.publish({ type: 'ask', for: null });

type FormProps = {
  bus: Bus;
  title: string;
  description?: string;
  submit: string;
  danger?: boolean;
  disabled?: boolean;
  onSubmit: () => void;
  children: ReactNode;
};

const Form = ({ bus, title, description, submit, danger = false, disabled = false, onSubmit, children }: FormProps) => {
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSubmit();
    close(bus)();
  };
  return (
    <Dialog title={title} {...(description === undefined ? {} : { description })} onClose={close(bus)}>
      <form onSubmit={send} style={{ display: 'grid', gap: 16 }}>
        {children}
        <DialogActions>
          <Button variant="ghost" onClick={close(bus)}>
            Not now
          </Button>
          <Button type="submit" variant={danger ? 'danger' : 'primary'} disabled={disabled}>
            {submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

const NAME_HINT = 'Small letters, digits and _, starting with a letter or _.';

const useName = (graph: Graph, initial: string, self: string | null) => {
  const [name, setName] = useState(initial);
  const taken = Object.values(graph.nodes).some((node) => node.id !== self && node.name === name);
  const error = taken ? 'Another node has this name.' : NAME_PATTERN.test(name) || name === '' ? undefined : NAME_HINT;
  return { name, setName, error, ok: name !== '' && error === undefined };
};

const NameField = ({ field, label = 'Name' }: { field: ReturnType<typeof useName>; label?: string }) => {
  const id = useId();
  return (
    <Field label={label} id={id} hint={NAME_HINT} error={field.error}>
      <input
        id={id}
        className={control}
        value={field.name}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={field.error !== undefined || undefined}
        onChange={(event) => field.setName(event.target.value)}
      />
    </Field>
  );
};

/** Where a new node does not cover another one: below the lowest. */
const freePlace = (graph: Graph) => {
  const places = Object.values(graph.nodes).map(({ position }) => position);
  return places.length === 0
    ? { x: 0, y: 0 }
    : { x: Math.min(...places.map(({ x }) => x)), y: Math.max(...places.map(({ y }) => y)) + 96 };
};

const AddDialog = ({ graph, bus }: Props) => {
  const id = useId();
  const field = useName(graph, '', null);
  const [kind, setKind] = useState<NodeKind>('MODEL');
  const [folder, setFolder] = useState('');
  const [source, setSource] = useState('');
  const add = () => {
    const nodeId = crypto.randomUUID();
    const config =
      kind === 'SOURCE' ? { source_name: source, schema: source } : kind === 'EXPOSURE' ? { type: 'dashboard' } : {};
    bus.publish({
      type: 'edit',
      changes: [newNode({ nodeId, kind, name: field.name, folder, position: freePlace(graph), config })],
    });
    bus.publish({ type: 'select', nodeId });
  };
  return (
    <Form
      bus={bus}
      title="Add a node"
      submit="Add"
      disabled={!field.ok || (kind === 'SOURCE' && source === '')}
      onSubmit={add}
    >
      <Field label="Kind" id={`${id}-kind`}>
        <select
          id={`${id}-kind`}
          className={control}
          value={kind}
          onChange={(event) => setKind(event.target.value as NodeKind)}
        >
          {NODE_KINDS.map((value) => (
            <option key={value} value={value}>
              {KIND_LOOK[value].word}
            </option>
          ))}
        </select>
      </Field>
      {kind === 'SOURCE' && (
        <Field label="Source" id={`${id}-source`} hint="Schema in the database that the table lies in.">
          <input
            id={`${id}-source`}
            className={control}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
        </Field>
      )}
      <NameField field={field} label={kind === 'SOURCE' ? 'Table' : 'Name'} />
      <Field label="Folder" id={`${id}-folder`} optional>
        <input
          id={`${id}-folder`}
          className={control}
          value={folder}
          onChange={(event) => setFolder(event.target.value)}
        />
      </Field>
    </Form>
  );
};

const RenameDialog = ({ graph, bus, node }: Props) => {
  const field = useName(graph, node?.name ?? '', node?.id ?? null);
  if (node === null) return null;
  return (
    <Form
      bus={bus}
      title={`Rename ${node.name}`}
      description="Every ref to it is rewritten in the same step. In the database it stays the same node."
      submit="Rename"
      disabled={!field.ok || field.name === node.name}
      onSubmit={() =>
        bus.publish({ type: 'edit', changes: [{ type: 'node.renamed', nodeId: node.id, name: field.name }] })
      }
    >
      <NameField field={field} />
    </Form>
  );
};

const RemoveDialog = ({ graph, bus, node }: Props) => {
  if (node === null) return null;
  const dependents = downstreamOf(graph, node.id);
  return (
    <Form
      bus={bus}
      title={`Remove ${node.name}?`}
      submit={dependents.length > 0 ? 'Remove all of them' : 'Remove'}
      danger
      onSubmit={() => {
        bus.publish({
          type: 'edit',
          changes: [{ type: 'node.removed', nodeId: node.id, cascade: dependents.length > 0 }],
        });
        bus.publish({ type: 'select', nodeId: null });
      }}
    >
      <p>
        {dependents.length > 0
          ? `${dependents.map(({ name }) => name).join(', ')} and what depends on them need it: they are removed with it.`
          : 'Nothing depends on it.'}{' '}
        Undo brings everything back.
      </p>
    </Form>
  );
};

const ConnectDialog = ({ graph, bus, node }: Props) => {
  const id = useId();
  const nodes = nodesOf(graph);
  const [from, setFrom] = useState(node?.id ?? nodes[0]?.id ?? '');
  const [to, setTo] = useState('');
  const refusal = to === '' ? null : refusalOfEdge(graph, from, to);
  const options = nodes.map(({ id: value, name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));
  return (
    <Form
      bus={bus}
      title="Connect two nodes"
      submit="Connect"
      disabled={to === '' || refusal !== null}
      onSubmit={() => bus.publish({ type: 'edit', changes: connectChanges(graph, from, to) })}
    >
      <Field label="From" id={`${id}-from`}>
        <select id={`${id}-from`} className={control} value={from} onChange={(event) => setFrom(event.target.value)}>
          {options}
        </select>
      </Field>
      <Field label="To" id={`${id}-to`}>
        <select id={`${id}-to`} className={control} value={to} onChange={(event) => setTo(event.target.value)}>
          <option value="">Choose a node</option>
          {options}
        </select>
      </Field>
      {refusal !== null && (
        <Notice tone="overdue" icon={CircleSlash}>
          {refusal}
        </Notice>
      )}
    </Form>
  );
};

const DIALOGS = { add: AddDialog, rename: RenameDialog, remove: RemoveDialog, connect: ConnectDialog } as const;

/** The layer for what was asked of the graph. */
export const AskDialog = ({ asked, ...parts }: Props & { asked: keyof typeof DIALOGS }) => {
  const Asked = DIALOGS[asked];
  return <Asked {...parts} />;
};
