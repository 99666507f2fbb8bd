import type { NodeKind } from '@ratchet/workflows/pipeline/names';
import { yamlOf } from './layout';
import { parseYaml, recordsOf, type Json, type YamlFile } from './parse-yaml';
import { LISTS, nameOf, readProperties, type Properties } from './read-properties';
import { readExposures, readSources, type Exposure, type SourceTable } from './read-sources';

type At<T> = T & { readonly file: string };

/** Everything that the properties files of a project say. */
export type Folder = {
  readonly properties: ReadonlyMap<string, Properties>;
  readonly sources: readonly At<SourceTable>[];
  readonly exposures: readonly At<Exposure>[];
  readonly unitTests: readonly {
    readonly yaml: YamlFile;
    readonly at: readonly (string | number)[];
    readonly entry: Json;
  }[];
  readonly singularTests: readonly {
    readonly yaml: YamlFile;
    readonly at: readonly (string | number)[];
    readonly entry: Json;
  }[];
};

const PROPERTY_FILE = /^(?:models|seeds|snapshots|tests)\/.*\.ya?ml$/;
const MODELLED = ['version', ...Object.keys(LISTS), 'sources', 'exposures', 'unit_tests', 'data_tests'];

export const propertiesKey = (kind: NodeKind, name: string): string => `${kind}.${name}`;

/** Takes the properties files out of `files`; lists that the graph does not model stay behind as files of their own. */
export const readFolder = (files: Map<string, Buffer>): Folder => {
  const properties = new Map<string, Properties>();
  const sources: At<SourceTable>[] = [];
  const exposures: At<Exposure>[] = [];
  const unitTests: Folder['unitTests'][number][] = [];
  const singularTests: Folder['singularTests'][number][] = [];
  for (const [file, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!PROPERTY_FILE.test(file)) continue;
    const yaml = parseYaml(file, bytes);
    for (const [list, kind] of Object.entries(LISTS))
      recordsOf(yaml.content[list]).forEach((entry, index) => {
        const at = [list, index];
        const key = propertiesKey(kind, nameOf(yaml, at, entry));
        if (properties.has(key)) yaml.refuse(at, `${String(entry['name'])} is described twice`);
        properties.set(key, readProperties(yaml, at, entry));
      });
    sources.push(...readSources(yaml).map((source) => ({ ...source, file })));
    exposures.push(...readExposures(yaml).map((exposure) => ({ ...exposure, file })));
    const entries = (list: string): Folder['unitTests'] =>
      recordsOf(yaml.content[list]).map((entry, index) => ({ yaml, at: [list, index], entry }));
    unitTests.push(...entries('unit_tests'));
    singularTests.push(...entries('data_tests'));
    const rest = Object.entries(yaml.content).filter(([key]) => !MODELLED.includes(key));
    if (rest.length > 0) files.set(file, Buffer.from(yamlOf({ version: 2, ...Object.fromEntries(rest) })));
    else files.delete(file);
  }
  return { properties, sources, exposures, unitTests, singularTests };
};
