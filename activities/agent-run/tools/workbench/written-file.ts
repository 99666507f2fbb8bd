import { z } from 'zod';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  svg: 'image/svg+xml',
  md: 'text/markdown',
  csv: 'text/csv',
  json: 'application/json',
  txt: 'text/plain',
};

/** A path inside the deliverable: plain names, no way up, a known ending. */
export const filePath = z
  .string()
  .max(200)
  .regex(
    new RegExp(`^(?:[a-z0-9][a-z0-9_-]*/){0,5}[a-z0-9][a-z0-9_-]*\\.(?:${Object.keys(MEDIA_TYPES).join('|')})$`),
    'a relative path like pages/index.html',
  );

export const fileMediaType = (path: string): string => MEDIA_TYPES[path.split('.').at(-1) as string] as string;
