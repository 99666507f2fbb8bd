import type { ChangeOf } from '@ratchet/workflows/pipeline/contract/changes';

/** A node under construction; `nodeId` is known from the start, so that edges can name it. */
export type NodeChange = ChangeOf<'node.added'> & { readonly nodeId: string };

/** What the files of a project come to. `nodes[i]` stands in `files[i]`. */
export type Draft = {
  readonly nodes: readonly NodeChange[];
  readonly files: readonly string[];
  readonly exposures: readonly { readonly nodeId: string; readonly dependsOn: readonly string[] }[];
  /** Id behind `ref.<name>` or `source.<group>.<table>`. */
  readonly idOf: (reference: string) => string | undefined;
};
