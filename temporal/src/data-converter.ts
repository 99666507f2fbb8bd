import path from 'node:path';
import type { DataConverter } from '@temporalio/common';
import { EncryptionCodec, parsePayloadKeys } from './codec';

/** Absolute path: the SDK requires it in Node, and the bundler takes it into the workflow bundle. */
export const FAILURE_CONVERTER_PATH = path.join(__dirname, 'failure-converter.ts');

/** The one converter that client, worker and replayer share; `keys` as in {@link parsePayloadKeys}. */
export function createDataConverter(keys: string): DataConverter {
  return { payloadCodecs: [new EncryptionCodec(parsePayloadKeys(keys))], failureConverterPath: FAILURE_CONVERTER_PATH };
}
