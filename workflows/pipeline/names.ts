export const PIPELINE_ROOM = 'pipeline';
/** Aggregate of the graph: its stream is the graph, its sequence the version. */
export const PIPELINE_AGGREGATE = 'pipeline';
/** Aggregate of one deployment with its run and nodes. */
export const DEPLOYMENT_AGGREGATE = 'pipeline-deploy';
export const PIPELINE_TASK_QUEUE = 'pipeline';

export const NODE_KINDS = ['SOURCE', 'SEED', 'MODEL', 'SNAPSHOT', 'EXPOSURE'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];
/** Kinds that share one namespace in dbt and have a relation of their own. */
export const NAMED_KINDS: readonly NodeKind[] = ['SEED', 'MODEL', 'SNAPSHOT'];
/** Kinds whose body is SQL with Jinja; a seed's body is CSV, the others have none. */
export const SQL_KINDS: readonly NodeKind[] = ['MODEL', 'SNAPSHOT'];

/** DECLARED: drawn by a person. SQL: follows from `ref` or `source` in the body of the node it points to. */
export const EDGE_ORIGINS = ['DECLARED', 'SQL'] as const;

export const TEST_KINDS = ['GENERIC', 'SINGULAR', 'UNIT'] as const;

export const TEST_SEVERITIES = ['error', 'warn'] as const;

export const ISSUE_CODES = [
  'REF_UNRESOLVED',
  'REF_DISABLED',
  'SOURCE_UNRESOLVED',
  'JINJA_SYNTAX',
  'TEST_ARGUMENT_MISSING',
  'SQL_MISSING',
  'UNIQUE_KEY_UNKNOWN',
  'ALIAS_TOO_LONG',
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];
/** Every issue of severity `error` keeps the graph from being exported. */
export const ISSUE_SEVERITIES = ['error', 'warning'] as const;

export const IMPORT_SOURCES = ['folder', 'manifest', 'git'] as const;

/** Keys of a node's config that dbt reads; for sources and exposures also what names them. */
export const CONFIG_KEYS = [
  'materialized',
  'unique_key',
  'incremental_strategy',
  'on_schema_change',
  'schema',
  'database',
  'alias',
  'tags',
  'enabled',
  'contract',
  'pre_hook',
  'post_hook',
  'grants',
  'freshness',
  'loaded_at_field',
  'owner',
  'meta',
  'strategy',
  'updated_at',
  'check_cols',
  'column_types',
  'quote_columns',
  'delimiter',
  'source_name',
  'source_description',
  'identifier',
  'loader',
  'type',
  'url',
  'label',
  'maturity',
] as const;

/** Node, column, macro and project names. */
export const NAME_PATTERN = /^[a-z_][a-z0-9_]{0,62}$/;

export const SQL_MAX_BYTES = 256 * 1024;
export const SEED_MAX_BYTES = 5 * 1024 * 1024;
export const MAX_NODES = 2_000;
export const MAX_CHANGES = 200;
/** A snapshot of the state is kept each time the version passes a multiple of this. */
export const SNAPSHOT_EVERY = 200;
/** Longest name of a relation that Postgres keeps whole, in bytes. */
export const RELATION_NAME_MAX_BYTES = 63;
export const IMPORT_MAX_BYTES = 50 * 1024 * 1024;
export const DEFAULT_GIT_BRANCH = 'main';
