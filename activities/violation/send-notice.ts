import { readAs, systemReader } from '@ratchet/prisma/database';
import type { Committed, Step } from '@ratchet/workflows/violation/activity-types';
import type { CaseState, Notice } from '@ratchet/workflows/violation/model';
import type { Channel } from '@ratchet/workflows/violation/names';
import { channelsFor, needsPerson, statusOf, stepOf } from '@ratchet/workflows/violation/state/letters';
import { servedBy, type Sent } from '@ratchet/workflows/violation/state/serve';
import { ApplicationFailure } from '@temporalio/common';
import type { ActivityDeps } from '../platform/room';
import { applyCommand, loadForChange } from './apply-command';
import { readViolationConfig } from './config';
import { insertDeliveries, type NewDelivery } from './delivery-rows';
import type { Carrier } from './delivery/carrier';
import { mailBox, portal } from './delivery/mail-box';
import { loadCase } from './load-case';
import { asSource } from './source';
import { caseStep } from './step';

type Input = Step & { readonly noticeId: string };
type Letter = { readonly state: CaseState; readonly notice: Notice; readonly channels: readonly Channel[] } & Address;
type Address = { email: string | null; mailingAddress: string; htmlSha256: string; pdfSha256: string };

const ADDRESS = `SELECT o.email, coalesce(o.mailing_address, l.address) AS "mailingAddress", n.html_sha256 AS "htmlSha256", n.pdf_sha256 AS "pdfSha256"
FROM violation.violation_notice n JOIN violation.violation v ON v.organization_id = n.organization_id AND v.id = n.violation_id
JOIN violation.owner_account o ON o.organization_id = v.organization_id AND o.id = v.owner_account_id
JOIN violation.lot l ON l.organization_id = v.organization_id AND l.id = v.lot_id
WHERE n.organization_id = $1::uuid AND n.id = $2::uuid`;

const readLetter = (
  { db }: Pick<ActivityDeps, 'db'>,
  { organizationId, violationId, noticeId }: Input,
): Promise<Letter> =>
  readAs(db, systemReader(organizationId), async (client) => {
    const source = asSource(client);
    const state = await loadCase(source, organizationId, violationId);
    const notice = state?.notices.find(({ id }) => id === noticeId);
    const [address] = await source.$queryRawUnsafe<Address[]>(ADDRESS, organizationId, noticeId);
    if (!state || !notice || !address)
      throw ApplicationFailure.nonRetryable('the letter is not there', 'NOT_FOUND_001', { noticeId });
    const asked = stepOf(state, notice.stepKey)?.delivery ?? [];
    // an email without an address cannot be sent, whatever was agreed
    const channels = channelsFor(asked, state.owner.eDeliveryConsent && address.email !== null);
    return { state, notice, channels, ...address };
  });

/**
 * Hands the letter to every channel of its step: emails and the portal at once, mail to a person who confirms it. What the
 * carriers took is recorded once, and the first channel that serves starts the clock.
 */
export const sendNotice =
  (deps: ActivityDeps) =>
  async (input: Input): Promise<Committed> => {
    const carriers: readonly Carrier[] = [mailBox(readViolationConfig(deps.environment).mailBoxFolder), portal];
    const letter = await readLetter(deps, input);
    if (statusOf(letter.notice) !== 'RENDERED') return { lastSeq: 0 };
    const sent = await handOver(deps, input, letter, carriers);
    const queued = letter.channels.filter(needsPerson);
    return caseStep(deps, input, 'workflow', async (unit) => {
      const state = await loadForChange(unit, input.violationId);
      await insertDeliveries(unit, state, input.noticeId, [
        ...sent.flatMap((one) => deliveriesOf(state, one, one.channel === 'EMAIL' ? letter.email : null)),
        ...queued.map((channel) => queuedBy(channel, input.at, letter.mailingAddress)),
      ]);
      const command = { type: 'recordSent', notice: letter.notice, sent, queued } as const;
      const { lastSeq } = await applyCommand(unit, input.violationId, command, { state, wake: false });
      return { lastSeq };
    });
  };

const handOver = async (
  { artifacts }: ActivityDeps,
  { organizationId, noticeId, at }: Input,
  letter: Letter,
  carriers: readonly Carrier[],
): Promise<Sent[]> => {
  const parcel = {
    organizationId,
    noticeId,
    caseNumber: letter.state.violation.number,
    address: letter.email ?? '',
    subject: `${letter.state.rule.title}: letter in case ${letter.state.violation.number}`,
    html: await artifacts.read(organizationId, letter.htmlSha256),
    pdf: await artifacts.read(organizationId, letter.pdfSha256),
  };
  const sent: Sent[] = [];
  for (const carrier of carriers.filter(({ channel }) => letter.channels.includes(channel))) {
    const { carrierRef } = await carrier.handOver(parcel);
    sent.push({ channel: carrier.channel, occurredAt: at, carrierRef, proofSha256: null });
  }
  return sent;
};

/** SENT, and SERVED where the channel serves by itself. */
export const deliveriesOf = (state: CaseState, sent: Sent, addressUsed: string | null): NewDelivery[] => {
  const { channel, occurredAt, carrierRef, proofSha256 } = sent;
  const row = { channel, occurredAt, carrierRef, proofSha256, addressUsed };
  const servedOn = servedBy(state, sent);
  return [
    { ...row, status: 'SENT', servedOn: null },
    ...(servedOn === null ? [] : [{ ...row, status: 'SERVED', servedOn } as const]),
  ];
};

export const queuedBy = (channel: Channel, occurredAt: string, addressUsed: string): NewDelivery => ({
  channel,
  status: 'QUEUED',
  occurredAt,
  addressUsed,
  carrierRef: null,
  proofSha256: null,
  servedOn: null,
});
