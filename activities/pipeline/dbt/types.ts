import type { Manifest } from '@ratchet/workflows/pipeline/deployment/manifest';
import type { TargetConnection } from '../warehouse/connection';

/** An installed dbt: `python` runs it with `PYTHONPATH=pythonPath`. */
export type DbtRuntime = {
  readonly python: string;
  readonly pythonPath: string;
  readonly versions: { readonly dbt: string; readonly adapter: string; readonly python: string };
};

/** What dbt found wrong. `text` is dbt's own, unchanged; line is 1-based. */
export type DbtError = {
  readonly uniqueId: string | null;
  /** Name of the node when dbt names one. */
  readonly node: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly text: string;
};

export type CompileProgress = { readonly phase: 'PARSE' | 'COMPILE'; readonly done: number; readonly total: number };

export type CompileRequest = {
  /** Fresh work tree of the commit. */
  readonly projectDir: string;
  readonly connection: TargetConnection;
  /** Name of the environment; dbt's target name. */
  readonly environment: string;
  readonly vars?: Readonly<Record<string, unknown>>;
  readonly onProgress?: (progress: CompileProgress) => void;
  readonly signal?: AbortSignal;
};

/** `manifest` is null exactly when there are errors. */
export type CompileResult = {
  readonly manifest: Manifest | null;
  /** dbt's manifest.json with Ratchet's addition, to be stored and executed. */
  readonly manifestBytes: Buffer | null;
  readonly manifestHash: string | null;
  readonly log: string;
  readonly errors: readonly DbtError[];
  readonly compileMs: number;
};

export type DbtCommand = 'run' | 'test' | 'seed' | 'snapshot';
export type NodeStatus = 'success' | 'pass' | 'warn' | 'fail' | 'error' | 'skipped';

export type RunNodeRequest = {
  /** Work tree of the deployed commit. */
  readonly projectDir: string;
  /** File with the approved manifest; it is executed as it is, the project is never parsed again. */
  readonly manifestFile: string;
  readonly connection: TargetConnection;
  readonly environment: string;
  readonly command: DbtCommand;
  readonly uniqueId: string;
  /** Goes into the completion marker and the statements' application name. */
  readonly runId: string;
  readonly vars?: Readonly<Record<string, unknown>>;
  readonly fullRefresh?: boolean;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: DbtEvent) => void;
};

/** One line of dbt's structured log. */
export type DbtEvent = {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly message: string;
  readonly at: string;
  readonly uniqueId: string | null;
};

/** One row of dbt's run_results (v6) of the one node asked for. */
export type RunNodeResult = {
  readonly status: NodeStatus;
  readonly rowsAffected: number | null;
  readonly executionMs: number;
  readonly compileMs: number;
  /** Failing rows of a test. */
  readonly failures: number | null;
  readonly message: string | null;
  /** The SQL that was run; null for seeds. */
  readonly compiledCode: string | null;
  readonly adapterResponse: Readonly<Record<string, unknown>>;
};

export type DbtRunnerPool = {
  /** @throws `PipelineFailure` PIPE_014 without dbt; `RunnerLost` when the process died, the signal's reason on abort; either way no statement of the node is left in the database. */
  readonly run: (request: RunNodeRequest) => Promise<RunNodeResult>;
  readonly compile: (request: CompileRequest) => Promise<CompileResult>;
  /** Ids of the living processes. */
  readonly processes: () => readonly number[];
  readonly close: () => Promise<void>;
};
