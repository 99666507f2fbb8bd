import type { RedactionCounts } from '../redaction/redact';

/** A tool of a server, pinned at run start by `schemaSha256`. `name` is `server__tool`. */
export type Tool = {
  readonly name: string;
  readonly description: string;
  readonly schema: Record<string, unknown>;
  readonly schemaSha256: string;
  readonly effect: 'read' | 'write';
};

/** Whole text of a source as a tool saw it: what a snapshot is made of and quotes are checked against. */
export type ToolSource = {
  readonly uri: string;
  readonly title: string;
  readonly publisher: string;
  readonly mediaType: string;
  readonly text: string;
};

export type ToolCall = {
  readonly organizationId: string;
  readonly runId: string;
  /** `server__tool` */
  readonly tool: string;
  /** Names that this step may call; any other is refused. */
  readonly allowed: readonly string[];
  /** Hash of the run's snapshot; a tool that changed since is refused. */
  readonly schemaSha256: string;
  /** JSON text as the model wrote it. */
  readonly args: string;
  readonly signal?: AbortSignal;
};

export type ToolAnswer = {
  /** What the model is shown: redacted, delimited as untrusted, at most 16 kB. */
  readonly content: string;
  readonly isError: boolean;
  /** Whole redacted result as JSON, at most 1 MiB: what is stored. */
  readonly stored: string;
  readonly bytes: number;
  readonly truncated: boolean;
  /** Sources that a quote may be taken from after this call. */
  readonly sources: readonly ToolSource[];
  /** Files that a `write_file` call made. */
  readonly files: readonly { readonly path: string; readonly mediaType: string; readonly text: string }[];
  readonly redactions: RedactionCounts;
};

/** The call may not be made; nothing happened. `rule` goes into TOOL_CALL_DENIED. */
export class ToolDenied extends Error {
  override readonly name = 'ToolDenied';
  constructor(
    readonly rule: 'unknown_tool' | 'not_allowed' | 'schema_changed',
    message: string,
  ) {
    super(message);
  }
}

/** The server is gone or took too long. A `read` call may be tried again. */
export class ToolUnavailable extends Error {
  override readonly name = 'ToolUnavailable';
}

/** Tool servers of this process, pooled per (organisation, server), started when first called. */
export type ToolSessions = {
  readonly list: (organizationId: string) => Promise<readonly Tool[]>;
  /** @throws ToolDenied, ToolUnavailable, or the signal's reason */
  readonly call: (call: ToolCall) => Promise<ToolAnswer>;
  readonly close: () => Promise<void>;
};
