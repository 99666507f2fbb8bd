import type { Channel } from '@ratchet/workflows/violation/names';

export type Parcel = {
  readonly organizationId: string;
  readonly noticeId: string;
  readonly caseNumber: string;
  /** Email address, or the user whose portal shows it. */
  readonly address: string;
  readonly subject: string;
  readonly html: Buffer;
  readonly pdf: Buffer;
};
/** `carrierRef` is how the carrier knows the letter; the same for a letter handed over twice. */
export type HandedOver = { readonly carrierRef: string };

/** Takes letters that need no person to leave. The same letter handed over twice leaves once. @throws on a carrier that is away */
export type Carrier = { readonly channel: Channel; readonly handOver: (parcel: Parcel) => Promise<HandedOver> };
