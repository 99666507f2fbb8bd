import { createHash } from 'node:crypto';
import { photo } from '../../support/cases';
import { settled } from '../settled';
import type { Story } from '../story';

const bytes = photo(120);
const PHOTO = { bytes, mediaType: 'image/png', sha256: createHash('sha256').update(bytes).digest('hex') };

type Lots = { items: { id: string; number: string }[] };
type Case = { deadlineAt: string | null };

/** The express ladder alone: what a case does must not depend on how many came before it. */
const RULE = 'TRASH-01';
/** Owners who take letters by email; each lot has one open case of a rule at a time. */
const LOTS = ['1', '2', '3', '4', '5', '6', '7', '9', '10', '11', '12'];
const numberOf = (title: string): number => Number(/\d+$/.exec(title)?.[0] ?? 0);

/** Reports a case with a photo, verifies it, waits for the served letter, holds and releases the clock, dismisses it. */
export const violationStory: Story = {
  room: 'violation',
  email: 'manager@demo.test',
  share: 3,
  drive: async (client, ledger, patienceMs) => {
    const associations = await client.get<{ items: { id: string; code: string }[] }>('/associations');
    const cedarRidge = associations.items.find(({ code }) => code === 'CDR');
    const lots = await client.get<Lots>(`/associations/${cedarRidge?.id}/lots`);
    const number = LOTS[numberOf(ledger.title) % LOTS.length];
    const lot = lots.items.find((one) => one.number === number);
    const uploaded = await client.write<{ sha256: string }>('/evidence', PHOTO);
    const reported = await client.write<{ id: string }>('/violations', {
      lotId: lot?.id,
      ruleCode: RULE,
      observedAt: new Date(Date.now() - 3_600_000).toISOString(),
      description: ledger.title,
      evidence: [{ kind: 'PHOTO', sha256: uploaded.body.sha256 }],
    });
    const caseId = (ledger.id = reported.body.id);
    ledger.acknowledged.push('event violation.opened');
    await client.write(`/violations/${caseId}/verify`, {});
    ledger.acknowledged.push('event violation.verified');
    const path = `/violations/${caseId}`;
    await settled<Case>(client, path, ({ deadlineAt }) => deadlineAt !== null, 'the served letter', patienceMs);
    await client.write(`${path}/pause`, { reason: 'The owner called' });
    ledger.acknowledged.push('event violation.clock-held');
    await client.write(`${path}/resume`, {});
    ledger.acknowledged.push('event violation.clock-released');
    await client.write(`${path}/dismiss`, { reason: 'Settled on the phone' });
    ledger.acknowledged.push('event violation.dismissed');
  },
  runs: "SELECT id, description AS title, 'violation' AS aggregate_type FROM violation.violation WHERE starts_with(description, $1)",
  effects: `WITH v AS (SELECT id, description AS title, state FROM violation.violation WHERE starts_with(description, $1))
    SELECT v.title, 'event ' || e.type AS what FROM platform.event e JOIN v ON v.id = e.aggregate_id
    UNION ALL SELECT v.title, 'letter ' || n.step_key FROM violation.violation_notice n JOIN v ON v.id = n.violation_id
    UNION ALL SELECT v.title, 'delivery ' || d.channel || ' ' || d.status FROM violation.notice_delivery d
      JOIN violation.violation_notice n ON n.organization_id = d.organization_id AND n.id = d.notice_id JOIN v ON v.id = n.violation_id
    UNION ALL SELECT v.title, 'evidence' FROM violation.violation_evidence x JOIN v ON v.id = x.violation_id
    UNION ALL SELECT v.title, 'case ' || v.state FROM v`,
  workflow: { type: 'violationEscalation', restsIn: 'COMPLETED', tellsSequence: false },
};
