import { APPEAL_DECISIONS, CHANNELS } from '@ratchet/workflows/violation/names';
import { compact } from '@/api/compact';
import type { Body, CaseAction, CaseDetail } from '@/api/types';
import type { Ask, AskFields } from '@/ui/ask-dialog';
import { control, Field } from '@/ui/field';
import { localDateOf } from '@/ui/time';
import { humanize } from '@/ui/words';
import {
  acceptAppeal,
  acceptCure,
  approveStep,
  cancelViolation,
  decideAppeal,
  dismissViolation,
  pauseViolation,
  recordDelivery,
  rejectAppeal,
  rejectCure,
  resumeViolation,
  verifyViolation,
  withdrawAppeal,
} from './commands';
import { CHANNEL_WORDS, money } from './labels';

const words = (name: string, label: string, hint?: string) =>
  function Words({ id, values, set }: AskFields) {
    return (
      <Field label={label} id={id(name)} {...(hint === undefined ? {} : { hint })}>
        <textarea
          id={id(name)}
          className={control}
          rows={3}
          required
          maxLength={2000}
          value={values[name] ?? ''}
          onChange={(event) => set(name, event.target.value)}
        />
      </Field>
    );
  };
const reason = words('reason', 'Reason', 'It is kept in the record of the case');

const choice = (name: string, label: string, options: readonly (readonly [string, string])[]) =>
  function Choice({ id, values, set }: AskFields) {
    return (
      <Field label={label} id={id(name)}>
        <select
          id={id(name)}
          className={control}
          value={values[name]}
          onChange={(event) => set(name, event.target.value)}
        >
          {options.map(([value, word]) => (
            <option key={value} value={value}>
              {word}
            </option>
          ))}
        </select>
      </Field>
    );
  };
const day = (name: string, label: string) =>
  function Day({ id, values, set }: AskFields) {
    return (
      <Field label={label} id={id(name)}>
        <input
          id={id(name)}
          className={control}
          type="date"
          required
          value={values[name] ?? ''}
          onChange={(event) => set(name, event.target.value)}
        />
      </Field>
    );
  };

const deliveryAsk = (detail: CaseDetail, noticeId: string): Ask => {
  const letter = detail.notices.find(({ id }) => id === noticeId);
  const open = letter?.deliveries.map(({ channel }) => channel) ?? [];
  const channels = CHANNELS.filter((channel) => open.includes(channel));
  const today = localDateOf(Date.now(), detail.timeZone);
  return {
    title: 'Record the delivery',
    text: 'The clock of the step starts on the day the letter counts as served.',
    confirm: 'Record',
    initial: { channel: channels[0] ?? 'HAND', status: 'SENT', on: today },
    fields: (props) => (
      <>
        {choice(
          'channel',
          'Channel',
          (channels.length > 0 ? channels : CHANNELS).map((channel) => [channel, CHANNEL_WORDS[channel] ?? channel]),
        )(props)}
        {choice('status', 'What happened', [
          ['SENT', 'Handed over or attempted'],
          ['FAILED', 'Could not be sent'],
          ['RETURNED', 'Came back'],
        ])(props)}
        {day('on', 'On')(props)}
      </>
    ),
    run: ({ channel, status, on = today }) =>
      recordDelivery(
        detail.id,
        compact({
          noticeId,
          channel,
          status,
          occurredAt: on === today ? new Date().toISOString() : `${on}T17:00:00.000Z`,
          attemptedOn: channel === 'CERTIFIED' && status === 'SENT' ? on : undefined,
        }) as Body<'/violations/{id}/record-delivery'>,
      ),
    done: 'Delivery recorded',
  };
};

const decisionAsk = (appealId: string, currency: string, highest: number): Ask => ({
  title: 'Decide the appeal',
  text: 'The owner is told the decision and its reasons.',
  confirm: 'Decide',
  initial: { decision: 'AFFIRMED' },
  fields: (props) => (
    <>
      {choice(
        'decision',
        'Decision',
        APPEAL_DECISIONS.map((decision) => [decision, humanize(decision)]),
      )(props)}
      {props.values['decision'] === 'MODIFIED' && (
        <Field label="Reduced amount" id={props.id('amount')} hint={`Below ${money(highest, currency)}`}>
          <input
            id={props.id('amount')}
            className={control}
            inputMode="decimal"
            required
            value={props.values['amount'] ?? ''}
            onChange={(event) => props.set('amount', event.target.value)}
          />
        </Field>
      )}
      {words('reasons', 'Reasons')(props)}
    </>
  ),
  run: ({ decision, reasons = '', amount }) =>
    decideAppeal(appealId, {
      decision: decision as 'AFFIRMED',
      reasons,
      ...(decision === 'MODIFIED' ? { reducedAmountMinor: Math.round(Number(amount) * 100) } : {}),
    }),
  done: 'Appeal decided',
});

