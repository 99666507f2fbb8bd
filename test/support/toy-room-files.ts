/** The smallest room that works: a toy is wound by one operation, its workflow winds down when told. Path → text. */
export const TOY_FILES: Readonly<Record<string, string>> = {
  'workflows/toy/names.ts': `
export const TOY_ROOM = 'toy';
export const TOY_WORKFLOW = 'toyRun';
export const TOY_TASK_QUEUE = 'toy';
export const toyWorkflowId = (toyId: string): string => \`toy:\${toyId}\`;
`,
  'workflows/toy/state.ts': `
export type ToyStatus = 'WOUND' | 'STOPPED';
export const stop = (status: ToyStatus): ToyStatus | null => (status === 'WOUND' ? 'STOPPED' : null);
`,
  'workflows/toy/messages.ts': `
import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { ToyStatus } from './state';

export type ToyInput = { organizationId: string; toyId: string };
export type ToyActivities = { stopToy(input: ToyInput): Promise<ToyStatus> };
export const wasStopped = defineSignal('stop');
export const state = defineQuery<{ status: ToyStatus }>('state');
`,
  'workflows/toy/policies.ts': `
import { proxyActivities } from '@temporalio/workflow';
import type { ToyActivities } from './messages';

export const steps = proxyActivities<ToyActivities>({ startToCloseTimeout: '30 seconds' });
`,
  'workflows/toy/toy-run.workflow.ts': `
import { condition, setHandler } from '@temporalio/workflow';
import { state, wasStopped, type ToyInput } from './messages';
import { steps } from './policies';
import type { ToyStatus } from './state';

/** Runs until the toy is stopped. */
export async function toyRun(input: ToyInput): Promise<void> {
  let status: ToyStatus = 'WOUND';
  let isStopWanted = false;
  setHandler(state, () => ({ status }));
  setHandler(wasStopped, () => void (isStopWanted = true));
  await condition(() => isStopWanted);
  status = await steps.stopToy(input);
}
`,
  'workflows/toy/contract.ts': `
import { z } from 'zod';
import { defineOperation, defineRoom, uuid } from '../platform/contract-kit';
import { TOY_ROOM, TOY_TASK_QUEUE, TOY_WORKFLOW } from './names';

const toy = z.object({ id: uuid, name: z.string(), status: z.enum(['WOUND', 'STOPPED']) }).meta({ id: 'Toy' });
const input = z.object({ organizationId: uuid, toyId: uuid });

export const toyContract = defineRoom({
  room: TOY_ROOM,
  title: 'Toys',
  aggregateTypes: ['toy'],
  errors: {},
  permissions: { 'toy.wind': ['ADMIN'] },
  seesAll: ['ADMIN'],
  events: {
    'toy.wound': { version: 1, class: 'I', payload: z.object({ name: z.string() }), title: ({ name }) => \`\${String(name)} was wound\` },
    'toy.stopped': { version: 1, class: 'I', payload: z.object({}), title: () => 'The toy stopped' },
  },
  operations: {
    windToy: defineOperation({
      method: 'post', path: '/toys', summary: 'Wind a toy', tag: 'Toys', permission: 'toy.wind', idempotency: 'key', errors: [],
      body: z.strictObject({ name: z.string().min(1).max(40) }),
      responses: { 201: toy },
    }),
  },
  workflows: {
    [TOY_WORKFLOW]: {
      version: 1, taskQueue: TOY_TASK_QUEUE, description: 'A toy that runs until it is stopped.', input,
      signals: { stop: z.undefined() }, updates: {}, queries: { state: { output: z.object({ status: z.string() }) } },
      stateMachine: { states: ['WOUND', 'STOPPED'], initial: 'WOUND', transitions: [{ from: 'WOUND', to: 'STOPPED', action: 'stop', who: ['ADMIN'] }] },
      activities: { stopToy: { startToCloseTimeout: '30 seconds', retry: 'without end' } },
      startOperation: 'windToy',
    },
  },
});
`,
  'activities/toy/wind-toy.ts': `
import type { Unit } from '@ratchet/prisma/commit';
import { TOY_TASK_QUEUE, TOY_WORKFLOW, toyWorkflowId } from '@ratchet/workflows/toy/names';

export const windToy = async (unit: Unit, toyId: string, name: string): Promise<void> => {
  await unit.tx.$executeRaw\`INSERT INTO toy.toy (organization_id, id, name, status, created_at)
    VALUES (\${unit.organizationId}::uuid, \${toyId}::uuid, \${name}, 'WOUND', \${unit.at})\`;
  unit.emit({ type: 'toy.wound', payload: { name } });
  unit.request('workflow.start', {
    workflowType: TOY_WORKFLOW, workflowId: toyWorkflowId(toyId), taskQueue: TOY_TASK_QUEUE, input: { organizationId: unit.organizationId, toyId },
  });
};
`,
  'activities/toy/index.ts': `
import { commitStep } from '@ratchet/prisma/commit';
import { toyContract } from '@ratchet/workflows/toy/contract';
import type { ToyActivities, ToyInput } from '@ratchet/workflows/toy/messages';
import { TOY_WORKFLOW, toyWorkflowId } from '@ratchet/workflows/toy/names';
import type { ToyStatus } from '@ratchet/workflows/toy/state';
import type { ActivitiesRoom, ActivityDeps, RunRow } from '../platform/room';

const stopToy = ({ db }: ActivityDeps) => ({ organizationId, toyId }: ToyInput): Promise<ToyStatus> => {
  const workflowId = toyWorkflowId(toyId);
  const context = { organizationId, actor: { kind: 'workflow', userId: null }, origin: 'workflow', correlationId: workflowId } as const;
  return commitStep(db, context, { type: 'toy', id: toyId }, { workflowId, stepKey: 'stop' }, async (unit): Promise<ToyStatus> => {
    await unit.tx.$executeRaw\`UPDATE toy.toy SET status = 'STOPPED' WHERE organization_id = \${organizationId}::uuid AND id = \${toyId}::uuid\`;
    unit.emit({ type: 'toy.stopped', payload: {} });
    return 'STOPPED';
  });
};

type Row = { id: string; name: string; status: ToyStatus; createdAt: Date };

export const toyActivities: ActivitiesRoom = {
  contract: toyContract,
  createActivities: (deps) => ({ stopToy: stopToy(deps) }) satisfies ToyActivities,
  readRuns: async (client, _aggregateType, ids) => {
    const { rows } = await client.query<Row>(\`SELECT id, name, status, created_at AS "createdAt" FROM toy.toy
      WHERE organization_id = (SELECT platform.current_organization()) AND id = ANY ($1::uuid[])\`, [[...ids]]);
    return rows.map(({ id, name, status, createdAt }): RunRow => ({
      workflowId: toyWorkflowId(id), room: 'toy', workflowType: TOY_WORKFLOW, aggregateId: id, title: name, subtitle: 'A toy', status,
      phase: status === 'WOUND' ? 'OPEN' : 'CLOSED', held: false, waitingOn: null, waitingRole: null, nextDeadline: null, overdueCount: 0,
      progressPercent: status === 'WOUND' ? 0 : 100, timeZone: 'UTC', startedAt: createdAt.toISOString(),
      closedAt: status === 'WOUND' ? null : createdAt.toISOString(),
    }));
  },
};
`,
  'services/gateway/src/toy/index.ts': `
import { windToy } from '@ratchet/activities/toy/wind-toy';
import { commitReply } from '@ratchet/prisma/commit';
import { toyContract } from '@ratchet/workflows/toy/contract';
import { v7 as uuidv7 } from 'uuid';
import { defineGatewayRoom } from '../platform/room';

export const toyRoom = defineGatewayRoom({
  contract: toyContract,
  createHandlers: ({ db }) => ({
    windToy: ({ body, context, key }) => {
      const id = uuidv7();
      return commitReply(db, context, { type: 'toy', id, create: true }, key, async (unit) => {
        await windToy(unit, id, body.name);
        return { status: 201, body: { id, name: body.name, status: 'WOUND' } };
      });
    },
  }),
});
`,
  'web/src/rooms/toy/room.ts': `
import { Blocks } from 'lucide-react';
import type { WebRoom } from '@/rooms';

export const toyRoom: WebRoom = {
  room: 'toy', title: 'Toys', icon: Blocks, menu: [], commands: [], actions: {},
  runPath: (toyId) => \`/runs?toy=\${toyId}\`, itemPath: (toyId) => \`/runs?toy=\${toyId}\`,
};
`,
  'prisma/migrations/29990101000000_toy/migration.sql': `
CREATE SCHEMA toy;
GRANT USAGE ON SCHEMA toy TO ratchet_app, ratchet_relay;
CREATE TABLE toy.toy (
  organization_id uuid NOT NULL REFERENCES platform.organization (organization_id),
  id uuid NOT NULL,
  name text NOT NULL,
  status text NOT NULL,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (organization_id, id)
);
CALL platform.protect('toy.toy', '(SELECT platform.sees_all(''toy''))');
GRANT SELECT, INSERT, UPDATE ON toy.toy TO ratchet_app;
GRANT SELECT ON toy.toy TO ratchet_relay;
`,
};

/** What joins the index of each floor: an import where there is a list, and the name in that list. */
export const TOY_LINES: readonly { readonly file: string; readonly line: string; readonly entry?: string }[] = [
  { file: 'workflows/index.ts', line: "export { toyRun } from './toy/toy-run.workflow';" },
  { file: 'workflows/rooms.ts', line: "import { toyContract } from './toy/contract';", entry: 'toyContract' },
  { file: 'activities/index.ts', line: "import { toyActivities } from './toy/index';", entry: 'toyActivities' },
  { file: 'services/gateway/src/rooms.ts', line: "import { toyRoom } from './toy';", entry: 'toyRoom' },
  { file: 'web/src/rooms.ts', line: "import { toyRoom } from './rooms/toy/room';", entry: 'toyRoom' },
];
