import { describe, expect, it } from '@jest/globals';
import type { DeploymentCommand } from './commands';
import { decide } from './decide';
import { after, aggregate, AT, ending, env, HASH, running, starting, states, step, STEPS } from './deployment.fixture';
import type { DeploymentAggregate } from './model';
import { DEPLOYMENT_RANKS, DEPLOYMENT_STATES, HOLDS } from './names';

const refusalOf = (state: DeploymentAggregate, command: DeploymentCommand, by = env()) => {
  const decision = decide(state, command, by);
  return decision.ok ? null : [decision.code, decision.details];
};
const approve = { type: 'approve', planHash: HASH, comment: null } as const;
const waiting = (environment = {}, steps = STEPS) => aggregate({ state: 'AWAITING_APPROVAL' }, environment, steps);

describe('the stages', () => {
  it('lead from a draft to a waiting plan', () => {
    const planned = after(aggregate(), [
      { type: 'exported', commitSha: 'c', treeSha: 't', created: true },
      { type: 'compiled', manifestHash: HASH, nodes: 3, compileMs: 4 },
      { type: 'checked' },
      { type: 'planned', planHash: HASH, steps: STEPS },
    ]);
    expect(planned.deployment).toMatchObject({ state: 'AWAITING_APPROVAL', commitSha: 'c', planHash: HASH });
  });

  it('are approved by policy where nobody has to be asked, and stop at the plan when asked to', () => {
    const command = { type: 'planned', planHash: HASH, steps: STEPS } as const;
    const dev = after(aggregate({ state: 'COMPILED' }, { approvals: 0 }), [command]);
    expect(dev.deployment.state).toBe('APPROVED');
    expect(dev.approvals).toMatchObject([{ decision: 'BY_POLICY', approverId: null }]);
    const dry = after(aggregate({ state: 'COMPILED', stopAfter: 'PLANNED' }), [command]);
    expect(dry.deployment.state).toBe('PLANNED');
  });

  it('never lead down, whatever is asked in whatever state', () => {
    const commands: readonly DeploymentCommand[] = [
      approve,
      { type: 'reject', reason: 'no' },
      { type: 'start' },
      { type: 'pause', reason: 'lunch' },
      { type: 'resume' },
      { type: 'cancel', reason: 'no' },
      { type: 'abandon', reason: 'no' },
      { type: 'exported', commitSha: 'c', treeSha: 't', created: true },
      { type: 'checked' },
      { type: 'planned', planHash: HASH, steps: STEPS },
      { type: 'stale', component: 'target', diff: [] },
      { type: 'expireApprovals' },
      { type: 'lockAcquired', fence: 1, queuedMs: 0, runNumber: 1 },
      { type: 'finish' },
      { type: 'finishCancel' },
      { type: 'expireHalt' },
      { type: 'fail', stage: 'COMPILE', failure: { code: 'PIPE_013', message: '', details: {} } },
    ];
    for (const state of DEPLOYMENT_STATES)
      for (const hold of HOLDS)
        for (const command of commands) {
          const decision = decide(aggregate({ state, hold }), command, env());
          if (!decision.ok) continue;
          expect(DEPLOYMENT_RANKS[decision.state.deployment.state]).toBeGreaterThanOrEqual(DEPLOYMENT_RANKS[state]);
          expect(DEPLOYMENT_RANKS[state]).toBeLessThan(90);
        }
  });
});

describe('an approval', () => {
  it('is bound to the hash', () => {
    const given = 'b'.repeat(64);
    expect(refusalOf(waiting(), { ...approve, planHash: given })).toEqual(['PIPE_017', { planHash: HASH, given }]);
  });

  it.each([
    ['an engineer for production', {}, env('ada', 'ANALYTICS_ENGINEER')],
    ['the requester alone', {}, env('ada', 'OPERATOR')],
    ['the same person twice', { approvals: 2 }, env('olga')],
  ])('is not taken from %s', (_who, environment, by) => {
    const state = after(waiting({ approvals: 2, ...environment }), [approve], env('olga'));
    const fresh = by.actor.userId === 'olga' ? state : waiting(environment);
    expect(refusalOf(fresh, approve, by)?.[0]).toBe('PIPE_018');
  });

  it('needs a second person where something may be lost', () => {
    const risky = waiting({}, [step(1, 'a', [], true)]);
    const once = after(risky, [approve], env('olga'));
    expect(once.deployment.state).toBe('AWAITING_APPROVAL');
    expect(after(once, [approve], env('ivan', 'ADMIN')).deployment.state).toBe('APPROVED');
    expect(refusalOf(once, { type: 'start' })).toEqual(['PIPE_019', { missing: 1 }]);
  });

  it('runs out', () => {
    const approved = after(waiting(), [approve], env('olga'));
    expect(approved.approvals).toMatchObject([{ decidedAt: AT, expiresAt: '2026-10-06T13:00:00.000Z' }]);
    expect(after(approved, [{ type: 'expireApprovals' }]).deployment.state).toBe('STALE');
  });
});

