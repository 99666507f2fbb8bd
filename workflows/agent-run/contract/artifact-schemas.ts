import { z } from 'zod';
import { instant, uuid } from '../../platform/contract-kit';
import { entityType, exportFormat, jobStatus, jobType, sha256, stepKey } from './vocabulary';

export const artifact = z
  .object({
    id: uuid,
    runId: uuid.nullable(),
    jobId: uuid.nullable(),
    stepKey: stepKey.nullable(),
    sha256,
    sizeBytes: z.number().int(),
    mediaType: z.string(),
    name: z.string(),
    version: z.number().int(),
    entityType,
    tags: z.record(z.string(), z.unknown()),
    createdAt: instant,
  })
  .meta({ id: 'AgentArtifact' });

export const source = z
  .object({
    id: uuid,
    uri: z.string(),
    title: z.string(),
    publisher: z.string(),
    retrievedAt: instant,
    snapshotArtifactId: uuid,
    toolCallId: uuid,
  })
  .meta({ id: 'AgentSource' });

export const citation = z
  .object({
    id: uuid,
    artifactId: uuid,
    marker: z.number().int(),
    /** Place of the marker in the deliverable's Markdown, in UTF-16 units. */
    start: z.number().int(),
    end: z.number().int(),
    sourceId: uuid.nullable(),
    quote: z.string(),
    locator: z.string().nullable(),
    support: z.enum(['exact', 'paraphrase', 'unsupported']),
  })
  .meta({ id: 'AgentCitation' });

export const job = z
  .object({
    id: uuid,
    jobKey: z.string(),
    runId: uuid.nullable(),
    jobType,
    status: jobStatus,
    format: exportFormat.nullable(),
    resultArtifactId: uuid.nullable(),
    error: z.string().nullable(),
    attempt: z.number().int(),
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'AgentJob' });
