import { z } from 'zod';
import { eventEnvelope, instant, page, uuid } from '../../platform/contract-kit';
import {
  column,
  frame,
  graphEdge,
  graphNode,
  issue,
  nodeTest,
  projectFile,
  projectSettings,
  sha256,
} from './graph-model';

const version = z.number().int();
const person = z.object({ userId: z.string(), displayName: z.string() }).nullable();

export const pipelineBody = z
  .object({
    id: uuid,
    name: z.string(),
    slug: z.string(),
    settings: projectSettings,
    version,
    stateSha256: sha256,
    archivedAt: instant.nullable(),
    gitRemote: z.string().nullable(),
    gitBranch: z.string(),
    defaultEnvironmentId: uuid.nullable(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'Pipeline' });

export const pipelineItem = pipelineBody
  .omit({ settings: true })
  .extend({
    projectName: z.string(),
    nodes: z.number().int(),
    issues: z.number().int(),
    lastEditor: person,
  })
  .meta({ id: 'PipelineListItem' });
export const pipelinePage = page(pipelineItem);

/** `sql` is there with `include=sql`, columns and tests with `include=columns`. */
const shownNode = graphNode
  .omit({ columns: true, tests: true })
  .extend({
    sql: z.string().nullable().optional(),
    columns: z.array(column).optional(),
    tests: z.array(nodeTest).optional(),
  })
  .meta({ id: 'PipelineGraphNode' });

export const graphBody = z
  .object({
    pipelineId: uuid,
    name: z.string(),
    archived: z.boolean(),
    version,
    /** When that version was reached. */
    at: instant,
    /** Version the pipeline is at now. */
    headVersion: version,
    settings: projectSettings,
    nodes: z.array(shownNode),
    edges: z.array(graphEdge),
    issues: z.array(issue),
    frames: z.array(frame),
    macros: z.array(projectFile),
    files: z.array(projectFile),
    stateSha256: sha256,
  })
  .meta({ id: 'PipelineGraph' });

export const appendAnswer = z
  .object({ version, events: z.array(eventEnvelope), issues: z.array(issue) })
  .meta({ id: 'PipelineAppended' });

const nodeName = z.object({ id: uuid, name: z.string(), kind: z.string() });
const namedChanges = z.object({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.string()),
});
export const graphDiff = z
  .object({
    from: version,
    to: version,
    nodes: z.object({
      added: z.array(nodeName),
      removed: z.array(nodeName),
      changed: z.array(
        nodeName.extend({
          /** Fields that differ: `name`, `folder`, `description`, `position`, `sql`, `config.<key>`. */
          fields: z.array(z.string()),
          previousName: z.string(),
          columns: namedChanges,
          tests: namedChanges,
          /** Unified text diff; null when the SQL is the same. */
          sql: z.string().nullable(),
        }),
      ),
    }),
    edges: z.object({ added: z.array(graphEdge), removed: z.array(graphEdge) }),
    settings: z.array(z.string()),
    files: namedChanges,
  })
  .meta({ id: 'PipelineGraphDiff' });

export const nodeBodyAnswer = z
  .object({
    version,
    node: graphNode,
    sql: z.string().nullable(),
    /** SQL of singular tests by test id. */
    testSql: z.record(uuid, z.string()),
    upstream: z.array(nodeName.extend({ origin: z.string() })),
    downstream: z.array(nodeName.extend({ origin: z.string() })),
    issues: z.array(issue),
  })
  .meta({ id: 'PipelineNodeDetail' });

export const nodeHistory = z
  .object({
    items: z.array(
      z.object({
        sequence: version,
        at: instant,
        type: z.string(),
        title: z.string(),
        commandId: uuid,
        actor: z.object({ kind: z.string(), userId: z.string().nullable(), name: z.string().nullable() }),
      }),
    ),
    /** Who wrote each line of the present SQL, by line. */
    blame: z.array(
      z.object({
        line: z.number().int(),
        sequence: version,
        userId: z.string().nullable(),
        name: z.string().nullable(),
        at: instant,
      }),
    ),
  })
  .meta({ id: 'PipelineNodeHistory' });

export const snapshot = z
  .object({
    id: uuid,
    ofVersion: version,
    stateSha256: sha256,
    label: z.string(),
    createdAt: instant,
    createdBy: person,
  })
  .meta({ id: 'PipelineSnapshot' });

/** What an import found in a project: nodes it models, files it passes through unchanged. */
export const importReport = z
  .object({
    nodes: z.array(z.object({ kind: z.string(), name: z.string(), file: z.string().nullable() })),
    tests: z.number().int(),
    passedThrough: z.array(z.string()),
    /** Files that are no part of a project, such as what dbt builds. */
    skipped: z.array(z.string()),
    issues: z.array(issue),
  })
  .meta({ id: 'PipelineImportReport' });

/** The caller's own history: what undo and redo would take. */
export const historyState = z.object({ undo: uuid.nullable(), redo: uuid.nullable() }).meta({ id: 'PipelineHistory' });
