import type { GraphNode } from '@ratchet/workflows/pipeline/contract/graph-model';
import type { NodeKind } from '@ratchet/workflows/pipeline/names';
import { Camera, Database, Megaphone, Sprout, Table2, type LucideIcon } from 'lucide-react';
import { humanize } from '@/ui/words';

export const KIND_LOOK: Readonly<Record<NodeKind, { word: string; icon: LucideIcon }>> = {
  SOURCE: { word: 'Source', icon: Database },
  SEED: { word: 'Seed', icon: Sprout },
  MODEL: { word: 'Model', icon: Table2 },
  SNAPSHOT: { word: 'Snapshot', icon: Camera },
  EXPOSURE: { word: 'Exposure', icon: Megaphone },
};

/** What sets nodes of one kind apart, in a word or two. */
export const detailOf = ({ kind, config, folder }: GraphNode): string => {
  const said = {
    SOURCE: config['source_name'],
    EXPOSURE: config['type'],
    SEED: 'CSV',
    MODEL: config['materialized'],
    SNAPSHOT: config['strategy'],
  }[kind];
  const words =
    typeof said === 'string' ? (kind === 'SOURCE' || kind === 'SEED' ? said : humanize(said).toLowerCase()) : folder;
  return words === '' ? 'project root' : words;
};

export const MATERIALIZATIONS = ['view', 'table', 'incremental', 'ephemeral'] as const;
/** Where a node lies on the canvas is no fact of the pipeline. */
export const isMainGraphEvent = (type: string): boolean => type !== 'node.moved' && !type.startsWith('edge.');

/** Tests that dbt has built in; each is about one column. */
export const COLUMN_TESTS = ['not_null', 'unique', 'accepted_values', 'relationships'] as const;
