import { formatMinor } from '@ratchet/workflows/violation/ledger/money';
import type { LocalDate } from '@ratchet/workflows/violation/model';
import type { LetterEvidence, LetterModel } from './model';

/** What a letter is made of; each form of it shows the same blocks in the same order. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string; readonly source: string }
  | { readonly kind: 'strong'; readonly text: string }
  | {
      readonly kind: 'evidence';
      readonly items: readonly { readonly caption: string; readonly item: LetterEvidence }[];
    };

export type LetterContent = {
  readonly title: string;
  readonly sender: string;
  readonly recipient: readonly string[];
  readonly date: string;
  readonly reference: string;
  readonly blocks: readonly Block[];
};

const DATE = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });
export const dateWords = (date: LocalDate): string => DATE.format(new Date(`${date}T00:00:00Z`));

type Wording = { readonly title: string; readonly opening: (model: LetterModel) => string };
const WORDING: Readonly<Record<string, Wording>> = {
  courtesy: {
    title: 'Courtesy notice',
    opening: ({ lot, rule }) =>
      `Something was seen at ${lot.address} that does not fit the rule "${rule.title}". This is a friendly notice; please read what was seen and what to do.`,
  },
  second: {
    title: 'Second notice',
    opening: ({ lot, rule }) =>
      `We wrote to you before about ${lot.address} and the rule "${rule.title}". What was seen then has not been reported as fixed.`,
  },
  hearing: {
    title: 'Notice of hearing',
    opening: ({ lot, rule }) =>
      `The board will hear the case about ${lot.address} and the rule "${rule.title}" before it decides. You may be there, speak, and bring what supports you.`,
  },
  fine: {
    title: 'Notice of fine',
    opening: ({ lot, rule }) =>
      `The time to fix what was seen at ${lot.address} has passed without a report that it is fixed, so the rule "${rule.title}" asks for a fine.`,
  },
};

/** @throws Error when no letter is written by this template. */
const wordingOf = (template: string): Wording => {
  const wording = WORDING[template.split('@')[0] ?? ''];
  if (!wording) throw new Error(`there is no letter template ${template}`);
  return wording;
};

const KINDS = { PHOTO: 'Photo', DOCUMENT: 'Document', INSPECTION: 'Inspection', STATEMENT: 'Statement' } as const;
const caption = ({ kind, takenOn, sha256 }: LetterEvidence): string =>
  `${KINDS[kind]}${takenOn === null ? '' : `, taken ${dateWords(takenOn)}`} (SHA-256 ${sha256})`;

const consequence = ({ next, association }: LetterModel): string => {
  if (!next) return 'Nothing further follows from this letter.';
  const amount = next.amountMinor === null ? '' : ` of ${formatMinor(next.amountMinor, association.currency)}`;
  return `If nothing happens, what follows next is: ${next.text}${amount}.`;
};

/** The letter's words, from the model alone. */
export const contentOf = (model: LetterModel): LetterContent => {
  const { association, recipient, lot, rule } = model;
  const wording = wordingOf(model.template);
  return {
    title: wording.title,
    sender: association.name,
    recipient: [recipient.name, ...recipient.address],
    date: dateWords(model.date),
    reference: `Case ${model.caseNumber}, lot ${lot.number}, ${lot.address}`,
    blocks: [
      { kind: 'text', text: wording.opening(model) },
      { kind: 'heading', text: 'What was seen' },
      { kind: 'text', text: `${dateWords(model.observedOn)}: ${model.description}` },
      { kind: 'evidence', items: model.evidence.map((item) => ({ caption: caption(item), item })) },
      { kind: 'heading', text: 'The rule' },
      { kind: 'text', text: `${rule.code}, ${rule.title}, version ${rule.version}, as in force on that day:` },
      { kind: 'quote', text: rule.text, source: rule.citation },
      ...(model.fixBy === null
        ? []
        : ([
            { kind: 'heading', text: 'What to do' },
            {
              kind: 'strong',
              text: `Please fix it by the end of ${dateWords(model.fixBy)} and report it with a photo.`,
            },
          ] as const)),
      { kind: 'heading', text: 'What follows' },
      { kind: 'text', text: consequence(model) },
      { kind: 'heading', text: 'Your rights' },
      ...model.rights.map((text) => ({ kind: 'text', text }) as const),
    ],
  };
};
