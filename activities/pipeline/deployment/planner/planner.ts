import type { Manifest } from '@ratchet/workflows/pipeline/deployment/manifest';
import type { Selection, StepAction } from '@ratchet/workflows/pipeline/deployment/names';
import type { TargetState } from '@ratchet/workflows/pipeline/deployment/target-state';

/** What of the environment a plan relies on. */
export type PlanConfig = {
  readonly environment: string;
  readonly targetKind: string;
  readonly connectionRef: string;
  readonly schema: string;
  readonly production: boolean;
  readonly approvals: number;
  readonly destructiveApprovals: number;
  readonly allowSelfApproval: boolean;
  readonly selection: Selection;
  readonly vars: Readonly<Record<string, unknown>>;
};

/** Of the last runs of one node in this environment. */
export type NodeStats = { readonly uniqueId: string; readonly seconds: number; readonly rows: number | null };

export type Risk = { readonly kind: string; readonly reason: string; readonly rows: number | null };
export type PlanStep = {
  readonly seq: number;
  readonly uniqueId: string;
  readonly nodeId: string | null;
  readonly name: string;
  readonly resourceType: string;
  /** `schema.name`; null where nothing is built. */
  readonly relation: string | null;
  readonly action: StepAction;
  readonly reason: string;
  readonly dependsOn: readonly string[];
  readonly text: string | null;
  readonly previousText: string | null;
  readonly destructive: boolean;
  readonly risks: readonly Risk[];
  readonly columns: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly estimate: { readonly seconds: number | null; readonly rows: number | null };
};
export type Plan = { readonly steps: readonly PlanStep[]; readonly warnings: readonly string[] };

export type PlanInput = {
  readonly manifest: Manifest;
  /** Of the deployment that the environment runs; null before the first. */
  readonly previous: Manifest | null;
  readonly target: TargetState;
  readonly config: PlanConfig;
  readonly history: readonly NodeStats[];
};

/** Makes the exact steps against one target. Pure: the same input gives the byte-equal plan. */
export type Planner = {
  readonly id: string;
  readonly version: string;
  readonly strategy: 'A' | 'B';
  /** @throws PipelineFailure PIPE_022 naming a node that it cannot express. */
  readonly plan: (input: PlanInput) => Plan;
};
