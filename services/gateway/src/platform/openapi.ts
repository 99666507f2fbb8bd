import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { errorBody, type Operation, type RoomContract } from '@ratchet/workflows/platform/contract-kit';
import { PLATFORM_ERRORS, type ErrorSpec } from '@ratchet/workflows/platform/names';

const pathOf = (operation: Operation): string => `/api/v1${operation.path.replace(/:(\w+)/g, '{$1}')}`;

const codesOf = (operation: Operation): string[] => [
  'VALIDATION_001',
  'VERSION_001',
  'METHOD_001',
  'ENGINE_002',
  'INTERNAL_001',
  ...(operation.permission === 'public' ? [] : ['AUTH_001', 'AUTH_002', 'AUTH_003']),
  ...(operation.params ? ['NOT_FOUND_001'] : []),
  ...(operation.idempotency === 'key' ? ['IDEMPOTENCY_001', 'IDEMPOTENCY_002', 'IDEMPOTENCY_003'] : []),
  ...(operation.body ? ['MEDIA_001', 'SIZE_001'] : []),
  ...(operation.upload ? ['MEDIA_002', 'UPLOAD_001', 'UPLOAD_002'] : []),
  ...operation.errors,
];

const errorResponses = (operation: Operation, specs: Readonly<Record<string, ErrorSpec>>): Record<string, object> => {
  const byStatus = new Map<number, string[]>();
  for (const code of codesOf(operation)) {
    const spec = specs[code];
    if (!spec) throw new Error(`${operation.path}: error code ${code} is not declared`);
    byStatus.set(spec.status, [...(byStatus.get(spec.status) ?? []), `${code}: ${spec.message}`]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, lines]) => [
      String(status),
      { description: lines.join('\n\n'), content: { 'application/json': { schema: errorBody } } },
    ]),
  );
};

const filesOf = (mediaTypes: readonly string[]): Record<string, object> =>
  Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, { schema: { type: 'string', format: 'binary' } }]));

const requestBody = ({ body, upload }: Operation): object => {
  if (upload) return { requestBody: { required: true, content: filesOf(upload.mediaTypes) } };
  return body ? { requestBody: { required: true, content: { 'application/json': { schema: body } } } } : {};
};

const headersOf = (operation: Operation): z.ZodObject | undefined => {
  const headers = {
    ...(operation.idempotency === 'key'
      ? {
          'Idempotency-Key': z
            .string()
            .min(1)
            .max(200)
            .meta({ description: 'Unique per intended change; repeat it on a retry.' }),
        }
      : {}),
    ...(operation.upload
      ? { 'X-Content-SHA256': z.hash('sha256').meta({ description: 'SHA-256 of the file, in hexadecimal.' }) }
      : {}),
  };
  return Object.keys(headers).length > 0 ? z.object(headers) : undefined;
};

const successResponses = (operation: Operation): Record<string, object> =>
  Object.fromEntries(
    Object.entries(operation.responses).map(([status, schema]) => [
      status,
      status === '204'
        ? { description: 'Done.' }
        : {
            description: 'Done.',
            headers: z.object({ 'Ratchet-Version': z.string(), 'x-request-id': z.string() }),
            content: {
              'application/json': { schema },
              ...(operation.stream ? { 'text/event-stream': { schema: z.string() } } : {}),
              ...filesOf(operation.download ?? []),
            },
          },
    ]),
  );

const toOperation = (
  operationId: string,
  operation: Operation,
  specs: Readonly<Record<string, ErrorSpec>>,
): ZodOpenApiOperationObject => {
  const header = headersOf(operation);
  return {
    operationId,
    summary: operation.summary,
    tags: [operation.tag],
    'x-permission': operation.permission,
    'x-idempotency': operation.idempotency,
    ...(operation.permission === 'public' ? { security: [] } : {}),
    requestParams: {
      ...(operation.params ? { path: operation.params } : {}),
      ...(operation.query ? { query: operation.query } : {}),
      ...(header ? { header } : {}),
    },
    ...requestBody(operation),
    responses: { ...successResponses(operation), ...errorResponses(operation, specs) },
  } as ZodOpenApiOperationObject;
};

/** OpenAPI 3.1 of all rooms, generated from the contracts that also validate. */
export const describeApi = (contracts: readonly RoomContract[], version: string): ReturnType<typeof createDocument> => {
  const paths: ZodOpenApiPathsObject = {};
  for (const contract of contracts) {
    const specs = { ...PLATFORM_ERRORS, ...contract.errors };
    for (const [operationId, operation] of Object.entries(contract.operations)) {
      const path = pathOf(operation);
      paths[path] = { ...paths[path], [operation.method]: toOperation(operationId, operation, specs) };
    }
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Ratchet API',
      version,
      description:
        'Durable workflows: what was acknowledged is never lost, never done twice, never goes backwards, and can always be seen.',
    },
    servers: [{ url: '/' }],
    security: [{ bearer: [] }, { session: [] }],
    components: {
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
        session: { type: 'apiKey', in: 'cookie', name: '__Host-ratchet_access' },
      },
    },
    paths,
  });
};
