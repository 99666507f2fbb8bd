/** `UNDER_CONTRACT` → `Under contract`, `clear-to-close` → `Clear to close`. */
export const humanize = (value: string): string => {
  const words = value.replace(/[_-]+/g, ' ').trim();
  const lower =
    /[a-z]/.test(words) && /[A-Z]/.test(words)
      ? words.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
      : words.toLowerCase();
  return lower.charAt(0).toUpperCase() + lower.slice(1);
};

/** A clause as a sentence of its own. */
export const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

export const count = (n: number, one: string, many = `${one}s`): string =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
