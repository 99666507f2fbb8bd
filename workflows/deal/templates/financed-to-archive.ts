import type { TemplateTask } from '../model';
import { afterTask, afterTrigger, from, task } from './builders';

const E = from('effectiveDate');
const C = from('closingDate');

/** From the title search to the archived file. */
export const TO_ARCHIVE: TemplateTask[] = [
  task({
    key: 'order-title',
    title: 'Order the title search',
    milestoneKey: 'title',
    role: 'TITLE_OFFICER',
    area: 'closing',
    dueRule: E.businessDays(3),
    instructions: 'Order the search and, where the lender asks for it, a survey.',
  }),
  task(
    {
      key: 'title-commitment',
      title: 'Issue the title commitment',
      milestoneKey: 'title',
      role: 'TITLE_OFFICER',
      area: 'closing',
      dueRule: afterTask('order-title', 10),
      instructions: 'Issue the commitment with its exceptions and requirements, and upload it.',
    },
    { estimateDays: 8, evidenceType: 'title_commitment' },
  ),
  task({
    key: 'title-objections',
    title: 'Raise title objections',
    milestoneKey: 'title',
    role: 'BUYER_ATTORNEY',
    area: 'closing',
    dueRule: afterTask('title-commitment', 5),
    instructions: 'Review the exceptions and send written objections, or confirm that there are none.',
  }),
  task(
    {
      key: 'payoffs',
      title: 'Get payoff figures',
      milestoneKey: 'title',
      role: 'TITLE_OFFICER',
      area: 'closing',
      dueRule: C.calendarDays(-10),
      instructions: 'Request payoff letters for every lien, good through closing with a daily rate.',
    },
    { estimateDays: 3 },
  ),
  task(
    {
      key: 'clear-title',
      title: 'Clear the title',
      milestoneKey: 'title',
      role: 'TITLE_OFFICER',
      area: 'closing',
      dueRule: C.calendarDays(-10),
      instructions: 'Resolve every objection and requirement; record what was released or insured over.',
    },
    { estimateDays: 3 },
  ),
  task(
    {
      key: 'clear-to-close',
      title: 'Give the clear to close',
      milestoneKey: 'clear-to-close',
      role: 'LENDER',
      area: 'loan',
      dueRule: C.businessDays(-4),
      instructions: 'Confirm that every underwriting condition is met and tell all parties.',
    },
    { estimateDays: 2, externalSignal: 'clear-to-close', buyerLabel: 'Your loan is ready to close' },
  ),
  task(
    {
      key: 'closing-disclosure',
      title: 'Deliver the closing disclosure',
      milestoneKey: 'clear-to-close',
      role: 'LENDER',
      area: 'loan',
      dueRule: C.businessDays(-3, 'US-TRID'),
      instructions:
        'Deliver the Closing Disclosure and upload the receipt signed by the buyer. Signing must wait three business days after it.',
    },
    { evidenceType: 'closing_disclosure_receipt', buyerLabel: 'You receive the final cost statement' },
  ),
  task({
    key: 'settlement-figures',
    title: 'Confirm the settlement figures',
    milestoneKey: 'clear-to-close',
    role: 'TITLE_OFFICER',
    area: 'closing',
    dueRule: C.businessDays(-1),
    instructions: 'Send the final figures. Confirm wire instructions by phone, on a number you already knew.',
  }),
  task(
    {
      key: 'walkthrough',
      title: 'Walk through the property',
      milestoneKey: 'closing',
      role: 'BUYER_AGENT',
      area: 'closing',
      dueRule: C.calendarDays(-1, 'none'),
      instructions:
        'Check agreed repairs, appliances and condition with the buyer; report problems to the listing agent the same day.',
    },
    { buyerLabel: 'Walk through the home' },
  ),
  task(
    {
      key: 'funds-to-close',
      title: 'Bring the funds to close',
      milestoneKey: 'closing',
      role: 'BUYER',
      area: 'closing',
      dueRule: C.businessDays(-1),
      instructions:
        'Wire the exact amount. Call the title company on a number you already knew before sending anything.',
    },
    { buyerLabel: 'Send the closing funds' },
  ),
  task(
    {
      key: 'sign-documents',
      title: 'Sign the closing documents',
      milestoneKey: 'closing',
      role: 'BUYER_ATTORNEY',
      area: 'closing',
      dueRule: C.calendarDays(0),
      instructions: 'Attend the signing, check figures against the disclosure, and upload the signed package.',
    },
    { evidenceType: 'signed_closing_package', emits: 'closing.documents_signed', externalSignal: 'documents-signed' },
  ),
  task(
    {
      key: 'fund-disburse',
      title: 'Fund and disburse',
      milestoneKey: 'closing',
      role: 'LENDER',
      area: 'closing',
      dueRule: C.calendarDays(0),
      instructions: 'Release the loan funds; the title company then pays all parties.',
    },
    { externalSignal: 'funds-disbursed' },
  ),
  task(
    {
      key: 'hand-over-keys',
      title: 'Hand over the keys',
      milestoneKey: 'closing',
      role: 'LISTING_AGENT',
      area: 'closing',
      dueRule: C.calendarDays(0),
      instructions: 'Hand over keys, codes and manuals once the funds are disbursed.',
    },
    { buyerLabel: 'Get your keys' },
  ),
  task(
    {
      key: 'recorded-documents',
      title: 'Return the recorded documents',
      milestoneKey: 'recording',
      role: 'TITLE_OFFICER',
      area: 'closing',
      dueRule: C.calendarDays(30),
      instructions: 'Return the recorded deed, the mortgage and the owner’s policy.',
    },
    { estimateDays: 20, externalSignal: 'instrument-recorded', buyerLabel: 'Your deed is recorded' },
  ),
  task({
    key: 'commission',
    title: 'Pay the commission',
    milestoneKey: 'post-close',
    role: 'TRANSACTION_COORDINATOR',
    area: 'general',
    dueRule: C.businessDays(2),
    instructions: 'Check the amount against the agreement and confirm that both brokerages were paid.',
  }),
  task({
    key: 'file-audit',
    title: 'Audit and archive the file',
    milestoneKey: 'post-close',
    role: 'TRANSACTION_COORDINATOR',
    area: 'general',
    dueRule: C.calendarDays(45),
    instructions: 'Check that every required document is on file, then archive it.',
  }),
];

/** Made when a deal is cancelled; they count from the cancel date and not towards progress. */
export const AFTER_CANCELLATION: TemplateTask[] = [
  task(
    {
      key: 'mutual-release',
      title: 'Sign the mutual release',
      milestoneKey: null,
      role: 'BUYER_AGENT',
      area: 'general',
      dueRule: afterTrigger(2, 'businessDays'),
      instructions: 'Have both sides sign the release from the contract.',
    },
    { phase: 'CANCELLATION' },
  ),
  task(
    {
      key: 'release-deposit',
      title: 'Release the deposit',
      milestoneKey: null,
      role: 'TITLE_OFFICER',
      area: 'general',
      dueRule: afterTrigger(5, 'businessDays'),
      instructions: 'Pay out the earnest money as the signed release says.',
    },
    { appliesWhen: { completedTask: 'earnest-money' }, phase: 'CANCELLATION' },
  ),
  task(
    {
      key: 'notify-parties',
      title: 'Tell all parties',
      milestoneKey: null,
      role: 'TRANSACTION_COORDINATOR',
      area: 'general',
      dueRule: afterTrigger(1, 'businessDays'),
      instructions: 'Tell the lender, title company, attorneys and inspector that the deal has ended.',
    },
    { phase: 'CANCELLATION' },
  ),
];
