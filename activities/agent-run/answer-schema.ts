import { Ajv2020 } from 'ajv/dist/2020';

const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false, addUsedSchema: false });

/** Null when the answer fits the JSON Schema; else the field and what it must be. */
export const answerFits = (
  schema: Record<string, unknown>,
  answer: unknown,
): { readonly field: string; readonly constraint: string } | null => {
  const { $id: _id, ...anonymous } = schema;
  const check = ajv.compile(anonymous);
  if (check(answer)) return null;
  const [error] = check.errors ?? [];
  const missing = error?.params['missingProperty'] ?? error?.params['additionalProperty'];
  const path = [...(error?.instancePath ?? '').split('/').slice(1), ...(missing ? [String(missing)] : [])];
  return { field: path.join('.') || 'response', constraint: error?.message ?? 'does not fit the question' };
};
