import { Client } from 'pg';
import { v5 as uuidv5 } from 'uuid';
import { DEMO_ORGANIZATIONS, DEMO_PASSWORD_HASH } from '../seed/demo-users';
import { roomSeeds } from '../seed/index';

const DEMO_NAMESPACE = '5e1f3b5c-0d4e-4c6e-9a0e-6f6a1d1f7c11';
/** Ids of demo organisations and users follow from slug and email, so that scripts and tests can name them. */
export const demoId = (name: string): string => uuidv5(name, DEMO_NAMESPACE);

const asOrganization = async (client: Client, organizationId: string, work: () => Promise<void>): Promise<void> => {
  await client.query('BEGIN');
  await client.query("SELECT platform.ratchet_context($1, NULL, 'system', '')", [organizationId]);
  await work();
  await client.query('COMMIT');
};

/** Seeds the demo organisations with their users and every room's base data. Repeating it changes nothing. */
export const seedOnce = async (
  ownerUrl: string,
  log: (line: string) => void = () => undefined,
  passwordHash = DEMO_PASSWORD_HASH,
): Promise<void> => {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    for (const organization of DEMO_ORGANIZATIONS) {
      const organizationId = demoId(organization.slug);
      await asOrganization(client, organizationId, async () => {
        const { rowCount } = await client.query(
          'INSERT INTO platform.organization (organization_id, slug, name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
          [organizationId, organization.slug, organization.name],
        );
        if (rowCount) log(`seeding organisation ${organization.name}`);
        for (const user of organization.users) {
          await client.query(
            'INSERT INTO platform.user_account (organization_id, id, email, display_name, role, password_hash) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING',
            [organizationId, demoId(user.email), user.email, user.name, user.role, passwordHash],
          );
        }
        for (const seed of roomSeeds) await seed(client, organizationId);
      });
    }
  } finally {
    await client.end();
  }
};
