import type { ManifestNode } from '@ratchet/workflows/pipeline/deployment/manifest';

export type ScratchNames = {
  readonly schemas: readonly string[];
  /** Quoted name of the node's stand-in. */
  readonly of: (node: Pick<ManifestNode, 'schema' | 'alias'>) => string;
  /** SQL that reads stand-ins in place of relations, and where an offset of it lies in the original. */
  readonly rewrite: (sql: string) => { readonly sql: string; readonly originalOffset: (offset: number) => number };
};

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One scratch schema per schema of the project, so that every relation keeps its own name. */
export const scratchNames = (nodes: readonly ManifestNode[], prefix: string): ScratchNames => {
  const built = nodes.filter(({ relation_name }) => relation_name !== null);
  const originals = [...new Set(built.map(({ schema }) => schema))].sort();
  const schemaOf = new Map(originals.map((schema, index) => [schema, `${prefix}_${index}`]));
  const of: ScratchNames['of'] = ({ schema, alias }) => `${quote(schemaOf.get(schema) ?? schema)}.${quote(alias)}`;
  const standIns = new Map(built.map((node) => [node.relation_name as string, of(node)]));
  const names = [...standIns.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pattern = names.length === 0 ? null : new RegExp(names.join('|'), 'g');
  return {
    schemas: [...schemaOf.values()],
    of,
    rewrite: (sql) => {
      const cuts: { readonly end: number; readonly grown: number }[] = [];
      let grown = 0;
      const rewritten =
        pattern === null
          ? sql
          : sql.replace(pattern, (found, at: number) => {
              const standIn = standIns.get(found) as string;
              grown += standIn.length - found.length;
              cuts.push({ end: at + found.length + grown, grown });
              return standIn;
            });
      return {
        sql: rewritten,
        originalOffset: (offset) => offset - (cuts.findLast(({ end }) => end <= offset)?.grown ?? 0),
      };
    },
  };
};
