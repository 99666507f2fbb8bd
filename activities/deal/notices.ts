import type { DealState, Participant, Task } from '@ratchet/workflows/deal/model';
import { DEAL_ROLE_GRANTS } from '@ratchet/workflows/deal/names';

/** An event of the log, as far as notices need it. */
export type NoticedEvent = {
  readonly id: string;
  readonly type: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly byUserId: string | null;
};
export type NoticeType =
  | 'TASK_ASSIGNED'
  | 'TASK_UNBLOCKED'
  | 'TASK_OVERDUE'
  | 'TASK_DUE_SOON'
  | 'TASK_ESCALATED'
  | 'MILESTONE_REACHED'
  | 'STATUS_CHANGED'
  | 'AUTOMATION_APPLIED';
/** `title` and `params` hold the reference, titles, keys and ids: nothing personal. */
export type Notice = {
  readonly recipientUserId: string;
  readonly type: NoticeType;
  readonly title: string;
  readonly params: Record<string, unknown>;
  readonly eventId: string;
};

/** Event types somebody is told about. Tasks of the template are not announced one by one. */
export const NOTICED_EVENTS: readonly string[] = [
  'task.created',
  'task.assigned',
  'task.unblocked',
  'task.overdue',
  'task.due_soon',
  'task.escalated',
  'milestone.reached',
  'deal.status_changed',
  'automation.applied',
];

/** Who is told what about an event. Nobody is told of what they did themselves. `admins` are the organisation's administrators. */
export const noticesOf = (event: NoticedEvent, state: DealState, admins: readonly string[]): Notice[] => {
  const found = recipientsAndText(event, state, admins);
  if (!found) return [];
  const { type, title, params, recipients } = found;
  return [...new Set(recipients)]
    .filter(
      (recipientUserId): recipientUserId is string => recipientUserId !== null && recipientUserId !== event.byUserId,
    )
    .map((recipientUserId) => ({
      recipientUserId,
      type,
      title: `${title} · ${state.deal.reference}`,
      params: { dealId: state.deal.id, ...params },
      eventId: event.id,
    }));
};

type Found = { type: NoticeType; title: string; params: Record<string, unknown>; recipients: (string | null)[] };

const recipientsAndText = (event: NoticedEvent, state: DealState, admins: readonly string[]): Found | null => {
  const { payload } = event;
  const task = state.tasks.find(({ id }) => id === payload['taskId']);
  switch (event.type) {
    case 'task.created':
    case 'task.assigned':
      return task ? aboutTask(task, 'TASK_ASSIGNED', 'Assigned to you', [task.assigneeUserId]) : null;
    case 'task.unblocked':
      return task ? aboutTask(task, 'TASK_UNBLOCKED', 'Can start', [task.assigneeUserId]) : null;
    case 'task.overdue':
      return task ? aboutTask(task, 'TASK_OVERDUE', 'Overdue', [task.assigneeUserId, coordinatorOf(state)]) : null;
    case 'task.due_soon':
      return task ? aboutTask(task, 'TASK_DUE_SOON', 'Due soon', [task.assigneeUserId ?? coordinatorOf(state)]) : null;
    case 'task.escalated':
      return task
        ? aboutTask(
            task,
            'TASK_ESCALATED',
            'Still overdue',
            payload['level'] === 'ADMIN' ? [...admins] : [coordinatorOf(state)],
          )
        : null;
    case 'milestone.reached': {
      const milestone = state.milestones.find(({ id }) => id === payload['milestoneId']);
      if (!milestone) return null;
      const params = { milestoneId: milestone.id, key: milestone.key };
      return { type: 'MILESTONE_REACHED', title: `Reached: ${milestone.name}`, params, recipients: everybody(state) };
    }
    case 'deal.status_changed':
      return {
        type: 'STATUS_CHANGED',
        title: `Now ${words(payload['to'])}`,
        params: { from: payload['from'], to: payload['to'] },
        recipients: everybody(state),
      };
    case 'automation.applied':
      return {
        type: 'AUTOMATION_APPLIED',
        title: `Done by a rule: ${String(payload['ruleName'])}`,
        params: { executionId: payload['executionId'], ruleId: payload['ruleId'] },
        recipients: [coordinatorOf(state)],
      };
    default:
      return null;
  }
};

const aboutTask = (task: Task, type: NoticeType, what: string, recipients: (string | null)[]): Found => ({
  type,
  title: `${what}: ${task.title}`,
  params: { taskId: task.id, key: task.key, dueAt: task.dueAt },
  recipients,
});

const isActive = ({ status }: Participant): boolean => status === 'ACTIVE';

const coordinatorOf = ({ deal, participants }: DealState): string | null =>
  deal.coordinatorUserId ??
  participants.find((p) => p.dealRole === 'TRANSACTION_COORDINATOR' && isActive(p))?.userId ??
  null;

/** Everyone on the deal but those who see only their own items. */
const everybody = (state: DealState): (string | null)[] => [
  coordinatorOf(state),
  ...state.participants
    .filter((p) => isActive(p) && DEAL_ROLE_GRANTS[p.dealRole] !== 'SELF')
    .map(({ userId }) => userId),
];

const words = (status: unknown): string => String(status).toLowerCase().replaceAll('_', ' ');
