import type { Installation } from './installation';
import type { Sample } from './statistics';

export type Unit = 'ms' | '/s' | 's';

/** One line of the table. */
export type Line = {
  readonly figure: string;
  readonly what: string;
  readonly unit: Unit;
  readonly ours: Sample;
  readonly peer?: { readonly name: string; readonly sample: Sample };
  readonly ratio?: Sample;
  readonly target: string;
  /** Null for lines that only explain. */
  readonly met: boolean | null;
};

export type Context = {
  readonly installation: Installation;
  readonly repeats: number;
  /** Shorter blocks; the table says so. */
  readonly isQuick: boolean;
  readonly log: (line: string) => void;
};

export type Figure = {
  readonly name: string;
  readonly title: string;
  readonly measure: (context: Context) => Promise<Line[]>;
};

/** Runs both sides `repeats` times, turn about, so that neither has the quiet half of the run. */
export const interleave = async <Ours, Peer>(
  repeats: number,
  ours: (repeat: number) => Promise<Ours>,
  peer: (repeat: number) => Promise<Peer>,
): Promise<{ ours: Ours[]; peer: Peer[] }> => {
  const result: { ours: Ours[]; peer: Peer[] } = { ours: [], peer: [] };
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    const first = repeat % 2 === 0;
    if (first) result.ours.push(await ours(repeat));
    result.peer.push(await peer(repeat));
    if (!first) result.ours.push(await ours(repeat));
  }
  return result;
};
