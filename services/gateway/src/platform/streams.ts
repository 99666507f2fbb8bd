import type { OperationRequest, Answer } from './room';

/** Live streams: subscribe, then backfill, then de-duplicate. */
export type StreamHub = {
  /** Answers `GET …/events` of one aggregate: SSE with `id:` = sequence, or JSON page of events after `after`. */
  readonly aggregate: (request: OperationRequest, aggregateType: string, aggregateId: string) => Promise<Answer>;
  /** Answers `GET /stream`: SSE with `id:` = position over the tenant, or over the named aggregates. */
  readonly tenant: (
    request: OperationRequest,
    aggregates: readonly { type: string; id: string }[] | null,
  ) => Promise<Answer>;
  /** Connected streams, for metrics. */
  readonly clients: () => number;
  readonly close: () => Promise<void>;
};
