import type { TemplateTask } from '../model';
import { afterTask, from, task } from './builders';

const E = from('effectiveDate');
const I = from('inspectionEnd');
const L = from('loanCommitment');
const C = from('closingDate');

/** From the signed contract to the loan commitment. */
export const TO_COMMITMENT: TemplateTask[] = [
  task({
    key: 'open-file',
    title: 'Open the file',
    milestoneKey: 'contract',
    role: 'TRANSACTION_COORDINATOR',
    area: 'general',
    dueRule: E.businessDays(1),
    instructions: 'Check the contract for missing signatures and dates, then enter parties and key dates.',
  }),
  task({
    key: 'send-contract',
    title: 'Send the contract to all parties',
    milestoneKey: 'contract',
    role: 'TRANSACTION_COORDINATOR',
    area: 'general',
    dueRule: E.businessDays(1),
    instructions: 'Send the fully signed contract to both agents, the lender, the attorney and the title company.',
  }),
  task(
    {
      key: 'earnest-money',
      title: 'Deposit the earnest money',
      milestoneKey: 'contract',
      role: 'BUYER',
      area: 'general',
      dueRule: E.businessDays(3),
      instructions: 'Deliver the deposit to the escrow holder named in the contract and upload the proof of payment.',
    },
    { evidenceType: 'deposit_receipt', buyerLabel: 'Pay your deposit' },
  ),
  task({
    key: 'earnest-receipt',
    title: 'Confirm the earnest money receipt',
    milestoneKey: 'contract',
    role: 'TITLE_OFFICER',
    area: 'general',
    dueRule: afterTask('earnest-money', 1),
    instructions: 'Confirm in writing to all parties that the deposit arrived, with amount and date.',
  }),
  task({
    key: 'seller-disclosures',
    title: 'Deliver the seller disclosures',
    milestoneKey: 'contract',
    role: 'LISTING_AGENT',
    area: 'general',
    dueRule: E.calendarDays(5),
    instructions:
      'Deliver the property condition statement; add the lead paint disclosure if the house was built before 1978.',
  }),
  task({
    key: 'order-inspection',
    title: 'Order the inspection',
    milestoneKey: 'inspection',
    role: 'BUYER_AGENT',
    area: 'inspection',
    dueRule: E.businessDays(3),
    instructions: 'Book a licensed inspector early enough for a report three days before the inspection period ends.',
  }),
  task(
    {
      key: 'inspection',
      title: 'Inspect the property',
      milestoneKey: 'inspection',
      role: 'INSPECTOR',
      area: 'inspection',
      dueRule: I.calendarDays(-3),
      instructions: 'Carry out the inspection and upload the full report.',
    },
    {
      evidenceType: 'inspection_report',
      emits: 'inspection.completed',
      externalSignal: 'inspection-completed',
      buyerLabel: 'Your home is inspected',
    },
  ),
  task(
    {
      key: 'inspection-review',
      title: 'Review the inspection report',
      milestoneKey: 'inspection',
      role: 'BUYER',
      area: 'inspection',
      dueRule: I.calendarDays(0),
      instructions: 'Read the report with your agent and decide whether to ask for repairs, a credit, or neither.',
    },
    { buyerLabel: 'Read the inspection report with your agent' },
  ),
  task(
    {
      key: 'release-inspection',
      title: 'Release the inspection contingency',
      milestoneKey: 'inspection',
      role: 'BUYER',
      area: 'inspection',
      dueRule: I.businessDays(2),
      instructions:
        'Sign the release once repairs or credits are agreed. After this the inspection is no reason to withdraw.',
    },
    { contingency: true, buyerLabel: 'Accept the inspection result' },
  ),
  task(
    {
      key: 'loan-application',
      title: 'Apply for the loan',
      milestoneKey: 'loan',
      role: 'BUYER',
      area: 'loan',
      dueRule: E.calendarDays(5),
      instructions: 'Send the lender the full application with income, assets and the signed contract.',
    },
    { buyerLabel: 'Apply for your loan' },
  ),
  task(
    {
      key: 'loan-estimate',
      title: 'Send the loan estimate',
      milestoneKey: 'loan',
      role: 'LENDER',
      area: 'loan',
      dueRule: afterTask('loan-application', 3),
      instructions: 'Deliver the Loan Estimate within three business days of the application and upload it.',
    },
    { evidenceType: 'loan_estimate' },
  ),
  task(
    {
      key: 'intent-to-proceed',
      title: 'Tell the lender to proceed',
      milestoneKey: 'loan',
      role: 'BUYER',
      area: 'loan',
      dueRule: afterTask('loan-estimate', 2),
      instructions: 'Compare the estimate with the contract and tell the lender that you want to go on.',
    },
    { buyerLabel: 'Tell your lender to go ahead' },
  ),
  task({
    key: 'order-appraisal',
    title: 'Order the appraisal',
    milestoneKey: 'loan',
    role: 'LENDER',
    area: 'loan',
    dueRule: afterTask('intent-to-proceed', 2),
    instructions: 'Order the appraisal and tell the listing agent how the appraiser gets in.',
  }),
  task(
    {
      key: 'appraisal',
      title: 'Appraise the property',
      milestoneKey: 'loan',
      role: 'LENDER',
      area: 'loan',
      dueRule: afterTask('order-appraisal', 8),
      instructions: 'Receive the appraisal, check it against the price, and upload the report.',
    },
    { estimateDays: 8, evidenceType: 'appraisal_report', buyerLabel: 'The home is valued for your lender' },
  ),
  task(
    {
      key: 'release-appraisal',
      title: 'Release the appraisal contingency',
      milestoneKey: 'loan',
      role: 'BUYER',
      area: 'loan',
      dueRule: afterTask('appraisal', 3),
      instructions: 'Sign the release if the value supports the price; otherwise ask your agent about renegotiating.',
    },
    { contingency: true, buyerLabel: 'Accept the valuation' },
  ),
  task(
    {
      key: 'loan-commitment',
      title: 'Issue the loan commitment',
      milestoneKey: 'loan',
      role: 'LENDER',
      area: 'loan',
      dueRule: L.calendarDays(0),
      instructions: 'Issue the written commitment with its conditions and upload it.',
    },
    { estimateDays: 3, evidenceType: 'commitment_letter', buyerLabel: 'Your lender approves the loan' },
  ),
  task(
    {
      key: 'release-financing',
      title: 'Release the financing contingency',
      milestoneKey: 'loan',
      role: 'BUYER',
      area: 'loan',
      dueRule: L.businessDays(1),
      instructions: 'Sign the release once the commitment is in hand and its conditions can be met.',
    },
    { contingency: true, buyerLabel: 'Confirm your financing' },
  ),
  task(
    {
      key: 'insurance',
      title: 'Buy homeowner’s insurance',
      milestoneKey: 'loan',
      role: 'BUYER',
      area: 'loan',
      dueRule: C.calendarDays(-10),
      instructions: 'Buy a policy that names the lender as mortgagee and upload the binder with proof of payment.',
    },
    { evidenceType: 'insurance_binder', buyerLabel: 'Insure your new home' },
  ),
];
