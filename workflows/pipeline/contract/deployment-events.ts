import { z } from 'zod';
import { instant, uuid, type EventSpec } from '../../platform/contract-kit';
import { DEPLOYMENT_EVENT_TYPES, type DeploymentEventType } from '../deployment/event-names';
import { PLAN_COMPONENTS, RUN_STATES, STAGES } from '../deployment/names';

const count = z.number().int();
const ofDeployment = <S extends z.ZodRawShape>(shape: S) =>
  z.looseObject({ deploymentId: uuid, pipelineId: uuid, environmentId: uuid, ...shape });
const ofNode = <S extends z.ZodRawShape>(shape: S) =>
  ofDeployment({ uniqueId: z.string(), nodeId: uuid.nullable(), attempt: count, ...shape });
const ofPlan = <S extends z.ZodRawShape>(shape: S) => ofDeployment({ planHash: z.string().nullable(), ...shape });
const ofRun = <S extends z.ZodRawShape>(shape: S) => ofDeployment({ runId: uuid, runNumber: count, ...shape });
const result = {
  executionMs: count.nullable().optional(),
  rowsAffected: count.nullable().optional(),
  failures: count.nullable().optional(),
  dbtCode: z.string().nullable().optional(),
};

/** Payload of each event at version 1. dbt's messages may hold data, so they stay in the rows. */
const payloads: Readonly<Record<DeploymentEventType, z.ZodType>> = {
  'deployment.created': ofDeployment({ number: count, graphVersion: count }),
  'export.committed': ofDeployment({
    commitSha: z.string(),
    treeSha: z.string(),
    version: count,
    created: z.boolean(),
  }),
  'export.head_moved': ofDeployment({
    expected: z.string().nullable().optional(),
    found: z.string().nullable().optional(),
  }),
  'compile.started': ofDeployment({ commitSha: z.string() }),
  'compile.succeeded': ofDeployment({ manifestHash: z.string(), nodes: count, compileMs: count }),
  'compile.failed': ofDeployment({
    code: z.string(),
    node: z.string().nullable().optional(),
    file: z.string().nullable().optional(),
    line: count.nullable().optional(),
  }),
  'plan.created': ofPlan({ steps: count, destructive: count }),
  'plan.stale': ofPlan({ component: z.enum(PLAN_COMPONENTS), diff: z.array(z.string()) }),
  'approval.requested': ofPlan({ needed: count }),
  'approval.given': ofPlan({ approverId: uuid.nullable(), missing: count }),
  'approval.refused': ofPlan({ approverId: uuid.nullable() }),
  'approval.expired': ofPlan({}),
  'deployment.queued': ofDeployment({}),
  'deployment.position_changed': ofDeployment({ position: count, holderId: uuid.nullable() }),
  'deployment.lock_acquired': ofDeployment({ fence: count }),
  'deployment.started': ofRun({}),
  'deployment.paused': ofDeployment({}),
  'deployment.resumed': ofDeployment({ uniqueId: z.string().optional() }),
  'deployment.halted': ofDeployment({ failed: z.array(z.string()) }),
  'deployment.succeeded': ofPlan({}),
  'deployment.failed': ofDeployment({ stage: z.enum(STAGES), node: z.string().nullable() }),
  'deployment.cancelling': ofDeployment({}),
  'deployment.cancelled': ofDeployment({}),
  'deployment.rejected': ofPlan({}),
  'run.started': ofRun({ nodes: count }),
  'run.finished': ofRun({ state: z.enum(RUN_STATES) }),
  'node.ready': ofNode({}),
  'node.started': ofNode({}),
  'node.retry_scheduled': ofNode({ nextAttemptAt: instant, lost: z.boolean() }),
  'node.succeeded': ofNode(result),
  'node.warned': ofNode(result),
  'node.failed': ofNode(result),
  'node.skipped': ofNode({ because: z.string().nullable() }),
  'node.reused': ofNode(result),
  'node.cancelled': ofNode(result),
  'test.failed': ofNode({ failures: count }),
};

