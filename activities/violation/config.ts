import path from 'node:path';
import { z } from 'zod';

const schema = z.object({ RATCHET_HOME: z.string().min(1).default('.ratchet') });

export type ViolationConfig = { readonly mailBoxFolder: string };

/** @throws one message naming every wrong setting. */
export const readViolationConfig = (environment: Readonly<Record<string, string | undefined>>): ViolationConfig => {
  const { RATCHET_HOME } = schema.parse(environment);
  return { mailBoxFolder: path.join(RATCHET_HOME, 'mail-box') };
};
