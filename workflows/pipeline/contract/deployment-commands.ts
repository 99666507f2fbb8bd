import { z } from 'zod';
import { uuid } from '../../platform/contract-kit';
import { PLANNERS, SELECTIONS, TARGET_KINDS } from '../deployment/names';
import { sha256 } from './deployment-schemas';

const text = z.string().trim().min(1).max(1000);
const count = z.number().int().min(0);

export const deployBody = z
  .strictObject({
    environmentId: uuid,
    /** The graph's present version by default. */
    version: z.number().int().min(1).optional(),
    selection: z.enum(SELECTIONS).optional(),
    /** Stops once the plan is there. */
    dryRun: z.boolean().default(false),
    /** False: somebody starts it after the approvals. */
    autoStart: z.boolean().default(true),
    /** False: refused at once while the environment is in use. */
    queue: z.boolean().default(true),
    /** dbt vars of this run. */
    vars: z.record(z.string().max(60), z.union([z.string().max(500), z.number(), z.boolean()])).default({}),
    reason: text.optional(),
  })
  .meta({ id: 'DeployCommand' });
export type DeployBody = z.output<typeof deployBody>;

export const exportCommand = z
  .strictObject({ version: z.number().int().min(1).optional() })
  .meta({ id: 'ExportCommand' });
export const compileCommand = z
  .strictObject({ environmentId: uuid, version: z.number().int().min(1).optional() })
  .meta({ id: 'CompileCommand' });
export const approveBody = z
  .strictObject({ planHash: sha256, comment: text.optional() })
  .meta({ id: 'ApproveDeploymentCommand' });
export const reasonBody = z.strictObject({ reason: text }).meta({ id: 'DeploymentReasonCommand' });
export const emptyBody = z.strictObject({}).meta({ id: 'DeploymentCommand' });
export const retryNodeBody = z.strictObject({ reason: text.optional() }).meta({ id: 'RetryNodeCommand' });

const rules = {
  production: z.boolean(),
  concurrency: z.number().int().min(1).max(32),
  approvals: count.max(10),
  destructiveApprovals: count.max(10),
  allowSelfApproval: z.boolean(),
  selectionDefault: z.enum(SELECTIONS),
};
export const createEnvironmentBody = z
  .strictObject({
    name: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
    targetKind: z.enum(TARGET_KINDS).default('POSTGRES'),
    /** `warehouse` is the built-in one. */
    connectionRef: z.enum(['warehouse']).default('warehouse'),
    schemaName: z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/),
    plannerId: z.enum(PLANNERS).default('execution'),
    production: rules.production.default(false),
    concurrency: rules.concurrency.default(4),
    approvals: rules.approvals.default(0),
    destructiveApprovals: rules.destructiveApprovals.default(0),
    allowSelfApproval: rules.allowSelfApproval.default(false),
    selectionDefault: rules.selectionDefault.default('ALL'),
  })
  .meta({ id: 'CreateEnvironmentCommand' });
export type CreateEnvironmentBody = z.output<typeof createEnvironmentBody>;
export const editEnvironmentBody = z.strictObject(rules).partial().meta({ id: 'EditEnvironmentCommand' });
export type EditEnvironmentBody = z.output<typeof editEnvironmentBody>;
