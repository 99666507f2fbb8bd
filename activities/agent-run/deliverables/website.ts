import { WEBSITE_FOLDER, WEBSITE_MANIFEST } from '@ratchet/workflows/agent-run/names';
import { addArtifact, announceArtifact, keepJson, keepText } from '../artifacts';
import type { Engine } from '../engine';
import { emit } from '../events';
import { enqueueJob } from '../jobs/enqueue-job';
import { composeWebsite } from '../report/compose-website';
import type { Report } from '../report/report';
import { WEBSITE_ENTRY } from '../report/website';
import type { AddDeliverable } from './deliverable';

/** What a website consists of; keys and files in a fixed order, so that the same website gives the same bytes. */
export type WebsiteManifest = {
  readonly completeness: Report['completeness'];
  /** Path of the first page. */
  readonly entry: string;
  readonly files: readonly {
    readonly mediaType: string;
    readonly path: string;
    readonly sha256: string;
    readonly sizeBytes: number;
  }[];
  readonly schema: 1;
  readonly title: string;
};

/** Keeps a website file by file, with a manifest that stands for the whole of it. A report of the same content follows as a job. */
export const keepWebsite = async (
  { artifacts }: Engine,
  organizationId: string,
  report: Report,
): Promise<AddDeliverable> => {
  const written = [...(await composeWebsite(report))].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = await Promise.all(
    written.map(async ({ path, mediaType, text }) => {
      const { sha256, sizeBytes } = await keepText(artifacts, organizationId, text);
      return { mediaType, path, sha256, sizeBytes };
    }),
  );
  const { completeness, title } = report;
  const content: WebsiteManifest = { completeness, entry: WEBSITE_ENTRY, files, schema: 1, title };
  const manifest = await keepJson(artifacts, organizationId, content);
  return async (unit, runId) => {
    for (const { path, mediaType, ...kept } of files)
      await addArtifact(unit, {
        kept,
        runId,
        mediaType,
        name: `${WEBSITE_FOLDER}${path}`,
        entityType: mediaType === 'image/svg+xml' ? 'chart' : 'website',
      });
    const whole = {
      kept: manifest,
      runId,
      mediaType: 'application/json',
      name: WEBSITE_MANIFEST,
      entityType: 'manifest',
    } as const;
    const added = await addArtifact(unit, whole);
    // the manifest speaks for its files
    announceArtifact(unit, added, whole);
    const { artifactId } = added;
    const { sha256 } = manifest;
    emit(unit, 'WEBSITE_GENERATION_DONE', {
      artifactId,
      manifestSha256: sha256,
      files: files.length,
      entry: WEBSITE_ENTRY,
    });
    await enqueueJob(unit, { runId, jobType: 'generate_companion_report', subject: artifactId, input: { sha256 } });
    return artifactId;
  };
};
