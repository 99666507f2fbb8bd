/** Columns as Postgres spells them: `name type`, with ` null` where empty is allowed. */
export type PrismaModel = { readonly table: string; readonly columns: readonly string[] };

const NATIVE: Readonly<Record<string, string>> = {
  Uuid: 'uuid',
  Date: 'date',
  'Timestamptz(3)': 'timestamp(3) with time zone',
  JsonB: 'jsonb',
  SmallInt: 'smallint',
};
const PLAIN: Readonly<Record<string, string>> = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Boolean: 'boolean',
  Json: 'jsonb',
  Bytes: 'bytea',
  Float: 'double precision',
};

/** The models of a Prisma schema file, as far as a comparison with the catalog needs them. Fields of another model's type have no column. */
export const readModels = (schema: string): readonly PrismaModel[] =>
  [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, model, body = '']) => {
    const schemaName = /@@schema\("(\w+)"\)/.exec(body)?.[1] ?? 'public';
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model;
    const columns = [...body.matchAll(/^ {2}(\w+) +(\w+)(\[\])?(\?)?(.*)$/gm)].flatMap(
      ([, field = '', type = '', list = '', optional, attributes = '']) => {
        const native = /@db\.(\w+(?:\(\d+\))?)/.exec(attributes)?.[1];
        const column = native ? NATIVE[native] : PLAIN[type];
        if (native && !column) throw new Error(`${model}.${field}: @db.${native} is not known here`);
        if (!column) return [];
        return [`${/@map\("(\w+)"\)/.exec(attributes)?.[1] ?? field} ${column}${list}${optional ? ' null' : ''}`];
      },
    );
    return { table: `${schemaName}.${table}`, columns };
  });
