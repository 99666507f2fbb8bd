import { z } from 'zod';
import { uuid } from '../../platform/contract-kit';
import {
  EDGE_ORIGINS,
  ISSUE_CODES,
  ISSUE_SEVERITIES,
  NODE_KINDS,
  TEST_KINDS,
  TEST_SEVERITIES,
  type NodeKind,
} from '../names';

export type { NodeKind };

export const nodeKind = z.enum(NODE_KINDS).meta({ id: 'PipelineNodeKind' });
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** Values as dbt's YAML and the project file hold them. */
const settings = z.record(z.string(), z.unknown());

/** A call that the Jinja reader found. Lines and columns count from 1. */
export const jinjaCall = z
  .object({
    function: z.enum(['ref', 'source', 'config']),
    /** String arguments in order; `null` stands for one that is no literal. */
    args: z.array(z.string().nullable()),
    keywords: z.array(z.string()),
    line: z.number().int(),
    column: z.number().int(),
  })
  .meta({ id: 'PipelineJinjaCall' });
export type JinjaCall = z.output<typeof jinjaCall>;

export const jinjaProblem = z.object({ line: z.number().int(), column: z.number().int(), message: z.string() });
export type JinjaProblem = z.output<typeof jinjaProblem>;

/** A text kept once by its hash, as the state and events refer to it. */
export const blobRef = z.object({ sha256, sizeBytes: z.number().int() }).meta({ id: 'PipelineBlobRef' });
export type BlobRef = z.output<typeof blobRef>;

/** SQL (or CSV of a seed), with what the Jinja reader found in it. */
export const nodeBody = blobRef
  .extend({ calls: z.array(jinjaCall), problems: z.array(jinjaProblem) })
  .meta({ id: 'PipelineNodeBody' });
export type NodeBody = z.output<typeof nodeBody>;

export const position = z.object({ x: z.number(), y: z.number() }).meta({ id: 'PipelinePosition' });
export type Position = z.output<typeof position>;

/** A column is known by its name within its node. */
export const column = z
  .object({
    name: z.string(),
    type: z.string().nullable(),
    description: z.string().nullable(),
    tags: z.array(z.string()),
    pii: z.boolean(),
    constraints: z.array(settings),
  })
  .meta({ id: 'PipelineColumn' });
export type GraphColumn = z.output<typeof column>;

export const nodeTest = z
  .object({
    id: uuid,
    kind: z.enum(TEST_KINDS),
    /** GENERIC: the test macro, such as `not_null` or `relationships`; else the test's own name. */
    name: z.string(),
    /** Column it is about; null when it is about the whole node. */
    column: z.string().nullable(),
    arguments: settings,
    severity: z.enum(TEST_SEVERITIES),
    where: z.string().nullable(),
    /** SQL of a SINGULAR test. */
    body: nodeBody.nullable(),
    /** `given` and `expect` of a UNIT test. */
    definition: settings.nullable(),
  })
  .meta({ id: 'PipelineTest' });
export type GraphTest = z.output<typeof nodeTest>;

export const graphNode = z
  .object({
    id: uuid,
    kind: nodeKind,
    name: z.string(),
    /** Folder below the kind's root (`models/`, `seeds/` …) with `/` between parts; empty for the root itself. */
    folder: z.string(),
    description: z.string().nullable(),
    position,
    /** By the keys of CONFIG_KEYS. Sources name `source_name` and may name `schema`, `database`, `identifier`; exposures `type`, `owner`, `url`. */
    config: settings,
    body: nodeBody.nullable(),
    columns: z.array(column),
    tests: z.array(nodeTest),
  })
  .meta({ id: 'PipelineNode' });
export type GraphNode = z.output<typeof graphNode>;

export const graphEdge = z.object({ from: uuid, to: uuid, origin: z.enum(EDGE_ORIGINS) }).meta({ id: 'PipelineEdge' });
export type GraphEdge = z.output<typeof graphEdge>;

/** What the canvas does not model, by its path from the project's root: macros lie in `macros/`. */
export const projectFile = blobRef.extend({ path: z.string() }).meta({ id: 'PipelineFile' });
export type ProjectFile = z.output<typeof projectFile>;

/** A group or note on the canvas. */
export const frame = z
  .object({
    id: uuid,
    title: z.string(),
    note: z.string().nullable(),
    x: z.number(),
    y: z.number(),
    width: z.number(),
    height: z.number(),
    colour: z.string().nullable(),
  })
  .meta({ id: 'PipelineFrame' });
export type GraphFrame = z.output<typeof frame>;

export const projectSettings = z
  .object({
    projectName: z.string(),
    /** `require-dbt-version`, for example `>=1.11.0,<1.12.0`. */
    dbtVersion: z.string().nullable(),
    vars: settings,
    /** Config by folder below `models/`: the empty key is the root, for example `{ "": { materialized: "view" }, "marts": { … } }`. */
    folders: z.record(z.string(), settings),
    /** Further top-level keys of `dbt_project.yml`, unchanged. */
    extra: settings,
  })
  .meta({ id: 'PipelineSettings' });
export type ProjectSettings = z.output<typeof projectSettings>;

/** The folded stream. Records are keyed by id, files and macros by path, edges by `from/to/origin`. Plain JSON. */
export const graphState = z.object({
  /** Sequence of the last event folded in; 0 before the first. Not part of the state's hash. */
  version: z.number().int(),
  name: z.string(),
  archived: z.boolean(),
  settings: projectSettings,
  nodes: z.record(uuid, graphNode),
  edges: z.record(z.string(), graphEdge),
  macros: z.record(z.string(), projectFile),
  files: z.record(z.string(), projectFile),
  frames: z.record(uuid, frame),
});
export type GraphState = z.output<typeof graphState>;

export const issue = z
  .object({
    nodeId: uuid.nullable(),
    nodeName: z.string().nullable(),
    severity: z.enum(ISSUE_SEVERITIES),
    code: z.enum(ISSUE_CODES),
    line: z.number().int().nullable(),
    column: z.number().int().nullable(),
    message: z.string(),
  })
  .meta({ id: 'PipelineIssue' });
export type GraphIssue = z.output<typeof issue>;
