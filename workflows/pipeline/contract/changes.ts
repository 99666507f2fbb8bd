import { z } from 'zod';
import { uuid } from '../../platform/contract-kit';
import { CONFIG_KEYS, MAX_CHANGES, NAME_PATTERN, SQL_MAX_BYTES, TEST_KINDS, TEST_SEVERITIES } from '../names';
import { frame, nodeKind, position } from './graph-model';

const name = z
  .string()
  .regex(NAME_PATTERN, 'must start with a small letter or _, then small letters, digits or _, at most 63');
const folder = z
  .string()
  .max(200)
  .regex(/^(?:[a-zA-Z0-9_-]+(?:\/[a-zA-Z0-9_-]+)*)?$/, 'must be folder names with / between them');
const filePath = z
  .string()
  .max(300)
  .regex(
    /^(?!(?:.*\/)?\.git(?:\/|$))(?!\.\.?\/)(?!.*\/\.\.?\/)(?!.*\/\.{1,2}$)[\w.-]+(?:\/[\w. -]+)*$/,
    'must be a path inside the project',
  );
const text = z.string().max(SQL_MAX_BYTES);
const description = z.string().max(10_000).nullable();
const values = z.record(z.string().max(100), z.unknown());
const config = z.partialRecord(z.enum(CONFIG_KEYS), z.unknown());

const newColumn = z.strictObject({
  name,
  type: z.string().max(100).nullable().default(null),
  description: description.default(null),
  tags: z.array(z.string().max(100)).max(50).default([]),
  pii: z.boolean().default(false),
  constraints: z.array(values).max(20).default([]),
});
const columnPatch = z.strictObject({
  name: name.optional(),
  type: z.string().max(100).nullable().optional(),
  description: description.optional(),
  tags: z.array(z.string().max(100)).max(50).optional(),
  pii: z.boolean().optional(),
  constraints: z.array(values).max(20).optional(),
});
const newTest = z.strictObject({
  id: uuid.optional(),
  kind: z.enum(TEST_KINDS).default('GENERIC'),
  name: z.string().regex(/^[A-Za-z_][\w.]{0,127}$/),
  column: z.string().nullable().default(null),
  arguments: values.default({}),
  severity: z.enum(TEST_SEVERITIES).default('error'),
  where: z.string().max(2_000).nullable().default(null),
  sql: text.nullable().default(null),
  definition: values.nullable().default(null),
});
const testPatch = z.strictObject({
  arguments: values.optional(),
  severity: z.enum(TEST_SEVERITIES).optional(),
  where: z.string().max(2_000).nullable().optional(),
  sql: text.optional(),
  definition: values.nullable().optional(),
});
const ofNode = { nodeId: uuid };
const ends = { from: uuid, to: uuid };
const framePatch = frame.omit({ id: true }).partial().strict();

/** One intention of a person or an import; what follows from it (rewritten refs, SQL edges) is worked out by the graph. */
export const change = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('pipeline.renamed'), name: z.string().trim().min(1).max(100) }),
    z.strictObject({
      type: z.literal('pipeline.settings_edited'),
      settings: z.strictObject({
        projectName: name.optional(),
        dbtVersion: z.string().max(100).nullable().optional(),
        vars: values.optional(),
        folders: z.record(folder, values).optional(),
        extra: values.optional(),
      }),
    }),
    /** `nodeId` may be given by the caller, so that later changes of the same command can name the node. */
    z.strictObject({
      type: z.literal('node.added'),
      nodeId: uuid.optional(),
      kind: nodeKind,
      name,
      folder: folder.default(''),
      description: description.default(null),
      position: position.default({ x: 0, y: 0 }),
      config: config.default({}),
      /** SQL of models and snapshots, CSV of seeds. */
      sql: z.string().nullable().default(null),
      columns: z.array(newColumn).max(500).default([]),
      tests: z.array(newTest).max(200).default([]),
    }),
    /** Rewrites the `ref` of every dependent in the same command. */
    z.strictObject({ type: z.literal('node.renamed'), ...ofNode, name }),
    /** `cascade` removes everything that depends on the node with it, last dependents first. */
    z.strictObject({ type: z.literal('node.removed'), ...ofNode, cascade: z.boolean().default(false) }),
    z.strictObject({ type: z.literal('node.moved'), ...ofNode, position }),
    z.strictObject({ type: z.literal('node.refiled'), ...ofNode, folder }),
    z.strictObject({ type: z.literal('node.described'), ...ofNode, description }),
    z.strictObject({ type: z.literal('node.sql_edited'), ...ofNode, sql: z.string().nullable() }),
    /** Keys replace what is there; null takes a key away. */
    z.strictObject({ type: z.literal('node.config_edited'), ...ofNode, patch: config }),
    z.strictObject({
      type: z.literal('column.added'),
      ...ofNode,
      column: newColumn,
      index: z.number().int().min(0).optional(),
    }),
    z.strictObject({ type: z.literal('column.edited'), ...ofNode, column: z.string(), patch: columnPatch }),
    z.strictObject({ type: z.literal('column.removed'), ...ofNode, column: z.string() }),
    z.strictObject({ type: z.literal('column.reordered'), ...ofNode, columns: z.array(z.string()) }),
    z.strictObject({ type: z.literal('test.added'), ...ofNode, test: newTest }),
    z.strictObject({ type: z.literal('test.edited'), ...ofNode, testId: uuid, patch: testPatch }),
    z.strictObject({ type: z.literal('test.removed'), ...ofNode, testId: uuid }),
    z.strictObject({ type: z.literal('edge.connected'), ...ends }),
    z.strictObject({ type: z.literal('edge.disconnected'), ...ends }),
    z.strictObject({ type: z.literal('macro.added'), path: filePath, text }),
    z.strictObject({ type: z.literal('macro.edited'), path: filePath, text }),
    z.strictObject({ type: z.literal('macro.removed'), path: filePath }),
    z.strictObject({ type: z.literal('file.added'), path: filePath, text }),
    z.strictObject({ type: z.literal('file.edited'), path: filePath, text }),
    z.strictObject({ type: z.literal('file.removed'), path: filePath }),
    z.strictObject({
      type: z.literal('frame.added'),
      frame: frame.partial({ id: true, note: true, colour: true }).strict(),
    }),
    z.strictObject({ type: z.literal('frame.edited'), frameId: uuid, patch: framePatch }),
    z.strictObject({ type: z.literal('frame.removed'), frameId: uuid }),
  ])
  .meta({ id: 'PipelineChange' });
export type Change = z.output<typeof change>;
export type ChangeType = Change['type'];
export type ChangeOf<T extends ChangeType> = Extract<Change, { type: T }>;
/** As callers write it: what has a default may be left out. */
export type ChangeInput = z.input<typeof change>;

export const appendBody = z
  .strictObject({
    expectedVersion: z.number().int().min(0),
    commandId: uuid,
    onConflict: z.enum(['reject', 'rebase']).default('reject'),
    changes: z.array(change).min(1).max(MAX_CHANGES),
  })
  .meta({ id: 'AppendEventsCommand' });
export type AppendBody = z.output<typeof appendBody>;