/** What is asked before a step, by its operation; null where nothing is known about it. */
export const askFor = ({ operation, refId }: CaseAction, detail: CaseDetail): Ask | null => {
  const { id, currency, fines } = detail;
  const ref = refId ?? '';
  const fine = fines.find((one) => one.id === ref);
  const asks: Readonly<Record<string, () => Ask>> = {
    verifyViolation: () => ({
      title: 'Verify the report',
      text: 'The case enters the ladder of its rule and the first letter is written and sent.',
      confirm: 'Verify',
      run: () => verifyViolation(id),
      done: 'Report verified',
    }),
    dismissViolation: () => ({
      title: 'Dismiss the case',
      text: 'Its live fines are taken back in the ledger in the same moment. This cannot be undone.',
      confirm: 'Dismiss the case',
      keep: 'Keep the case',
      fields: reason,
      run: (values) => dismissViolation(id, values['reason'] ?? ''),
      done: 'Case dismissed',
    }),
    cancelViolation: () => ({
      title: 'Cancel the case',
      text: 'The case ends without a decision, for example because the lot changed hands.',
      confirm: 'Cancel the case',
      keep: 'Keep the case',
      fields: reason,
      run: (values) => cancelViolation(id, values['reason'] ?? ''),
      done: 'Case cancelled',
    }),
    pauseViolation: () => ({
      title: 'Hold the clock',
      text: 'No step comes due until you resume; the days that are left are kept.',
      confirm: 'Hold the clock',
      fields: reason,
      run: (values) => pauseViolation(id, values['reason'] ?? ''),
      done: 'Clock held',
    }),
    resumeViolation: () => ({
      title: 'Let the clock run',
      text: 'The days that were left begin to run today.',
      confirm: 'Resume',
      run: () => resumeViolation(id),
      done: 'Clock runs again',
    }),
    acceptCure: () => ({
      title: 'Accept the cure',
      text: 'The case closes as cured, as of the moment the owner reported it.',
      confirm: 'Accept the cure',
      run: () => acceptCure(id),
      done: 'Cure accepted',
    }),
    rejectCure: () => ({
      title: 'Not fixed',
      text: 'The clock runs again with the days that were left. The owner is told why.',
      confirm: 'Send back',
      fields: reason,
      run: (values) => rejectCure(id, values['reason'] ?? ''),
      done: 'Cure not accepted',
    }),
    approveStep: () => ({
      title: 'Approve the step',
      text: fine
        ? `The owner is fined ${money(fine.amountMinor, currency)} once the step is due.`
        : 'The step goes ahead once it is due.',
      confirm: 'Approve',
      run: () => approveStep(id, fine?.stepKey ?? ''),
      done: 'Step approved',
    }),
    recordDelivery: () => deliveryAsk(detail, ref),
    acceptAppeal: () => ({
      title: 'Take up the appeal',
      text: 'The board will decide it. The clock stays held until then.',
      confirm: 'Take up',
      run: () => acceptAppeal(ref),
      done: 'Appeal taken up',
    }),
    rejectAppeal: () => ({
      title: 'Turn down the appeal',
      text: 'It is not decided on its merits; the clock runs again.',
      confirm: 'Turn down',
      fields: reason,
      run: (values) => rejectAppeal(ref, values['reason'] ?? ''),
      done: 'Appeal turned down',
    }),
    decideAppeal: () => decisionAsk(ref, currency, Math.max(0, ...fines.map(({ amountMinor }) => amountMinor))),
    withdrawAppeal: () => ({
      title: 'Withdraw the appeal',
      text: 'The clock runs again with the days that were left.',
      confirm: 'Withdraw',
      run: () => withdrawAppeal(ref),
      done: 'Appeal withdrawn',
    }),
  };
  return asks[operation]?.() ?? null;
};
