import type { ProjectSettings } from '@ratchet/workflows/pipeline/contract/graph-model';
import { COMPLETED_HOOK, compact, yamlOf } from './layout';

type Tree = { [key: string]: unknown };
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{ "marts/core": { materialized: "table" } }` as nested folders with `+` before each config. */
const folderTree = (folders: ProjectSettings['folders']): Tree => {
  const root: Tree = {};
  for (const folder of Object.keys(folders).sort()) {
    let at = root;
    for (const part of folder.split('/').filter(Boolean)) at = (at[part] ??= {}) as Tree;
    for (const [key, value] of Object.entries(folders[folder] ?? {})) at[`+${key}`] = value;
  }
  return root;
};

/** The marker comes last, after every hook of the project's own. */
const hooked = (inherited: unknown, own: Tree = {}): Tree => {
  const { '+post-hook': hooks, ...rest } = isTree(inherited) ? inherited : {};
  return { ...rest, '+post-hook': hooks === undefined ? COMPLETED_HOOK : [hooks, COMPLETED_HOOK].flat(), ...own };
};

/** Text of `dbt_project.yml`. The profile is the user's own and is named as the project. */
export const projectFileText = ({ projectName, dbtVersion, vars, folders, extra }: ProjectSettings): string => {
  const { models, seeds, snapshots, version, ...others } = extra;
  return yamlOf({
    name: projectName,
    version: version ?? '1.0.0',
    'config-version': 2,
    profile: projectName,
    ...compact({ 'require-dbt-version': dbtVersion, vars }),
    ...others,
    models: hooked(models, { [projectName]: folderTree(folders) }),
    seeds: hooked(seeds),
    snapshots: hooked(snapshots),
  });
};
