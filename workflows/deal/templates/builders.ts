import type { DueRule, Roll, TemplateDependency, TemplateTask } from '../model';
import type { DealRole } from '../names';

const STANDARD = 'US-FED-STD';
const DUE_TIME = '17:00';

const rule = (
  anchor: DueRule['anchor'],
  offset: number,
  unit: DueRule['unit'],
  roll: Roll,
  calendar = STANDARD,
): DueRule => ({
  anchor,
  offset,
  unit,
  calendar,
  roll,
  at: DUE_TIME,
});

export type KeyDateOffsets = {
  businessDays: (offset: number, calendar?: string) => DueRule;
  /** Rolls away from the key date: forward after it, backward before it. */
  calendarDays: (offset: number, roll?: Roll) => DueRule;
};

export const from = (keyDate: string): KeyDateOffsets => ({
  businessDays: (offset, calendar) => rule({ keyDate }, offset, 'businessDays', 'none', calendar),
  calendarDays: (offset, roll = offset < 0 ? 'backward' : 'forward') => rule({ keyDate }, offset, 'calendarDays', roll),
});

export const afterTask = (task: string, businessDays: number): DueRule =>
  rule({ task, point: 'completed' }, businessDays, 'businessDays', 'none');

export const afterTrigger = (offset: number, unit: 'businessDays' | 'calendarDays'): DueRule =>
  rule({ trigger: 'event' }, offset, unit, unit === 'calendarDays' ? 'forward' : 'none');

type Basics = Pick<TemplateTask, 'key' | 'title' | 'milestoneKey' | 'area' | 'dueRule' | 'instructions'> & {
  role: DealRole;
};
type Extras = Partial<Omit<TemplateTask, keyof Basics | 'assigneeRole' | 'buyerVisible'>>;

/** A required task of weight 1; a buyer label makes it visible to the buyer. */
export const task = ({ role, ...basics }: Basics, extras: Extras = {}): TemplateTask => ({
  required: true,
  weight: 1,
  estimateDays: 1,
  evidenceType: null,
  contingency: false,
  emits: null,
  externalSignal: null,
  buyerLabel: null,
  appliesWhen: null,
  phase: 'NORMAL',
  ...basics,
  assigneeRole: role,
  ...extras,
  buyerVisible: (extras.buyerLabel ?? null) !== null,
});

/** `to` starts when every one of `from` has ended. */
export const waitsFor = (to: string, ...prerequisites: string[]): TemplateDependency[] =>
  prerequisites.map((prerequisite) => ({
    from: prerequisite,
    to,
    lag: 0,
    lagUnit: 'businessDays',
    lagCalendar: null,
    waivable: false,
  }));
