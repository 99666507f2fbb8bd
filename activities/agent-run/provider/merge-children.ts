import type { StepOutput, StepResult } from './outputs';

/** The output of a fan_out step from what its children found, in child order: the order they ended in changes nothing. */
export const mergeChildren = (
  children: readonly { readonly title: string; readonly status: string; readonly results: readonly StepResult[] }[],
): Extract<StepOutput, { kind: 'fan_out' }> => ({
  kind: 'fan_out',
  output: {
    summary: `${children.filter(({ status }) => status === 'SUCCEEDED').length} of ${children.length} runs succeeded.`,
    children: children.map(({ title, status, results }) => ({
      title,
      status,
      passages: results.flatMap((result) => (result.kind === 'research' ? result.output.passages : [])),
      figures: results.flatMap((result) => (result.kind === 'analyse' ? result.output.figures : [])),
    })),
  },
});
