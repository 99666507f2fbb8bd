import type { ProjectSettings } from '@ratchet/workflows/pipeline/contract/graph-model';
import { NAME_PATTERN } from '@ratchet/workflows/pipeline/names';
import { COMPLETED_HOOK, PROJECT_FILE } from './layout';
import { isRecord, parseYaml, textOf, type Json } from './parse-yaml';

/** Where dbt looks by default; a project that keeps them elsewhere would be read only in part. */
const PATHS: Readonly<Record<string, string>> = {
  'model-paths': 'models',
  'seed-paths': 'seeds',
  'snapshot-paths': 'snapshots',
  'test-paths': 'tests',
  'macro-paths': 'macros',
};

/** Folders of a tree as dbt nests them: `+key`, or a value that is no mapping, is config. */
const foldersOf = (tree: Json, folder = ''): ProjectSettings['folders'] => {
  const config: Record<string, unknown> = {};
  let folders: ProjectSettings['folders'] = {};
  for (const [key, value] of Object.entries(tree)) {
    if (isRecord(value) && !key.startsWith('+'))
      folders = { ...folders, ...foldersOf(value, folder === '' ? key : `${folder}/${key}`) };
    else config[key.replace(/^\+/, '')] = value;
  }
  return { ...(Object.keys(config).length > 0 ? { [folder]: config } : {}), ...folders };
};

/** Without the hook that an export adds. */
const withoutHook = (value: unknown): Json => {
  const { '+post-hook': hook, ...rest } = isRecord(value) ? value : {};
  const kept = [hook].flat().filter((one) => one !== undefined && one !== COMPLETED_HOOK);
  return kept.length === 0 ? rest : { ...rest, '+post-hook': kept };
};

/** Reads `dbt_project.yml`. @throws PipelineFailure PIPE_025 */
export const readProjectFile = (bytes: Buffer): ProjectSettings => {
  const yaml = parseYaml(PROJECT_FILE, bytes);
  const { name, 'require-dbt-version': dbtVersion, vars, version, ...content } = yaml.content;
  const { 'config-version': _configVersion, profile: _profile, models, seeds, snapshots, ...others } = content;
  const projectName = textOf(name);
  if (projectName === null || !NAME_PATTERN.test(projectName))
    return yaml.refuse(['name'], 'the project needs a name of small letters, digits and _');
  for (const [key, expected] of Object.entries(PATHS)) {
    const given = yaml.content[key];
    if (given !== undefined && String(given) !== expected) yaml.refuse([key], `only "${expected}" is supported here`);
  }
  const { [projectName]: own, ...otherModels } = withoutHook(models);
  const inherited = { models: otherModels, seeds: withoutHook(seeds), snapshots: withoutHook(snapshots) };
  const extra = Object.fromEntries(Object.entries(inherited).filter(([, tree]) => Object.keys(tree).length > 0));
  return {
    projectName,
    dbtVersion: Array.isArray(dbtVersion) ? dbtVersion.join(',') : textOf(dbtVersion),
    vars: isRecord(vars) ? vars : {},
    folders: isRecord(own) ? foldersOf(own) : {},
    extra: { ...others, ...(version === undefined || version === '1.0.0' ? {} : { version }), ...extra },
  };
};
