import { MIN_OUTPUT_TOKENS } from '../names';

/** Micros of the currency for 1 million tokens. */
export type Price = { readonly inputMicros: number; readonly cachedInputMicros: number; readonly outputMicros: number };
export type Budget = {
  readonly capMicros: number;
  readonly spentMicros: number;
  readonly reservedMicros: number;
  readonly allocatedMicros: number;
};
export type Usage = {
  readonly input: number;
  readonly cachedInput: number;
  readonly output: number;
  readonly reasoning: number;
};

const MILLION = 1_000_000;

export const freeMicros = ({ capMicros, spentMicros, reservedMicros, allocatedMicros }: Budget): number =>
  capMicros - spentMicros - reservedMicros - allocatedMicros;

/** Rounded up, so that no call costs nothing. */
export const costOf = (price: Price, { input, cachedInput, output }: Usage): number =>
  Math.ceil(
    ((input - cachedInput) * price.inputMicros + cachedInput * price.cachedInputMicros + output * price.outputMicros) /
      MILLION,
  );

/** The most a call can cost: no token is shorter than a byte of UTF-8, and a provider obeys the bound of the answer. */
export const worstCase = (price: Price, requestBytes: number, maxOutputTokens: number): number =>
  costOf(price, { input: requestBytes, cachedInput: 0, output: maxOutputTokens, reasoning: 0 });

export type Reserved =
  | { readonly ok: true; readonly maxOutputTokens: number; readonly amountMicros: number }
  | { readonly ok: false; readonly neededMicros: number; readonly remainingMicros: number };

/** What to hold before a call. An answer that does not fit is made shorter, down to 256 tokens; below that the budget is exhausted. */
export const reserve = (budget: Budget, price: Price, requestBytes: number, wantedOutputTokens: number): Reserved => {
  const remainingMicros = freeMicros(budget);
  const amountMicros = worstCase(price, requestBytes, wantedOutputTokens);
  if (amountMicros <= remainingMicros) return { ok: true, maxOutputTokens: wantedOutputTokens, amountMicros };
  const least = Math.min(MIN_OUTPUT_TOKENS, wantedOutputTokens);
  const neededMicros = worstCase(price, requestBytes, least);
  if (neededMicros > remainingMicros) return { ok: false, neededMicros, remainingMicros };
  const forAnswer = remainingMicros * MILLION - requestBytes * price.inputMicros;
  const fits = Math.max(least, Math.floor(forAnswer / Math.max(1, price.outputMicros)));
  const maxOutputTokens = Math.min(fits, wantedOutputTokens);
  return {
    ok: true,
    maxOutputTokens,
    amountMicros: Math.min(worstCase(price, requestBytes, maxOutputTokens), remainingMicros),
  };
};

/** What a call that cost `costMicros` takes from its reservation, and what went beyond. */
export const settle = (
  amountMicros: number,
  costMicros: number,
): { readonly settledMicros: number; readonly overrunMicros: number } => ({
  settledMicros: Math.min(amountMicros, costMicros),
  overrunMicros: Math.max(0, costMicros - amountMicros),
});

const THRESHOLDS = [50, 80, 95] as const;
/** The highest threshold that spending passed just now, in percent of the cap. */
export const passedThreshold = (
  capMicros: number,
  before: number,
  after: number,
): (typeof THRESHOLDS)[number] | null => {
  const passed = THRESHOLDS.filter(
    (percent) => before * 100 < capMicros * percent && after * 100 >= capMicros * percent,
  );
  return passed.at(-1) ?? null;
};

/** Caps of child runs: equal shares of what is free, less a tenth that the parent keeps for its own last steps. */
export const shareOut = (freeMicrosOfParent: number, children: number): number =>
  Math.floor((freeMicrosOfParent * 9) / 10 / Math.max(1, children));
