import type { DueRule, DueUnit, Json, KeyDateRule, TaskEmits, TaskPhase } from './model';
import type { Area, DealRole, DealType, ExternalSignal } from './names';

export type TemplateTask = {
  key: string;
  title: string;
  instructions: string;
  milestoneKey: string | null;
  assigneeRole: DealRole;
  area: Area;
  dueRule: DueRule | null;
  required: boolean;
  weight: number;
  estimateDays: number;
  evidenceType: string | null;
  contingency: boolean;
  emits: TaskEmits | null;
  externalSignal: ExternalSignal | null;
  buyerVisible: boolean;
  buyerLabel: string | null;
  /** Flat equality on deal fields; for the cancellation phase also `completedTask`. */
  appliesWhen: Record<string, Json> | null;
  phase: TaskPhase;
};

export type TemplateDependency = {
  from: string;
  to: string;
  lag: number;
  lagUnit: DueUnit;
  lagCalendar: string | null;
  waivable: boolean;
};

export type TemplateDefinition = {
  key: string;
  name: string;
  dealType: DealType;
  number: number;
  mode: 'sequential' | 'graph';
  calendar: string;
  dueTime: string;
  keyDates: KeyDateRule[];
  milestones: { key: string; name: string; buyerLabel: string | null; position: number }[];
  tasks: TemplateTask[];
  dependencies: TemplateDependency[];
};
