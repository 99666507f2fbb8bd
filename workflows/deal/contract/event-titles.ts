import type { DealEventType } from '../event-names';

type Payload = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' && value.length > 0 ? value : null);
const words = (value: unknown): string => (text(value) ?? '').toLowerCase().replaceAll('_', ' ');
const named = (payload: Payload): string => text(payload.title) ?? sentence(text(payload.key) ?? 'task');
const milestone = (payload: Payload): string => text(payload.name) ?? sentence(text(payload.key) ?? 'milestone');
const rule = (payload: Payload): string => (text(payload.ruleName) ? `Rule “${String(payload.ruleName)}”` : 'A rule');
const sentence = (key: string): string => key.charAt(0).toUpperCase() + key.slice(1).replaceAll('-', ' ');
const count = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
const tasks = (number: number): string => (number === 1 ? '1 task' : `${number} tasks`);

const STATUS: Readonly<Record<string, string>> = {
  UNDER_CONTRACT: 'The deal is under contract',
  PENDING: 'The sale is pending',
  CLOSED: 'The sale is closed',
  COMPLETED: 'The deal is completed',
  CANCELLED: 'The deal is cancelled',
  DRAFT: 'The deal is a draft',
};
const COMMANDS: Readonly<Record<string, string>> = {
  acceptOffer: 'Accept offer',
  markPending: 'Mark pending',
  close: 'Close',
};

const titles: Readonly<Record<DealEventType, (payload: Payload) => string>> = {
  'deal.created': (payload) => `Deal ${text(payload.reference) ?? ''} opened`.replace('  ', ' '),
  'deal.template_applied': (payload) =>
    `Plan made from the template${typeof payload.tasks === 'number' ? `: ${tasks(payload.tasks)}` : ''}`,
  'deal.status_changed': (payload) => STATUS[String(payload.to)] ?? `Status is ${words(payload.to)}`,
  'deal.held': () => 'Deal put on hold',
  'deal.resumed': () => 'Deal resumed',
  'deal.closed': () => 'Sale closed',
  'deal.completed': () => 'Deal completed',
  'deal.cancelled': (payload) =>
    text(payload.reasonCode) ? `Deal cancelled: ${words(payload.reasonCode)}` : 'Deal cancelled',
  'command.settled': (payload) =>
    `${COMMANDS[String(payload.name)] ?? 'Request'}: ${payload.ok === false ? 'refused' : 'done'}`,
  'offer.accepted': () => 'Offer accepted',
  'inspection.completed': () => 'Inspection completed',
  'contingencies.all_released': () => 'All contingencies released',
  'closing.documents_signed': () => 'Closing documents signed',
  'task.created': (payload) => `${named(payload)} — added`,
  'task.assigned': (payload) => `${named(payload)} — assigned`,
  'task.unassigned': (payload) => `${named(payload)} — taken back from its assignee`,
  'task.started': (payload) => `${named(payload)} — started`,
  'task.blocked': (payload) => `${named(payload)} — waits again`,
  'task.unblocked': (payload) => `${named(payload)} — ready to start`,
  'task.completed': (payload) => `${named(payload)} — completed${payload.late === true ? ' late' : ''}`,
  'task.skipped': (payload) => `${named(payload)} — skipped`,
  'task.cancelled': (payload) => `${named(payload)} — cancelled`,
  'task.due_soon': (payload) => `${named(payload)} — due soon`,
  'task.overdue': (payload) => `${named(payload)} — overdue`,
  'task.overdue_cleared': (payload) => `${named(payload)} — no longer overdue`,
  'task.escalated': (payload) =>
    `${named(payload)} — still overdue, raised to ${payload.level === 'ADMIN' ? 'the administrators' : 'the coordinator'}`,
  'task.dependency_added': () => 'A dependency between two tasks added',
  'deadline.computed': (payload) =>
    count(payload.changes) > 0 ? `Due dates of ${tasks(count(payload.changes))} computed` : 'Due dates computed',
  'deadline.moved': (payload) =>
    count(payload.changes) > 0 ? `Due dates of ${tasks(count(payload.changes))} moved` : 'Dates moved',
  'milestone.started': (payload) => `${milestone(payload)} — started`,
  'milestone.reached': (payload) => `${milestone(payload)} — reached`,
  'milestone.reopened': (payload) => `${milestone(payload)} — open again`,
  'milestone.skipped': (payload) => `${milestone(payload)} — skipped`,
  'automation.planned': (payload) => `${rule(payload)} will act`,
  'automation.applied': (payload) => `${rule(payload)} acted`,
  'automation.failed': (payload) => `${rule(payload)} could not act`,
  'automation.cancelled': (payload) => `${rule(payload)} was called off`,
  'automation.undone': (payload) => `What ${rule(payload).replace(/^A/, 'a').replace(/^R/, 'r')} did was undone`,
};

/** One line in business words for the timeline and notices; ids never show. */
export const eventTitle = (type: DealEventType, payload: Payload): string => titles[type](payload);
