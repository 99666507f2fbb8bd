/** Shapes of secrets; `keep` groups stay (the name before a value). Order matters: the longest shapes come first. */
export const PATTERNS: readonly { kind: string; shape: RegExp; isSecret?: (match: string) => boolean }[] = [
  { kind: 'private_key', shape: /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----/g },
  { kind: 'jwt', shape: /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/g },
  { kind: 'header', shape: /(?<=\b(?:authorization|cookie|set-cookie)\s*:\s*)[^\r\n"']{6,}/gi },
  { kind: 'url_credential', shape: /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@:]+:[^\s/@]+(?=@)/gi },
  { kind: 'key', shape: /\b(?:sk-[\w-]{16,}|AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{20,}|xox[abprs]-[\w-]{10,})/g },
  { kind: 'password', shape: /(?<=\b(?:password|passwd|secret|token)\s*[=:]\s*["']?)(?!\[redacted:)[^\s"',;]{4,}/gi },
  { kind: 'card', shape: /\b\d(?:[ -]?\d){12,18}\b/g, isSecret: (match) => passesLuhn(match.replace(/\D/g, '')) },
];

const passesLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};
