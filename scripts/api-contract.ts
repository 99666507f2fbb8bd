/** What clients of one major version rely on, read off the OpenAPI document. */
export type ApiContract = {
  readonly version: string;
  readonly operations: Readonly<Record<string, OperationContract>>;
};
type OperationContract = {
  /** Method and path. */
  readonly at: string;
  /** Every field a request may carry, and those it must. */
  readonly accepts: readonly string[];
  readonly requires: readonly string[];
  /** Success status → every field of the answer. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
};

type Schema = {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};
type Content = { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
type Parameter = { readonly in: string; readonly name: string; readonly required?: boolean };
type OperationObject = {
  readonly operationId?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses?: Readonly<Record<string, Content>>;
};
type Document = {
  readonly info: { readonly version: string };
  readonly paths?: Readonly<Record<string, Readonly<Record<string, OperationObject>>>>;
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
};

const JSON_TYPE = 'application/json';

type Visit = (path: string, isRequired: boolean) => void;
type Place = { readonly at: string; readonly isRequired: boolean; readonly open: readonly string[] };
const TOP: Place = { at: '', isRequired: true, open: [] };

const walk = (
  schema: Schema | undefined,
  schemas: Readonly<Record<string, Schema>>,
  place: Place,
  visit: Visit,
): void => {
  if (!schema) return;
  const { at, isRequired, open } = place;
  // a schema that contains itself is told once
  if (schema.$ref && !open.includes(schema.$ref)) {
    walk(
      schemas[schema.$ref.replace('#/components/schemas/', '')],
      schemas,
      { ...place, open: [...open, schema.$ref] },
      visit,
    );
  }
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const inner = {
      at: at === '' ? name : `${at}.${name}`,
      isRequired: isRequired && (schema.required?.includes(name) ?? false),
      open,
    };
    visit(inner.at, inner.isRequired);
    walk(property, schemas, inner, visit);
  }
  walk(schema.items, schemas, { ...place, at: `${at}[]`, isRequired: false }, visit);
  for (const part of schema.allOf ?? []) walk(part, schemas, place, visit);
  // one alternative of several is never a must
  for (const part of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
    walk(part, schemas, { ...place, isRequired: false }, visit);
};

const sorted = (paths: Iterable<string>): string[] => [...new Set(paths)].sort();

export const contractOf = (document: object): ApiContract => {
  const { info, paths = {}, components } = document as Document;
  const schemas = components?.schemas ?? {};
  const fieldsOf = (content: Content | undefined, onlyRequired: boolean): string[] => {
    const found: string[] = [];
    walk(content?.content?.[JSON_TYPE]?.schema, schemas, TOP, (path, isRequired) => {
      if (isRequired || !onlyRequired) found.push(path);
    });
    return found;
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, OperationContract] => {
      const parameters = operation.parameters ?? [];
      const named = (list: readonly Parameter[]): string[] =>
        list.map((parameter) => `${parameter.in}:${parameter.name}`);
      return [
        operation.operationId ?? `${method} ${path}`,
        {
          at: `${method.toUpperCase()} ${path}`,
          accepts: sorted([...named(parameters), ...fieldsOf(operation.requestBody, false)]),
          requires: sorted([
            ...named(parameters.filter(({ required }) => required)),
            ...fieldsOf(operation.requestBody, true),
          ]),
          answers: Object.fromEntries(
            Object.entries(operation.responses ?? {})
              .filter(([status]) => status.startsWith('2'))
              .map(([status, content]) => [status, sorted(fieldsOf(content, false))]),
          ),
        },
      ];
    }),
  );
  return { version: info.version, operations: Object.fromEntries(operations.sort(([a], [b]) => (a < b ? -1 : 1))) };
};

const missing = (wanted: readonly string[], there: readonly string[]): string[] =>
  wanted.filter((one) => !there.includes(one));
const major = (version: string): string => version.split('.')[0] ?? '';

/** Changes that break a client of the same major version; a new major may break everything. */
export const breakingChanges = (before: ApiContract, after: ApiContract): string[] => {
  if (major(before.version) !== major(after.version)) return [];
  return Object.entries(before.operations).flatMap(([id, old]) => {
    const now = after.operations[id];
    if (!now) return [`${id}: the operation is gone`];
    if (now.at !== old.at) return [`${id}: moved from ${old.at} to ${now.at}`];
    return [
      ...missing(old.accepts, now.accepts).map((path) => `${id}: requests may no longer carry ${path}`),
      ...missing(now.requires, old.requires).map((path) => `${id}: requests must now carry ${path}`),
      ...Object.entries(old.answers).flatMap(([status, fields]) =>
        now.answers[status]
          ? missing(fields, now.answers[status]).map((path) => `${id}: the ${status} answer lost ${path}`)
          : [`${id}: no longer answers ${status}`],
      ),
    ];
  });
};
