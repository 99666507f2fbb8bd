import { inDocumentProcess } from './document-process';
import type { ExportFile, ExportRequest } from './report';

/** A file of a report. The same request gives the same bytes; off the event loop. */
export const renderExport = async (input: ExportRequest): Promise<ExportFile> =>
  (await inDocumentProcess({ operation: 'export', input })) as ExportFile;
