import type { LocalDate } from '@ratchet/workflows/violation/model';
import type { EvidenceKind } from '@ratchet/workflows/violation/names';

/** A photo shown in the letter, or a file that is named only. Bytes are of `mediaType`. */
export type LetterEvidence = {
  readonly kind: EvidenceKind;
  readonly sha256: string;
  readonly takenOn: LocalDate | null;
  readonly image?: { readonly mediaType: 'image/jpeg' | 'image/png'; readonly bytes: Uint8Array };
};

/**
 * Everything a letter says; nothing else goes in, so the same model gives the same bytes.
 * Amounts in minor units of `association.currency`. The reporter has no place here.
 */
export type LetterModel = {
  /** `name@version`, e.g. `courtesy@3`. */
  readonly template: string;
  readonly date: LocalDate;
  readonly association: { readonly name: string; readonly currency: string };
  readonly recipient: { readonly name: string; readonly address: readonly string[] };
  readonly lot: { readonly number: string; readonly address: string };
  readonly caseNumber: string;
  readonly rule: {
    readonly code: string;
    readonly title: string;
    readonly version: number;
    /** What was in force on the day of the breach. */
    readonly text: string;
    readonly citation: string;
  };
  readonly observedOn: LocalDate;
  readonly description: string;
  readonly evidence: readonly LetterEvidence[];
  /** Last day to fix it, where the step gives time to do so. */
  readonly fixBy: LocalDate | null;
  /** What follows if nothing happens, with its amount where it is a fine; null when the ladder ends here. */
  readonly next: { readonly text: string; readonly amountMinor: number | null } | null;
  /** The legal profile's rights block, a paragraph each. */
  readonly rights: readonly string[];
};

/** A letter as it is stored and sent. Hashes are SHA-256 in hex. */
export type RenderedLetter = {
  readonly html: Buffer;
  readonly pdf: Buffer;
  readonly ruleTextSha256: string;
};
