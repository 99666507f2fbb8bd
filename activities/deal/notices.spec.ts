import { describe, expect, it } from '@jest/globals';
import type { DealState, Participant, Task } from '@ratchet/workflows/deal/model';
import { noticesOf } from './notices';

const party = (userId: string, dealRole: Participant['dealRole'], status: Participant['status'] = 'ACTIVE') =>
  ({ id: `p-${userId}`, userId, dealRole, side: 'BUY', areas: [], status }) as Participant;
const task = (patch: Partial<Task>) =>
  ({
    id: 't1',
    key: 'appraisal',
    title: 'Appraise the property',
    assigneeUserId: 'lena',
    dueAt: null,
    ...patch,
  }) as Task;
const deal = (patch: Partial<DealState> = {}) =>
  ({
    deal: { id: 'd1', reference: 'DL-2026-00042', coordinatorUserId: 'tess' },
    tasks: [task({})],
    milestones: [{ id: 'm1', key: 'loan', name: 'Loan' }],
    participants: [party('ana', 'BUYER'), party('ivan', 'INSPECTOR'), party('rita', 'SELLER', 'REMOVED')],
    ...patch,
  }) as unknown as DealState;
const event = (type: string, payload: Record<string, unknown> = { taskId: 't1' }, byUserId: string | null = null) => ({
  id: 'e1',
  type,
  payload,
  byUserId,
});
const recipients = (...args: Parameters<typeof noticesOf>): string[] =>
  noticesOf(...args).map(({ recipientUserId }) => recipientUserId);

describe('notices of an event', () => {
  it('go to the assignee, and of an overdue task to the coordinator too', () => {
    expect(recipients(event('task.unblocked'), deal(), [])).toEqual(['lena']);
    expect(recipients(event('task.overdue'), deal(), [])).toEqual(['lena', 'tess']);
  });

  it('go to the coordinator when a task that is due soon has no assignee', () => {
    expect(recipients(event('task.due_soon'), deal({ tasks: [task({ assigneeUserId: null })] }), [])).toEqual(['tess']);
  });

  it('never go to the one who did it', () => {
    expect(recipients(event('task.assigned', { taskId: 't1' }, 'lena'), deal(), [])).toEqual([]);
  });

  it('escalate to the coordinator first, then to every administrator', () => {
    expect(
      recipients(event('task.escalated', { taskId: 't1', level: 'TRANSACTION_COORDINATOR' }), deal(), ['ada']),
    ).toEqual(['tess']);
    expect(recipients(event('task.escalated', { taskId: 't1', level: 'ADMIN' }), deal(), ['ada', 'abe'])).toEqual([
      'ada',
      'abe',
    ]);
  });

  it('tell of a milestone everyone but former participants and those who see only their own items', () => {
    expect(recipients(event('milestone.reached', { milestoneId: 'm1' }), deal(), [])).toEqual(['tess', 'ana']);
  });

  it('name the deal by its reference and the task by its title', () => {
    expect(noticesOf(event('task.overdue'), deal(), [])[0]).toMatchObject({
      type: 'TASK_OVERDUE',
      title: 'Overdue: Appraise the property · DL-2026-00042',
      eventId: 'e1',
    });
  });

  it('do not exist for other events', () => {
    expect(noticesOf(event('deadline.computed', {}), deal(), [])).toEqual([]);
  });
});
