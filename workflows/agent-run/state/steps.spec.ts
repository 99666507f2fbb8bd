import { describe, expect, it } from '@jest/globals';
import type { StepStatus } from '../names';
import { deadSteps, readySteps, statusWhileOpen, type StepView } from './steps';

const step = (stepKey: string, status: StepStatus, ...dependsOn: string[]): StepView => ({
  stepKey,
  kind: 'research',
  status,
  dependsOn,
});
const keys = (steps: readonly StepView[]): string[] => steps.map(({ stepKey }) => stepKey);

describe('steps of a plan', () => {
  it('are ready once everything they need has succeeded', () => {
    const steps = [
      step('a', 'SUCCEEDED'),
      step('b', 'RUNNING'),
      step('c', 'PENDING', 'a'),
      step('d', 'PENDING', 'a', 'b'),
      step('e', 'PENDING'),
    ];
    expect(keys(readySteps(steps))).toEqual(['c', 'e']);
  });

  it.each(['FAILED', 'SKIPPED', 'CANCELLED'] as const)('die with what they need: %s', (status) => {
    const steps = [step('a', status), step('b', 'PENDING', 'a'), step('c', 'PENDING', 'b'), step('d', 'PENDING')];
    expect(keys(deadSteps(steps))).toEqual(['b', 'c']);
  });

  it.each([
    ['a step works beside the question', [step('a', 'RUNNING'), step('q', 'WAITING')], 1, 'RUNNING'],
    ['another one could begin', [step('q', 'WAITING'), step('b', 'PENDING')], 1, 'RUNNING'],
    ['all else needs the answer', [step('q', 'WAITING'), step('b', 'PENDING', 'q')], 1, 'WAITING_CLARIFICATION'],
    ['nothing is asked', [step('a', 'SUCCEEDED')], 0, 'RUNNING'],
  ] as const)('%s', (_what, steps, open, status) => {
    expect(statusWhileOpen(steps, open)).toBe(status);
  });
});