describe('a run', () => {
  it('makes ready what has all it builds on', () => {
    const begun = running();
    expect(states(begun)).toEqual({ a: 'READY', b: 'PENDING', c: 'PENDING', d: 'READY' });
    expect(states(after(begun, [starting('a'), ending('a')]))).toMatchObject({ a: 'SUCCEEDED', b: 'READY' });
    expect(states(after(begun, [starting('a'), ending('a', 'WARNED')]))).toMatchObject({ b: 'READY' });
  });

  it('skips what a failure keeps from running, finishes the rest and then halts', () => {
    const failed = after(running(), [starting('a'), ending('a', 'FAILED')]);
    expect(states(failed)).toEqual({ a: 'FAILED', b: 'SKIPPED', c: 'SKIPPED', d: 'READY' });
    expect(failed.nodes.filter(({ skippedBecauseOf }) => skippedBecauseOf === 'a')).toHaveLength(2);
    expect(failed.deployment.hold).toBe('NONE');
    expect(after(failed, [starting('d'), ending('d')]).deployment).toMatchObject({ hold: 'FAILURE', holdSince: AT });
  });

  const halted = () => after(running(), [starting('a'), ending('a', 'FAILED'), starting('d'), ending('d')]);

  it('attempts a failed step and what was skipped again, and keeps the old attempts', () => {
    const again = after(halted(), [{ type: 'retryNode', uniqueId: 'a', reason: null }], env());
    expect(states(again)).toEqual({ a: 'READY', b: 'PENDING', c: 'PENDING', d: 'SUCCEEDED' });
    expect(again.deployment.hold).toBe('NONE');
    expect(again.nodes.filter(({ uniqueId }) => uniqueId === 'a').map(({ state }) => state)).toEqual([
      'FAILED',
      'READY',
    ]);
  });

  it('leaves a failed step out with what needs it, and is given up with the node named', () => {
    const skipped = after(halted(), [{ type: 'skipNode', uniqueId: 'a', reason: 'known' }], env());
    expect(states(skipped)).toMatchObject({ a: 'SKIPPED', b: 'SKIPPED' });
    expect(after(skipped, [{ type: 'finish' }]).deployment.state).toBe('SUCCEEDED');
    const abandoned = after(halted(), [{ type: 'abandon', reason: 'no' }], env());
    expect(abandoned.deployment).toMatchObject({
      state: 'FAILED',
      failedStage: 'DEPLOY',
      failedNode: 'a',
      hold: 'NONE',
    });
    expect(abandoned.run?.state).toBe('FAILED');
  });

  it('follows a lost worker up at once and a transient error after a wait, each within its bound', () => {
    const lost = { type: 'retryLater', message: 'lost', lost: true } as const;
    const afterRetries = (retries: number): ReturnType<typeof running> => {
      let state = after(running(), [starting('a')]);
      for (let attempt = 1; attempt <= retries; attempt += 1)
        state = after(state, [{ ...lost, uniqueId: 'a', attempt }, starting('a', attempt + 1)]);
      return state;
    };
    const ending = (retries: number, isLost: boolean): unknown =>
      states(after(afterRetries(retries), [{ ...lost, lost: isLost, uniqueId: 'a', attempt: retries + 1 }]));
    expect(ending(3, false)).toMatchObject({ a: 'FAILED' });
    expect(ending(3, true)).toMatchObject({ a: 'RETRY_WAIT' });
    expect(ending(10, true)).toMatchObject({ a: 'FAILED' });
    const transient = after(running(), [starting('a'), { ...lost, lost: false, uniqueId: 'a', attempt: 1 }]);
    expect(transient.nodes.find(({ uniqueId }) => uniqueId === 'a')?.nextAttemptAt).toBe('2026-10-05T13:00:05.000Z');
  });

  it('takes no result of an attempt that was given up', () => {
    const lost = after(running(), [
      starting('a'),
      { type: 'retryLater', uniqueId: 'a', attempt: 1, message: '', lost: true },
    ]);
    expect(refusalOf(lost, ending('a'), env(null))?.[0]).toBe('PIPE_015');
  });

  it('starts nothing while paused, and ends what runs before it is cancelled', () => {
    const paused = after(after(running(), [starting('a')]), [{ type: 'pause', reason: 'lunch' }], env());
    expect(refusalOf(paused, starting('d'), env(null))?.[0]).toBe('PIPE_015');
    const cancelling = after(paused, [{ type: 'cancel', reason: 'no' }], env());
    expect(cancelling.deployment.state).toBe('CANCELLING');
    expect(states(cancelling)).toEqual({ a: 'RUNNING', b: 'CANCELLED', c: 'CANCELLED', d: 'CANCELLED' });
    const ended = after(cancelling, [ending('a', 'CANCELLED'), { type: 'finishCancel' }]);
    expect(ended.deployment.state).toBe('CANCELLED');
  });

  it('is an operator’s to steer in production, the requester’s elsewhere', () => {
    const pause = { type: 'pause', reason: 'lunch' } as const;
    expect(refusalOf(running(), pause, env('ada', 'ANALYTICS_ENGINEER'))?.[0]).toBe('AUTH_003');
    const begun = running();
    const dev = { ...begun, environment: { ...begun.environment, production: false } };
    expect(refusalOf(dev, pause, env('ada', 'ANALYTICS_ENGINEER'))).toBeNull();
    expect(refusalOf(dev, pause, env('bo', 'ANALYTICS_ENGINEER'))?.[0]).toBe('AUTH_003');
  });
});
