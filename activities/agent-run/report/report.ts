import type { StepResult } from '../provider/outputs';

/** A stored source as the report knows it. `text` is the snapshot that quotes are checked against. */
export type ReportSource = {
  readonly id: string;
  readonly uri: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO-8601 instant in UTC. */
  readonly retrievedAt: string;
  readonly text: string;
};

export type ReportInput = {
  readonly title: string;
  readonly request: string;
  /** Finished steps in plan order. Without a `write` step the text is put together from what exists. */
  readonly results: readonly StepResult[];
  readonly sources: readonly ReportSource[];
  readonly completeness: 'complete' | 'partial';
  /** Titles of the steps that did not run, for a partial report. */
  readonly missing: readonly string[];
};

export type Support = 'exact' | 'paraphrase' | 'unsupported';

/** One use of a marker in the Markdown, `start` to `end` in UTF-16 units. `sourceId` is null when nothing bears it out. */
export type Citation = {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
  readonly sourceId: string | null;
  readonly quote: string;
  /** Where in the source, e.g. `characters 120–310`. */
  readonly locator: string;
  readonly support: Support;
};

export type ReportChart = {
  readonly name: string;
  readonly title: string;
  readonly alt: string;
  readonly svg: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
};

/** The finished report; stored as JSON (`citation_map`), it is all that the panel and every export need. */
export type Report = {
  readonly title: string;
  readonly request: string;
  readonly completeness: 'complete' | 'partial';
  readonly markdown: string;
  /** Sanitised fragment without script, style or outside request. */
  readonly html: string;
  readonly citations: readonly Citation[];
  readonly charts: readonly ReportChart[];
  readonly sources: readonly Omit<ReportSource, 'text'>[];
  /** What the review step found. */
  readonly notes: readonly string[];
};

export const EXPORT_FORMATS = ['pdf', 'html', 'markdown', 'zip'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What the last page of an export says of how it was made. */
export type Provenance = {
  readonly runId: string;
  readonly provider: string;
  readonly model: string;
  readonly simulated: boolean;
  /** ISO-8601 instant in UTC; the only date in the file. */
  readonly finishedAt: string;
  readonly manifestSha256: string | null;
};

export type ExportRequest = {
  readonly format: ExportFormat;
  readonly report: Report;
  readonly provenance: Provenance;
  /** More files of a zip, e.g. `manifest.json` and `events.ndjson`. */
  readonly attachments?: readonly { readonly name: string; readonly text: string }[];
};
export type ExportFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array };
