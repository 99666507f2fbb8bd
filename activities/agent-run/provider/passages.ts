import type { Passage, StepResult } from './outputs';

export type NumberedPassage = Passage & { readonly number: number };

/** Every passage of the finished steps, once, numbered from 1 in plan order. The writer cites by these numbers and the report resolves them. */
export const numberPassages = (results: readonly StepResult[]): NumberedPassage[] => {
  const found = new Map<string, NumberedPassage>();
  for (const result of results) {
    if (result.kind !== 'research' && result.kind !== 'analyse') continue;
    for (const passage of result.output.passages) {
      const key = JSON.stringify([passage.uri, passage.quote]);
      if (!found.has(key)) found.set(key, { ...passage, number: found.size + 1 });
    }
  }
  return [...found.values()];
};
