export type TargetColumn = { readonly name: string; readonly type: string };

export type TargetRelation = {
  readonly schema: string;
  readonly name: string;
  readonly kind: 'TABLE' | 'VIEW' | 'MATERIALIZED_VIEW';
  readonly owner: string;
  readonly columns: readonly TargetColumn[];
  /** `schema.name` of views that read this relation, in the scope or outside it. */
  readonly dependentViews: readonly string[];
  /** Estimate of the database, or null before its first analyze. Not part of the hash. */
  readonly rows: number | null;
};

/** What stands in the schemas of a plan's scope, sorted by schema and name. */
export type TargetState = {
  readonly kind: 'POSTGRES';
  readonly database: string;
  readonly schemas: readonly string[];
  readonly relations: readonly TargetRelation[];
};
