import type { EntityType, ExportFormat } from '@ratchet/workflows/agent-run/names';
import { readJson } from '../artifacts';
import type { WebsiteManifest } from '../deliverables/website';
import type { Engine } from '../engine';
import { emit } from '../events';
import { packZip } from '../report/pack-zip';
import { renderExport } from '../report/render-export';
import type { ExportFile } from '../report/report';
import { slugOf } from '../report/slug';
import { readComposed } from './composed';
import type { JobProduct } from './job-product';
import type { JobRow } from './job-rows';

const ENTITY: Readonly<Record<ExportFormat, EntityType>> = {
  pdf: 'export_pdf',
  html: 'export_html',
  markdown: 'export_markdown',
  zip: 'export_zip',
};
type ExportJob = Extract<JobRow, { jobType: 'render_export' }>;

/** A deliverable as one file. */
export const makeExport = async (engine: Engine, organizationId: string, job: ExportJob): Promise<JobProduct> => {
  const { format, deliverable } = job.input;
  const render = deliverable === 'website' ? zipWebsite : renderReport;
  const { name, mediaType, bytes } = await render(engine, organizationId, job);
  const kept = await engine.artifacts.put(organizationId, bytes);
  return {
    kept,
    mediaType,
    name,
    entityType: ENTITY[format],
    tell: (unit, artifactId) => {
      emit(unit, 'EXPORT_READY', { jobId: job.id, format, artifactId, sha256: kept.sha256 });
    },
  };
};

const renderReport = async (
  engine: Engine,
  organizationId: string,
  { runId, input: { format } }: ExportJob,
): Promise<ExportFile> => {
  const { report, manifest, events, ...facts } = await readComposed(engine, organizationId, runId);
  const attachments =
    format !== 'zip' || manifest === null
      ? []
      : [
          { name: 'manifest.json', text: (await engine.artifacts.read(organizationId, manifest)).toString('utf8') },
          { name: 'events.ndjson', text: events.map((event) => `${JSON.stringify(event)}\n`).join('') },
        ];
  return renderExport({
    format,
    report,
    provenance: { runId, ...facts, simulated: facts.provider === 'rehearsal', manifestSha256: manifest },
    attachments,
  });
};

/** The files of a website as they are kept, with the manifest that lists them. */
const zipWebsite = async (
  engine: Engine,
  organizationId: string,
  { runId, input: { sha256 } }: ExportJob,
): Promise<ExportFile> => {
  const { artifacts } = engine;
  const { finishedAt } = await readComposed(engine, organizationId, runId);
  const { title, files } = await readJson<WebsiteManifest>(artifacts, organizationId, sha256);
  const contents = await Promise.all(
    files.map(async (file) => ({ name: file.path, content: await artifacts.read(organizationId, file.sha256) })),
  );
  const manifest = { name: 'manifest.json', content: await artifacts.read(organizationId, sha256) };
  return {
    name: `${slugOf(title, 'website')}-website.zip`,
    mediaType: 'application/zip',
    bytes: await packZip({ files: [...contents, manifest], finishedAt }),
  };
};
