import { inDocumentProcess } from './document-process';
import type { Report, ReportInput } from './report';

/** The report of a run, complete or of what exists; citations checked, charts drawn. Deterministic; off the event loop. */
export const composeReport = async (input: ReportInput): Promise<Report> =>
  (await inDocumentProcess({ operation: 'compose', input })) as Report;
