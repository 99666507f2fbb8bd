import { readAs, systemReader } from '@ratchet/prisma/database';
import type { Committed, Step } from '@ratchet/workflows/violation/activity-types';
import { localDateOf } from '@ratchet/workflows/platform/calendar';
import { stepOf } from '@ratchet/workflows/violation/state/letters';
import { rightsOf } from '@ratchet/workflows/violation/rights';
import { ApplicationFailure } from '@temporalio/common';
import { v7 as uuidv7 } from 'uuid';
import type { ActivityDeps } from '../platform/room';
import { auditCase, emitCase } from './envelope';
import { letterModel } from './letter-model';
import { LetterIncomplete, renderLetter } from './letters/render';
import { loadCase } from './load-case';
import { asSource } from './source';
import { caseStep } from './step';

type Input = Step & { readonly stepKey: string; readonly occurrenceNo: number };

/**
 * Writes the letter of a step and keeps it for good, once per step and occurrence.
 * @throws ApplicationFailure VIO_005, not to be repeated, when the letter lacks what the owner has a right to.
 */
export const renderNotice =
  ({ db, artifacts }: ActivityDeps) =>
  async ({ stepKey, occurrenceNo, ...input }: Input): Promise<Committed> => {
    const { organizationId, violationId, at } = input;
    const written = await readAs(db, systemReader(organizationId), async (client) => {
      const source = asSource(client);
      const state = await loadCase(source, organizationId, violationId);
      const step = state && stepOf(state, stepKey);
      if (!state || !step)
        throw ApplicationFailure.nonRetryable('the step is not there', 'NOT_FOUND_001', { violationId });
      return { state, step, model: await letterModel(source, artifacts, state, step, at) };
    });
    const { state, step, model } = written;
    const letter = await renderLetter(model).catch((error: unknown) => {
      if (!(error instanceof LetterIncomplete)) throw error;
      throw ApplicationFailure.nonRetryable(error.message, 'VIO_005', { missing: error.missing });
    });
    const [html, pdf] = [
      await artifacts.put(organizationId, letter.html),
      await artifacts.put(organizationId, letter.pdf),
    ];
    return caseStep({ db }, input, 'workflow', async (unit) => {
      const noticeId = uuidv7();
      const { violation, rule, association, profile } = state;
      const template = model.template;
      const rows = await unit.tx.$executeRaw`
        INSERT INTO violation.violation_notice (organization_id, id, association_id, violation_id, step_key, occurrence_no, template, rule_version_id, rule_text_as_of, evidence_sha256, stated_last_day, rights_block,
          html_sha256, pdf_sha256, rule_text_sha256, created_at)
        VALUES (${organizationId}::uuid, ${noticeId}::uuid, ${violation.associationId}::uuid, ${violationId}::uuid, ${step.key}, ${occurrenceNo}, ${template}, ${rule.id}::uuid,
          ${localDateOf(violation.observedAt, association.timeZone)}::date, ${model.evidence.map(({ sha256 }) => sha256)}::text[], ${model.fixBy}::date, ${rightsOf(profile).join('\n\n')},
          ${html.sha256}, ${pdf.sha256}, ${letter.ruleTextSha256}, ${unit.at}) ON CONFLICT DO NOTHING`;
      if (rows === 0) return { lastSeq: 0 };
      const event = {
        type: 'notice.rendered',
        payload: {
          noticeId,
          stepKey,
          occurrenceNo,
          templateVersion: template,
          pdfSha256: pdf.sha256,
          ruleTextSha256: letter.ruleTextSha256,
        },
      } as const;
      auditCase(unit, violationId, 'renderNotice', [event]);
      return { lastSeq: emitCase(unit, violationId, event).sequence };
    });
  };
