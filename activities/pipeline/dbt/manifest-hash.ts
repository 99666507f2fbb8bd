import { createHash } from 'node:crypto';
import { canonicalJson } from '@ratchet/workflows/pipeline/graph/canonical';

/** Of dbt itself and of the adapter: their versions are hashed instead. */
const FOREIGN_PACKAGES: readonly unknown[] = ['dbt', 'dbt_postgres'];
/** What two compiles of one commit differ in: times and places. */
const VOLATILE_KEYS: readonly string[] = ['created_at', 'root_path', 'compiled_path', 'build_path'];
const VOLATILE_METADATA: readonly string[] = [
  'generated_at',
  'invocation_id',
  'invocation_started_at',
  'run_started_at',
  'project_id',
  'user_id',
  'env',
  'send_anonymous_usage_stats',
];

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const without = (value: Json, keys: readonly string[]): Json =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));

const steady = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(steady);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(without(value, VOLATILE_KEYS)).map(([key, inner]) => [key, steady(inner)]));
};

/** SHA-256 of what a manifest says: equal for two compiles of one commit, different per environment. */
export const manifestHashOf = (
  manifest: Json,
  versions: { readonly dbt: string; readonly adapter: string },
  environment: string,
): string => {
  const metadata = isObject(manifest['metadata']) ? manifest['metadata'] : {};
  const macros = isObject(manifest['macros']) ? Object.entries(manifest['macros']) : [];
  const own = macros.filter(([, macro]) => !(isObject(macro) && FOREIGN_PACKAGES.includes(macro['package_name'])));
  const kept = {
    ...manifest,
    metadata: without(metadata, VOLATILE_METADATA),
    macros: Object.fromEntries(own),
    versions: { dbt: versions.dbt, adapter: versions.adapter },
    environment,
  };
  return createHash('sha256')
    .update(canonicalJson(steady(kept)))
    .digest('hex');
};
