import { DefaultFailureConverter } from '@temporalio/common';

/**
 * Puts message and stack trace of every failure into a payload, so that the codec encrypts them too. Loaded by path in
 * clients and workers and bundled into the workflow sandbox: it must import nothing of Node.
 */
export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
