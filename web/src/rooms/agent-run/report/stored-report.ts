/** The report as its run stores it: what the panel shows and every export is made of. */
export type StoredReport = {
  readonly title: string;
  readonly completeness: 'complete' | 'partial';
  /** Made by the server without script, style or outside address. */
  readonly html: string;
  readonly citations: readonly StoredCitation[];
  readonly sources: readonly StoredSource[];
  readonly charts: readonly { readonly name: string }[];
  readonly notes: readonly string[];
};
export type StoredCitation = {
  readonly marker: number;
  readonly sourceId: string | null;
  readonly quote: string;
  readonly locator: string;
  readonly support: 'exact' | 'paraphrase' | 'unsupported';
};
export type StoredSource = {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly uri: string;
  readonly retrievedAt: string;
};