type Payload = Readonly<Record<string, unknown>>;
const short = (uniqueId: unknown): string => {
  const [kind = '', , name = ''] = String(uniqueId).split('.');
  return kind === 'test' ? `Test ${name}` : name === '' ? String(uniqueId) : name;
};
const seconds = (ms: unknown): string => (typeof ms === 'number' ? ` in ${(ms / 1000).toFixed(1)} s` : '');
const hash = (value: unknown): string => String(value).slice(0, 12);
const times = (value: unknown, one: string): string => `${String(value)} ${one}${value === 1 ? '' : 's'}`;
const missing = (value: unknown): string => (value === 0 ? '' : `, ${String(value)} missing`);

const titles: Readonly<Record<DeploymentEventType, (payload: Payload) => string>> = {
  'deployment.created': (p) => `Deployment ${String(p.number)} of version ${String(p.graphVersion)} asked for`,
  'export.committed': (p) => `Version ${String(p.version)} committed as ${String(p.commitSha).slice(0, 7)}`,
  'export.head_moved': () => 'The branch had moved',
  'compile.started': () => 'Compiling with dbt',
  'compile.succeeded': (p) => `${times(p.nodes, 'node')} compiled${seconds(p.compileMs)}`,
  'compile.failed': (p) => (p.node ? `Compile failed at ${String(p.node)}` : 'Compile failed'),
  'plan.created': (p) =>
    `Plan ${hash(p.planHash)} made: ${times(p.steps, 'step')}, ${String(p.destructive)} destructive`,
  'plan.stale': (p) => `Plan is out of date: the ${String(p.component)} changed`,
  'approval.requested': (p) => `${times(p.needed, 'approval')} needed`,
  'approval.given': (p) =>
    p.approverId === null ? 'Approved by policy' : `Plan ${hash(p.planHash)} approved${missing(p.missing)}`,
  'approval.refused': () => 'Approval refused',
  'approval.expired': () => 'An approval expired',
  'deployment.queued': () => 'Waiting for the environment',
  'deployment.position_changed': (p) => `Place ${String(p.position)} in the queue`,
  'deployment.lock_acquired': () => 'Environment locked for this deployment',
  'deployment.started': (p) => `Run ${String(p.runNumber)} started`,
  'deployment.paused': () => 'Paused',
  'deployment.resumed': () => 'Resumed',
  'deployment.halted': (p) => `Stopped at ${(p.failed as readonly string[]).map(short).join(', ')}`,
  'deployment.succeeded': () => 'Deployed',
  'deployment.failed': (p) =>
    p.node ? `Failed at ${short(p.node)}` : `Failed while in stage ${String(p.stage).toLowerCase()}`,
  'deployment.cancelling': () => 'Being cancelled',
  'deployment.cancelled': () => 'Cancelled',
  'deployment.rejected': () => 'Rejected',
  'run.started': (p) => `Run of ${times(p.nodes, 'step')} began`,
  'run.finished': (p) => `Run ${String(p.runNumber)} ${String(p.state).toLowerCase()}`,
  'node.ready': (p) => `${short(p.uniqueId)} ready`,
  'node.started': (p) => `${short(p.uniqueId)} started${p.attempt === 1 ? '' : `, attempt ${String(p.attempt)}`}`,
  'node.retry_scheduled': (p) =>
    `${short(p.uniqueId)} will be tried again${p.lost === true ? ': its worker was lost' : ''}`,
  'node.succeeded': (p) => `${short(p.uniqueId)} done${seconds(p.executionMs)}`,
  'node.warned': (p) => `${short(p.uniqueId)} done with a warning`,
  'node.failed': (p) => `${short(p.uniqueId)} failed`,
  'node.skipped': (p) => `${short(p.uniqueId)} skipped${p.because ? ` because of ${short(p.because)}` : ''}`,
  'node.reused': (p) => `${short(p.uniqueId)} was done already`,
  'node.cancelled': (p) => `${short(p.uniqueId)} cancelled`,
  'test.failed': (p) => `${short(p.uniqueId)}: ${times(p.failures, 'failing row')}`,
};

export const deploymentEvents = Object.fromEntries(
  DEPLOYMENT_EVENT_TYPES.map((type): [string, EventSpec] => [
    type,
    { version: 1, class: 'I', payload: payloads[type], title: titles[type] },
  ]),
) as Record<DeploymentEventType, EventSpec>;
