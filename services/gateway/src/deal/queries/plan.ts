import { loadCalendars } from '@ratchet/activities/deal/calendars';
import { refuseImpossibleDates } from '@ratchet/activities/deal/create-deal';
import { coordinatorOf, partiesOf } from '@ratchet/activities/deal/parties';
import { loadTemplate } from '@ratchet/activities/deal/templates';
import { DealRefusal } from '@ratchet/activities/deal/unit-of-deal';
import { readAs } from '@ratchet/prisma/database';
import { localDateOf } from '@ratchet/workflows/platform/calendar';
import type { PlanDealBody } from '@ratchet/workflows/deal/contract/commands';
import type { dealPlan } from '@ratchet/workflows/deal/contract/template-schemas';
import type { Calendar, DealState, TemplateDefinition } from '@ratchet/workflows/deal/model';
import { decide } from '@ratchet/workflows/deal/state';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { ApiError } from '../../platform/api-error';
import type { Caller, GatewayDeps } from '../../platform/room';
import type { DealHandlers } from '../handlers';
import { planConflicts } from '../present/plan-conflicts';
import { project } from '../read/critical-path';
import { asSql } from '../read/sql';

type Given = {
  body: PlanDealBody;
  caller: Caller;
  versionId: string;
  template: TemplateDefinition;
  calendars: Record<string, Calendar>;
  at: string;
};

const PLACE = { line1: '-', city: '-', state: '-', postalCode: '-', country: 'US' };

/** The deal as it would be, decided by the same core and thrown away: preview = apply. @throws DealRefusal */
const planned = ({ body, caller, versionId, template, calendars, at }: Given): DealState => {
  const side = body.representingSide ?? 'NEUTRAL';
  const given = body.participants ?? [];
  const coordinatorUserId = coordinatorOf(body.coordinatorUserId, given, caller);
  const dealId = uuidv7();
  const env = { at, actor: { kind: 'user' as const, userId: caller.userId }, newId: uuidv7 };
  const created = decide(
    null,
    {
      type: 'createDeal',
      dealId,
      organizationId: caller.organizationId,
      reference: '',
      propertyAddress: PLACE,
      dealType: body.dealType ?? template.dealType,
      timeZone: body.timeZone,
      representingSide: side,
      templateVersionId: versionId,
      template,
      coordinatorUserId,
      keyDates: body.keyDates ?? {},
      participants: partiesOf(given, coordinatorUserId, caller, side, uuidv7),
      calendars,
    },
    env,
  );
  if (!created.ok) throw new DealRefusal(created.code, created.details);
  const applied = decide(created.state, { type: 'applyTemplate', template }, env);
  if (!applied.ok) throw new DealRefusal(applied.code, applied.details);
  return applied.state;
};

const planBody = (state: DealState, template: TemplateDefinition, at: string): z.input<typeof dealPlan> => {
  const keyOf = new Map(state.tasks.map(({ id, key }) => [id, key]));
  const { timeZone } = state.deal;
  return {
    template: { key: template.key, name: template.name, version: template.number },
    timeZone,
    keyDates: state.keyDates,
    milestones: state.milestones.map(({ key, name, plannedAt }) => ({
      key,
      name,
      plannedAt,
      localDate: plannedAt && localDateOf(plannedAt, timeZone),
    })),
    tasks: state.tasks.map((task) => ({
      key: task.key,
      title: task.title,
      milestoneKey: task.milestoneKey,
      assigneeRole: task.assigneeRole,
      area: task.area,
      dueAt: task.dueAt,
      dueEstimated: task.dueEstimated,
      dueRule: task.dueRule,
      dueTrace: task.dueTrace,
      waitsOn: state.dependencies
        .filter(({ toTaskId }) => toTaskId === task.id)
        .flatMap(({ fromTaskId }) => keyOf.get(fromTaskId) ?? []),
    })),
    projectedClosing: project(state, localDateOf(at, timeZone)).projectedClosing,
    conflicts: planConflicts(state, at),
  };
};

export const planQueries = ({ db }: GatewayDeps): Pick<DealHandlers, 'planDeal'> => ({
  planDeal: async ({ body, caller, reader }) => {
    const at = db.clock.now().toISOString();
    const { loaded, calendars } = await readAs(db, reader, async (client) => {
      const sql = asSql(client);
      return {
        loaded: await loadTemplate(sql, caller.organizationId, { key: body.templateKey }),
        calendars: await loadCalendars(sql, caller.organizationId),
      };
    });
    if (!loaded)
      throw new ApiError('DEAL_061', {
        field: 'templateKey',
        findings: [`no published version of "${body.templateKey}"`],
      });
    try {
      refuseImpossibleDates(body.keyDates ?? {});
      const state = planned({ body, caller, versionId: loaded.versionId, template: loaded.template, calendars, at });
      return { status: 200, body: planBody(state, loaded.template, at) };
    } catch (error) {
      if (error instanceof DealRefusal) throw new ApiError(error.code, error.details);
      throw error;
    }
  },
});
