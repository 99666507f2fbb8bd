import type { TargetRelation, TargetState } from '@ratchet/workflows/pipeline/deployment/target-state';
import { relationsOf } from './nodes';

const columnChanges = (name: string, before: TargetRelation, after: TargetRelation): string[] => {
  const was = new Map(before.columns.map((column) => [column.name, column.type]));
  const is = new Map(after.columns.map((column) => [column.name, column.type]));
  return [
    ...[...is]
      .filter(([column]) => !was.has(column))
      .map(([column, type]) => `${name}: column ${column} ${type} added`),
    ...[...was].filter(([column]) => !is.has(column)).map(([column]) => `${name}: column ${column} removed`),
    ...[...is].flatMap(([column, type]) => {
      const old = was.get(column);
      return old === undefined || old === type ? [] : [`${name}: column ${column} was ${old}, is ${type}`];
    }),
  ];
};

/** What changed in the target, one line each, in words. */
export const targetDiff = (before: TargetState, after: TargetState): readonly string[] => {
  const was = relationsOf(before);
  const is = relationsOf(after);
  const names = [...new Set([...was.keys(), ...is.keys()])].sort();
  return names.flatMap((name) => {
    const [old, now] = [was.get(name), is.get(name)];
    if (!old) return [`${name} added`];
    if (!now) return [`${name} removed`];
    const changes = columnChanges(name, old, now);
    if (old.kind !== now.kind) changes.push(`${name}: was ${old.kind}, is ${now.kind}`);
    if (old.owner !== now.owner) changes.push(`${name}: owner was ${old.owner}, is ${now.owner}`);
    if (old.dependentViews.join() !== now.dependentViews.join())
      changes.push(`${name}: read by other views than before`);
    return changes;
  });
};
