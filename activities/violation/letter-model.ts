import { addCalendarDays, localDateOf } from '@ratchet/workflows/platform/calendar';
import type { CaseState, Evidence, LadderStep, LocalDate, NextStep } from '@ratchet/workflows/violation/model';
import { rightsOf } from '@ratchet/workflows/violation/rights';
import { lastDayOf } from '@ratchet/workflows/violation/clock/last-day';
import { firstServed } from '@ratchet/workflows/violation/clock/service';
import { evaluateRule } from '@ratchet/workflows/violation/rules/evaluate';
import { today } from '@ratchet/workflows/violation/state/clock';
import { channelsFor } from '@ratchet/workflows/violation/state/letters';
import { servedBy } from '@ratchet/workflows/violation/state/serve';
import type { ArtifactStore } from '../platform/artifact-store';
import { factsOf } from './facts';
import type { LetterEvidence, LetterModel } from './letters/model';
import { calendarOf } from './load-case';
import type { Source } from './source';

type Names = { associationName: string; owner: string; mailingAddress: string | null; number: string; address: string };

const NAMES = `SELECT a.name AS "associationName", o.display_name AS owner, o.mailing_address AS "mailingAddress", l.number, l.address
FROM violation.violation v JOIN violation.association a ON a.organization_id = v.organization_id AND a.id = v.association_id
JOIN violation.owner_account o ON o.organization_id = v.organization_id AND o.id = v.owner_account_id
JOIN violation.lot l ON l.organization_id = v.organization_id AND l.id = v.lot_id
WHERE v.organization_id = $1::uuid AND v.id = $2::uuid`;

const CONSEQUENCES: Readonly<Record<NextStep['kind'], string>> = {
  NOTICE: 'a further notice',
  HEARING: 'a hearing before the board, which may impose a fine',
  FINE: 'a fine',
  RECURRING_FINE: 'a further fine',
  LIEN_REFERRAL: 'a referral for a lien',
};

/** The last day the letter promises: as if it were served on the first day its channels can serve when it leaves today. */
export const statedLastDay = (state: CaseState, step: LadderStep, at: string): LocalDate | null => {
  if (step.kind !== 'NOTICE' || !step.period) return null;
  const day = today(state, at);
  const served = firstServed(
    channelsFor(step.delivery ?? [], state.owner.eDeliveryConsent).map((channel) =>
      servedBy(state, { channel, occurredAt: at, attemptedOn: addCalendarDays(day, ASSUMED_ATTEMPT_DAYS) }),
    ),
  );
  return lastDayOf({ servedOn: served ?? day, period: step.period, calendar: calendarOf(state) });
};
/** A certified letter is first attempted some days after it leaves; a later attempt only moves the last day back. */
const ASSUMED_ATTEMPT_DAYS = 3;

/** Everything the letter of the step under way says, read before the transaction that keeps it. */
export const letterModel = async (
  source: Source,
  artifacts: ArtifactStore,
  state: CaseState,
  step: LadderStep,
  at: string,
): Promise<LetterModel> => {
  const { violation, rule, association, profile } = state;
  const [names] = await source.$queryRawUnsafe<Names[]>(NAMES, violation.organizationId, violation.id);
  if (!names) throw new Error(`case ${violation.id} is gone`);
  const { decision } = evaluateRule(rule, await factsOf(source, state, at));
  return {
    template: step.template ?? step.key,
    date: today(state, at),
    association: { name: names.associationName, currency: association.currency },
    recipient: { name: names.owner, address: (names.mailingAddress ?? names.address).split('\n') },
    lot: { number: names.number, address: names.address },
    caseNumber: violation.number,
    rule: { code: rule.code, title: rule.title, version: rule.version, text: rule.text, citation: rule.citation },
    observedOn: localDateOf(violation.observedAt, association.timeZone),
    description: violation.description,
    evidence: await Promise.all(state.evidence.map((item) => shown(artifacts, state, item))),
    fixBy: statedLastDay(state, step, at),
    next:
      decision.kind === 'STEP'
        ? { text: CONSEQUENCES[decision.step.kind], amountMinor: decision.step.amountMinor }
        : { text: 'the end of this ladder; fines imposed so far stay', amountMinor: null },
    rights: rightsOf(profile),
  };
};

const shown = async (
  artifacts: ArtifactStore,
  { violation, association }: CaseState,
  item: Evidence,
): Promise<LetterEvidence> => {
  const { kind, sha256, mediaType, takenAt } = item;
  const takenOn = takenAt === null ? null : localDateOf(takenAt, association.timeZone);
  if (mediaType !== 'image/jpeg' && mediaType !== 'image/png') return { kind, sha256, takenOn };
  return { kind, sha256, takenOn, image: { mediaType, bytes: await artifacts.read(violation.organizationId, sha256) } };
};
