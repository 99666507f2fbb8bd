import type { Json, YamlFile } from './parse-yaml';
import { isRecord, recordsOf, refuseOthers, textOf } from './parse-yaml';
import { nameOf, readProperties, type Properties } from './read-properties';

export type SourceTable = { readonly name: string; readonly properties: Properties };
export type Exposure = {
  readonly name: string;
  readonly properties: Properties;
  readonly dependsOn: readonly string[];
};

const SOURCE_KEYS = [
  'name',
  'description',
  'database',
  'schema',
  'loader',
  'config',
  'freshness',
  'loaded_at_field',
  'tables',
];
const TABLE_KEYS = ['identifier', 'freshness', 'loaded_at_field'];
const EXPOSURE_KEYS = ['label', 'type', 'maturity', 'url', 'owner', 'depends_on'];

const present = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));

/** Tables of `sources`; what a source says for all its tables is written to each. */
export const readSources = (yaml: YamlFile): SourceTable[] =>
  recordsOf(yaml.content['sources']).flatMap((source, index) => {
    const at = ['sources', index];
    refuseOthers(yaml, at, source, SOURCE_KEYS);
    const { name: group, description, database, schema, loader, freshness, loaded_at_field, config } = source;
    const shared = present({
      freshness,
      loaded_at_field,
      ...(isRecord(config) ? config : {}),
      source_name: group,
      source_description: description,
      database,
      schema,
      loader,
    });
    return recordsOf(source['tables']).map((table, position) => {
      const place = [...at, 'tables', position];
      const properties = readProperties(yaml, place, table, TABLE_KEYS);
      const own = present({
        identifier: table['identifier'],
        freshness: table['freshness'],
        loaded_at_field: table['loaded_at_field'],
      });
      return {
        name: nameOf(yaml, place, table),
        properties: { ...properties, config: { ...shared, ...own, ...properties.config } },
      };
    });
  });

export const readExposures = (yaml: YamlFile): Exposure[] =>
  recordsOf(yaml.content['exposures']).map((exposure, index) => {
    const at = ['exposures', index];
    const properties = readProperties(yaml, at, exposure, EXPOSURE_KEYS);
    const { label, type, maturity, url, owner, depends_on: dependsOn } = exposure;
    return {
      name: nameOf(yaml, at, exposure),
      properties: {
        ...properties,
        config: { ...properties.config, ...present({ label, type, maturity, url, owner }) },
      },
      dependsOn: Array.isArray(dependsOn) ? dependsOn.flatMap((one) => textOf(one) ?? []) : [],
    };
  });
