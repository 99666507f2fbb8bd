import { describe, expect, it } from '@jest/globals';
import type { DeployView } from './activity-types';
import { step } from './deployment.fixture';
import { criticalPath, remainingSeconds } from './longest-path';
import { agendaOf } from './work';

const NOW = '2026-10-05T13:00:00.000Z';
const LATER = '2026-10-05T14:00:00.000Z';

const view = (more: Partial<DeployView>): DeployView => ({
  pipelineId: 'p',
  environmentId: 'e',
  number: 1,
  incarnation: 1,
  lastSeq: 1,
  state: 'DRAFT',
  hold: 'NONE',
  stopAfter: null,
  autoStart: true,
  compiled: false,
  lockIsFree: false,
  newPosition: null,
  runState: null,
  concurrency: 2,
  ready: [],
  running: [],
  waiting: [],
  isDone: false,
  deadline: null,
  counts: {},
  criticalPath: [],
  ...more,
});
const agenda = (more: Partial<DeployView>, underWay: readonly string[] = []) =>
  agendaOf(view(more), new Set(underWay), NOW);
const started = (more: Partial<DeployView>, underWay: readonly string[] = []): string[] =>
  agenda(more, underWay).start.map(({ key }) => key);
const deploying = { state: 'DEPLOYING', runState: 'RUNNING' } as const;
const attempts = (...names: readonly string[]) => names.map((uniqueId) => ({ uniqueId, attempt: 1 }));

describe('what is under way', () => {
  it.each([
    [{ state: 'DRAFT' }, ['exportProject']],
    [{ state: 'EXPORTED' }, ['compileProject']],
    [{ state: 'EXPORTED', compiled: true }, ['checkSemantics']],
    [{ state: 'COMPILED' }, ['makePlan']],
    [{ state: 'AWAITING_APPROVAL' }, []],
    [{ state: 'APPROVED' }, ['startDeployment']],
    [{ state: 'APPROVED', autoStart: false }, []],
    [{ state: 'QUEUED' }, []],
    [{ state: 'QUEUED', lockIsFree: true }, ['acquireLock']],
    [{ state: 'QUEUED', newPosition: 2 }, ['acquireLock']],
    [{ state: 'DEPLOYING', runState: 'QUEUED' }, ['verifyPlan']],
    [{ ...deploying, isDone: true }, ['collectResults']],
    [{ state: 'CANCELLING' }, ['finishCancel']],
    [{ state: 'PLANNED', stopAfter: 'PLANNED' }, []],
  ] as const)('in %j is %j', (more, keys) => {
    expect(started(more)).toEqual(keys);
    expect(started(more, keys)).toEqual([]);
  });

  it('fills the slots and no more', () => {
    expect(started({ ...deploying, ready: attempts('a', 'b') })).toEqual(['a#1', 'b#1']);
    expect(started({ ...deploying, ready: attempts('b', 'c'), running: attempts('a') }, ['a#1'])).toEqual(['b#1']);
  });

  it('is nothing new while held, but lost steps are always followed up', () => {
    const lost = { ...deploying, hold: 'PAUSED', ready: attempts('b'), running: attempts('a') } as const;
    expect(started(lost)).toEqual(['lose a#1']);
    expect(started(lost, ['a#1'])).toEqual([]);
  });

  it('tries again when the time has come, and wakes for it', () => {
    const waiting = [
      { uniqueId: 'a', attempt: 1, at: NOW },
      { uniqueId: 'b', attempt: 2, at: LATER },
    ];
    expect(agenda({ ...deploying, waiting })).toMatchObject({ start: [{ uniqueId: 'a', attempt: 2 }], wakeAt: LATER });
  });

  it('ends all that runs before a cancel is finished', () => {
    expect(agenda({ state: 'CANCELLING', running: attempts('a') }, ['a#1'])).toMatchObject({ stop: true, start: [] });
    expect(started({ state: 'CANCELLING', running: attempts('a') })).toEqual(['lose a#1']);
  });

  it('waits for the deadline and then acts on it', () => {
    expect(agenda({ state: 'AWAITING_APPROVAL', deadline: LATER }).wakeAt).toBe(LATER);
    expect(started({ ...deploying, hold: 'FAILURE', deadline: NOW })).toEqual([`expire ${NOW}`]);
  });
});

describe('the longest path', () => {
  const timed = [
    { ...step(1, 'a'), estimateSeconds: 1 },
    { ...step(2, 'b', ['a']), estimateSeconds: 5 },
    { ...step(3, 'c', ['a']), estimateSeconds: 2 },
    { ...step(4, 'd', ['c']), estimateSeconds: 2 },
  ];
  it('goes by the estimates', () => {
    expect(criticalPath(timed)).toEqual(['a', 'b']);
    expect(remainingSeconds(timed).get('c')).toBe(4);
    expect(criticalPath([])).toEqual([]);
  });
});
