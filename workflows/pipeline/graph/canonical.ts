import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { GraphState } from '../contract/graph-model';

/** JSON with sorted keys and without undefined: equal values have equal texts. */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(',')}}`;
};

export const sameValue = (a: unknown, b: unknown): boolean => a === b || canonicalJson(a) === canonicalJson(b);

/** Lower-case hexadecimal SHA-256 of a text's UTF-8 bytes. */
export const sha256Of = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

export const byteLength = (text: string): number => utf8ToBytes(text).length;

/** Hash of what the graph is, whatever way led there: the version is not part of it. */
export const stateSha256 = ({ version: _version, ...content }: GraphState): string => sha256Of(canonicalJson(content));
