import { inDocumentProcess } from './document-process';
import type { Report } from './report';
import type { WebsiteFile } from './website';

/** The files of a website made of a report. Deterministic; off the event loop. */
export const composeWebsite = async (input: Report): Promise<WebsiteFile[]> =>
  (await inDocumentProcess({ operation: 'website', input })) as WebsiteFile[];
