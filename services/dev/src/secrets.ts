import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readJson, writeWhole } from './files';

export type Secrets = {
  postgresPassword: string;
  ownerPassword: string;
  appPassword: string;
  relayPassword: string;
  /** Of the role that provisions the built-in warehouse; the environments' passwords derive from it. */
  warehousePassword: string;
  jwtSecret: string;
  cursorSecret: string;
  /** `kid:base64`, as the payload codec reads it. */
  payloadKeys: string;
  /** `kid:base64`, encrypts stored answers and `enc` columns. */
  bodyKeys: string;
};

const password = (): string => randomBytes(24).toString('base64url');
const keyring = (): string => `k1:${randomBytes(32).toString('base64')}`;

/**
 * The installation's own secrets, made at the first start and kept in `secrets.json` (mode 0600).
 * @throws when the file is there but damaged: new secrets would lock out the data that the old ones protect.
 */
export function loadSecrets(home: string): Secrets {
  const file = path.join(home, 'secrets.json');
  const stored = readJson(file);
  if (existsSync(file) && (typeof stored !== 'object' || stored === null)) {
    throw new Error(`${file} is damaged: restore it from a backup, or start over with "npm run reset".`);
  }
  const fresh: Secrets = {
    postgresPassword: password(),
    ownerPassword: password(),
    appPassword: password(),
    relayPassword: password(),
    warehousePassword: password(),
    jwtSecret: password(),
    cursorSecret: password(),
    payloadKeys: keyring(),
    bodyKeys: keyring(),
  };
  // a later version may need one more secret: what is stored stays, what is missing is added
  const secrets: Secrets = { ...fresh, ...(stored as Partial<Secrets> | undefined) };
  if (JSON.stringify(secrets) !== JSON.stringify(stored))
    writeWhole(file, `${JSON.stringify(secrets, null, 2)}\n`, 0o600);
  return secrets;
}
