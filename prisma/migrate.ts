import { parseArgs } from 'node:util';
import { migrate } from './src/migrate';

/** `npm run migrate`: applies the migrations to the server named by DATABASE_ADMIN_URL. */
const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { database: { type: 'string', default: 'ratchet' } } });
  const required = (name: string): string => {
    const value = process.env[name];
    if (!value)
      throw new Error(
        `${name} is not set. Set DATABASE_ADMIN_URL, DATABASE_OWNER_PASSWORD, DATABASE_APP_PASSWORD and DATABASE_RELAY_PASSWORD.`,
      );
    return value;
  };
  await migrate({
    adminUrl: required('DATABASE_ADMIN_URL'),
    database: values.database,
    passwords: {
      owner: required('DATABASE_OWNER_PASSWORD'),
      app: required('DATABASE_APP_PASSWORD'),
      relay: required('DATABASE_RELAY_PASSWORD'),
    },
    log: (line) => console.log(line),
  });
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
