import type { Figure, Passage, StepResult } from './outputs';

export type NumberedPassage = Passage & { readonly number: number };

/** Every passage and every row behind a figure, once, numbered from 1 in plan order. The writer cites by these numbers and the report resolves them. */
export const numberPassages = (results: readonly StepResult[]): NumberedPassage[] => {
  const found = new Map<string, NumberedPassage>();
  for (const passage of results.flatMap(passagesOf)) {
    const key = passageKey(passage);
    if (!found.has(key)) found.set(key, { ...passage, number: found.size + 1 });
  }
  return [...found.values()];
};

/** Two passages with one key are one place in one source. */
export const passageKey = ({ uri, quote }: Pick<Passage, 'uri' | 'quote'>): string => JSON.stringify([uri, quote]);

const passagesOf = (result: StepResult): readonly Passage[] => {
  switch (result.kind) {
    case 'research':
      return result.output.passages;
    case 'analyse':
      return result.output.figures.map(ofFigure);
    case 'fan_out':
      return result.output.children.flatMap(({ passages, figures }) => [...passages, ...figures.map(ofFigure)]);
    case 'chart':
    case 'write':
    case 'review':
      return [];
  }
};

const ofFigure = ({ uri, quote, label }: Figure): Passage => ({ uri, quote, point: label });
