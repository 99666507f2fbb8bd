import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RoomContract, StateMachine, WorkflowContract } from '../workflows/platform/contract-kit';
import { readModels } from './prisma-models';

const SCHEMAS = path.resolve(__dirname, '../prisma/schema');

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim();
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0
    ? ['None.']
    : [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`);
const code = (text: string): string => `\`${text}\``;
const list = (names: readonly string[]): string => names.map(code).join(', ') || '–';

const diagram = ({ states, initial, transitions }: StateMachine): string[] => {
  const name = (state: string): string => state.replace(/\W/g, '_');
  const known = new Set(states);
  const drawn = transitions.filter(({ from, to }) => known.has(from) && known.has(to));
  return [
    '```mermaid',
    'stateDiagram-v2',
    `  [*] --> ${name(initial)}`,
    ...drawn.map(({ from, to, action }) => `  ${name(from)} --> ${name(to)}: ${action.replace(/:/g, ' ')}`),
    '```',
  ];
};

const workflow = ([type, contract]: [string, WorkflowContract]): string[] => [
  `### ${type}`,
  '',
  contract.description,
  '',
  ...table(
    ['', ''],
    [
      ['Version', String(contract.version)],
      ['Task queue', code(contract.taskQueue)],
      ['Started by', contract.startOperation ? code(contract.startOperation) : 'other workflows'],
      ['Signals', list(Object.keys(contract.signals))],
      ['Updates', list(Object.keys(contract.updates))],
      ['Queries', list(Object.keys(contract.queries))],
    ],
  ),
  '',
  ...diagram(contract.stateMachine),
  '',
  ...table(
    ['activity', 'attempt ends after', 'retry'],
    Object.entries(contract.activities).map(([name, { startToCloseTimeout, retry }]) => [
      code(name),
      startToCloseTimeout,
      retry,
    ]),
  ),
];

const tablesOf = (room: string): string[] => {
  const schema = room.replaceAll('-', '_');
  const models = readdirSync(SCHEMAS).flatMap((file) => readModels(readFileSync(path.join(SCHEMAS, file), 'utf8')));
  return models
    .filter((model) => model.table.startsWith(`${schema}.`))
    .sort((a, b) => (a.table < b.table ? -1 : 1))
    .flatMap((model) => [`- ${code(model.table)}: ${model.columns.join(', ')}`]);
};

/** One room's routes, events, workflows, permissions, codes and tables as a page, read off its contract and schema. */
export const referenceOf = (contract: RoomContract): string =>
  [
    `# ${contract.title}`,
    '',
    'Generated from the contract by `npm run generate`; do not edit.',
    '',
    '## Routes',
    '',
    ...table(
      ['route', 'does', 'permission', 'idempotency'],
      Object.values(contract.operations).map(({ method, path: route, summary, permission, idempotency }) => [
        code(`${method.toUpperCase()} /api/v1${route}`),
        summary,
        code(permission),
        idempotency,
      ]),
    ),
    '',
    '## Events',
    '',
    ...table(
      ['event', 'class', 'payload'],
      Object.entries(contract.events).map(([type, event]) => [
        code(`${contract.room}/${type}@${event.version}`),
        event.class,
        list('shape' in event.payload ? Object.keys(event.payload.shape as object) : []),
      ]),
    ),
    '',
    '## Workflows',
    '',
    ...(Object.keys(contract.workflows).length === 0
      ? ['None.']
      : Object.entries(contract.workflows).flatMap((entry) => [...workflow(entry), ''])),
    '',
    '## Permissions',
    '',
    ...table(
      ['permission', 'roles'],
      Object.entries(contract.permissions).map(([permission, roles]) => [code(permission), roles.join(', ')]),
    ),
    '',
    '## Errors',
    '',
    ...table(
      ['code', 'status', 'message'],
      Object.entries(contract.errors).map(([name, { status, message }]) => [code(name), String(status), message]),
    ),
    '',
    '## Tables',
    '',
    ...tablesOf(contract.room),
    '',
  ]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
