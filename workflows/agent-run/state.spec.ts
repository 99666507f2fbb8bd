import { describe, expect, it } from '@jest/globals';
import { RUN_STATUSES, TERMINAL_RUN_STATUSES, type RunStatus } from './names';
import { allowedActions, decide, isOver, RUN_ACTIONS, type RunAction } from './state';

const TABLE: Readonly<Record<RunStatus, readonly RunAction[]>> = {
  QUEUED: ['cancel', 'changeBudget'],
  RUNNING: ['pause', 'cancel', 'changeBudget'],
  WAITING_CLARIFICATION: ['pause', 'cancel', 'changeBudget'],
  PAUSED: ['resume', 'cancel', 'changeBudget'],
  CANCELLING: [],
  CANCELLED: ['export'],
  SUCCEEDED: ['export'],
  FAILED: ['export'],
};

describe('what people may ask of a run', () => {
  it.each(RUN_STATUSES.flatMap((status) => RUN_ACTIONS.map((action) => [status, action] as const)))(
    '%s: %s',
    (status, action) => {
      const decision = decide(status, action);
      expect(decision.ok).toBe(TABLE[status].includes(action));
      if (!decision.ok)
        expect(decision).toMatchObject({ code: 'AGENT_003', details: { status, action, allowed: TABLE[status] } });
    },
  );

  it('has nothing to export without a deliverable', () => {
    expect(allowedActions('CANCELLED', false)).toEqual([]);
  });

  it('is over in its terminal statuses only', () => {
    expect(RUN_STATUSES.filter(isOver)).toEqual(TERMINAL_RUN_STATUSES);
  });
});
