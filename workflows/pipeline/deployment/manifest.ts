import type { TargetColumn } from './target-state';

type Checksum = { readonly name: string; readonly checksum: string };
type Columns = Readonly<Record<string, { readonly name: string; readonly data_type: string | null }>>;
type Config = {
  readonly materialized?: string;
  readonly severity?: string;
  readonly enabled?: boolean;
  readonly full_refresh?: boolean | null;
  readonly unique_key?: string | readonly string[] | null;
  readonly incremental_strategy?: string | null;
  readonly tags?: string | readonly string[];
  readonly meta?: Readonly<Record<string, unknown>>;
};

/** A node that dbt executes: model, seed, snapshot, test or unit test. */
export type ManifestNode = {
  readonly unique_id: string;
  readonly resource_type: string;
  readonly name: string;
  readonly package_name: string;
  readonly database: string;
  readonly schema: string;
  readonly alias: string;
  /** Quoted `"database"."schema"."alias"`; null where nothing is built (tests, ephemeral models). */
  readonly relation_name: string | null;
  readonly original_file_path: string;
  readonly language: string;
  readonly raw_code: string;
  /** SQL of the full-refresh branch; absent for seeds. */
  readonly compiled_code?: string | null;
  readonly checksum: Checksum;
  readonly config: Config;
  readonly columns: Columns;
  readonly depends_on: { readonly nodes?: readonly string[]; readonly macros?: readonly string[] };
  /** Of a generic test: the node that it checks. */
  readonly attached_node?: string | null;
  readonly column_name?: string | null;
};

export type ManifestSource = Pick<
  ManifestNode,
  'unique_id' | 'resource_type' | 'name' | 'package_name' | 'database' | 'schema' | 'relation_name' | 'columns'
> & {
  readonly source_name: string;
  readonly identifier: string;
  readonly loaded_at_field?: string | null;
  readonly freshness?: unknown;
  readonly config: Config;
};

/** The part of dbt's `manifest.json` (schema v12) that Ratchet reads; the rest is carried along untouched. */
export type Manifest = {
  readonly metadata: {
    readonly dbt_version: string;
    readonly dbt_schema_version: string;
    readonly project_name: string;
    readonly adapter_type: string;
  };
  readonly nodes: Readonly<Record<string, ManifestNode>>;
  readonly sources: Readonly<Record<string, ManifestSource>>;
  readonly exposures: Readonly<Record<string, Pick<ManifestNode, 'unique_id' | 'name' | 'depends_on' | 'config'>>>;
  readonly unit_tests?: Readonly<Record<string, unknown>>;
  /** Added by Ratchet after the compile; dbt does not look at it. */
  readonly ratchet: {
    /** By unique id of each seed: the columns that dbt makes of its file. */
    readonly seedColumns: Readonly<Record<string, readonly TargetColumn[]>>;
  };
};

/** The stable id of the graph's node behind a manifest node; null for what the graph does not know. */
export const nodeIdOf = ({ config }: { readonly config: Config }): string | null => {
  const id = config.meta?.['ratchet_node_id'];
  return typeof id === 'string' ? id : null;
};
