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

const hooked = (inherited: unknown, own: Tree = {}): Tree => ({
  ...(isTree(inherited) ? inherited : {}),
  '+post-hook': COMPLETED_HOOK,
  ...own,
});

/** Text of `dbt_project.yml`. The profile is the user's own and is named as the project. */
export const projectFileText = ({ projectName, dbtVersion, vars, folders, extra }: ProjectSettings): string => {
  const { models, seeds, snapshots, ...others } = extra;
  return yamlOf({
    name: projectName,
    version: '1.0.0',
    'config-version': 2,
    profile: projectName,
    ...compact({ 'require-dbt-version': dbtVersion, vars }),
    ...others,
    models: hooked(models, { [projectName]: folderTree(folders) }),
    seeds: hooked(seeds),
    snapshots: hooked(snapshots),
  });
};
