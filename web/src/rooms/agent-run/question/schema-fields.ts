/** One field of a question's JSON Schema, in the shapes a form can show. */
export type SchemaField = {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly required: boolean;
} & (
  | { readonly input: 'choice'; readonly options: readonly string[] }
  | { readonly input: 'text'; readonly maxLength: number; readonly long: boolean }
  | {
      readonly input: 'number';
      readonly min: number | undefined;
      readonly max: number | undefined;
      readonly whole: boolean;
    }
  | { readonly input: 'check' }
);
export type Entered = Readonly<Record<string, string | boolean>>;

type Schema = Readonly<Record<string, unknown>>;

const LONG = 120;

/** Fields of an object schema, required ones first; a schema of one plain value is one field without a name. */
export const fieldsOf = (schema: Schema): SchemaField[] => {
  const properties = schema['properties'] as Readonly<Record<string, Schema>> | undefined;
  const required = (schema['required'] as readonly string[] | undefined) ?? [];
  if (properties === undefined) return [fieldOf('', schema, true)];
  return Object.entries(properties)
    .map(([name, property]) => fieldOf(name, property, required.includes(name)))
    .sort((a, b) => Number(b.required) - Number(a.required));
};

const fieldOf = (name: string, schema: Schema, required: boolean): SchemaField => {
  const text = (key: string): string | undefined => (typeof schema[key] === 'string' ? schema[key] : undefined);
  const number = (key: string): number | undefined => (typeof schema[key] === 'number' ? schema[key] : undefined);
  const base = { name, label: text('title') ?? (name === '' ? 'Answer' : name), hint: text('description'), required };
  if (Array.isArray(schema['enum'])) return { ...base, input: 'choice', options: schema['enum'].map(String) };
  if (schema['type'] === 'boolean') return { ...base, input: 'check' };
  if (schema['type'] === 'number' || schema['type'] === 'integer')
    return {
      ...base,
      input: 'number',
      min: number('minimum'),
      max: number('maximum'),
      whole: schema['type'] === 'integer',
    };
  const maxLength = number('maxLength') ?? 4000;
  return { ...base, input: 'text', maxLength, long: maxLength > LONG };
};

/** What was entered as the answer the schema describes; optional fields left empty are left out. */
export const answerOf = (
  fields: readonly SchemaField[],
  entered: Entered,
): Record<string, unknown> | string | number | boolean => {
  const values = fields.flatMap((field): [string, string | number | boolean][] => {
    const value = entered[field.name];
    if (field.input === 'check') return [[field.name, value === true]];
    if (typeof value !== 'string' || value === '') return [];
    return [[field.name, field.input === 'number' ? Number(value) : value]];
  });
  const [only] = values;
  return fields.length === 1 && fields[0]?.name === '' ? (only?.[1] ?? '') : Object.fromEntries(values);
};
