import { Router, json, type Request, type RequestHandler } from 'express';
import type { Payload } from '@temporalio/common';
import { EncryptionCodec, parsePayloadKeys } from '@ratchet/temporal/codec';
import { ApiError } from './api-error';

type WirePayload = { metadata?: Record<string, string>; data?: string };

const fromWire = ({ metadata = {}, data = '' }: WirePayload): Payload => ({
  metadata: Object.fromEntries(Object.entries(metadata).map(([key, value]) => [key, Buffer.from(value, 'base64')])),
  data: Buffer.from(data, 'base64'),
});
const toWire = (payload: Payload): WirePayload => ({
  metadata: Object.fromEntries(
    Object.entries(payload.metadata ?? {}).map(([key, value]) => [key, Buffer.from(value).toString('base64')]),
  ),
  data: Buffer.from(payload.data ?? []).toString('base64'),
});

export type CodecServerOptions = {
  readonly keys: string;
  /** The only page that may read decoded payloads in a browser. */
  readonly temporalUiOrigin: string | undefined;
  /** Throws unless the caller is OPERATOR or ADMIN; demo mode on loopback lets the local page read at once. */
  readonly authorise: (request: Request) => Promise<void>;
};

/** Temporal's remote codec protocol, decode only: operations staff read payloads in the Temporal UI, nobody else can. */
export const codecServer = ({ keys, temporalUiOrigin, authorise }: CodecServerOptions): Router => {
  const codec = new EncryptionCodec(parsePayloadKeys(keys));
  const cors: RequestHandler = (request, response, next) => {
    const { origin } = request.headers;
    if (origin !== undefined && origin !== temporalUiOrigin)
      throw new ApiError('AUTH_003', { reason: 'Only the Temporal UI may read payloads here.' });
    if (origin)
      response.set({
        'Access-Control-Allow-Origin': origin,
        'Access-Control-Allow-Credentials': 'true',
        'Access-Control-Allow-Headers': 'content-type, x-namespace, authorization',
        'Access-Control-Allow-Methods': 'POST, OPTIONS',
        Vary: 'Origin',
      });
    if (request.method === 'OPTIONS') {
      response.status(204).end();
      return;
    }
    next();
  };
  const router = Router();
  router.use(cors);
  router.post('/decode', json({ limit: '8mb' }), async (request, response) => {
    await authorise(request);
    const payloads = (request.body as { payloads?: WirePayload[] } | undefined)?.payloads;
    if (!Array.isArray(payloads))
      throw new ApiError('VALIDATION_001', { field: 'payloads', constraint: 'must be a list of payloads' });
    response.json({ payloads: (await codec.decode(payloads.map(fromWire))).map(toWire) });
  });
  return router;
};
