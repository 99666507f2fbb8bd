import { exportHtml, exportMarkdown, exportZip } from './export-text';
import { exportPdf } from './export-pdf';
import type { ExportFile, ExportFormat, ExportRequest } from './report';
import { slugOf } from './slug';

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  zip: 'application/zip',
};
const ENDINGS: Readonly<Record<ExportFormat, string>> = { pdf: 'pdf', html: 'html', markdown: 'md', zip: 'zip' };

/** One file of a report. The same request gives the same bytes. */
export const exportReport = async (request: ExportRequest): Promise<ExportFile> => {
  const { format, report } = request;
  return {
    name: `${slugOf(report.title, 'report')}.${ENDINGS[format]}`,
    mediaType: MEDIA_TYPES[format],
    bytes: await bytesOf(request),
  };
};

const bytesOf = async (request: ExportRequest): Promise<Uint8Array> => {
  const { format, report, provenance } = request;
  switch (format) {
    case 'pdf':
      return exportPdf(report, provenance);
    case 'html':
      return Buffer.from(exportHtml(report, provenance));
    case 'markdown':
      return Buffer.from(exportMarkdown(report, provenance));
    case 'zip':
      return exportZip(request, await exportPdf(report, provenance));
  }
};
