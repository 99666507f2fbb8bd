import type { Client } from 'pg';
import { v5 as uuidv5 } from 'uuid';
import { CEDAR_RIDGE, PELICAN_COVE, type SeededCommunity } from './cedar-ridge';
import { CEDAR_RIDGE_OPENING } from './chart';
import { seedLedger, type Opening } from './ledger';
import { PROFILES } from './profiles';
import { RULES } from './rules';

const NAMESPACE = '3f0d9a52-6f0d-4d2f-8c5b-9b1b6c0c7d21';
const DEMO_DOMAIN = '@demo.test';
const OWNED_FROM = '2020-01-01';
const CONSENTED_AT = '2024-01-01T15:00:00.000Z';

type Seeding = {
  readonly client: Client;
  readonly organizationId: string;
  /** Ids follow from names, so that a repeat finds its own rows. */
  readonly id: (name: string) => string;
  /** User id by the part of a demo address before the `@`. */
  readonly users: ReadonlyMap<string, string>;
};

/** Legal profiles for every organisation, and the demo communities where their people are. Runs in the organisation's context; a repeat changes nothing. */
export const seedViolation = async (client: Client, organizationId: string): Promise<void> => {
  const { rows } = await client.query<{ email: string; id: string }>(
    `SELECT email, id FROM platform.user_account WHERE organization_id = $1 AND email LIKE '%' || $2`,
    [organizationId, DEMO_DOMAIN],
  );
  const seeding: Seeding = {
    client,
    organizationId,
    id: (name) => uuidv5(`${organizationId}/${name}`, NAMESPACE),
    users: new Map(rows.map(({ email, id }) => [email.replace(DEMO_DOMAIN, ''), id])),
  };
  await seedProfiles(seeding);
  if (!seeding.users.has('manager')) return;
  await seedCommunity(seeding, CEDAR_RIDGE, CEDAR_RIDGE_OPENING);
  await seedCommunity(seeding, PELICAN_COVE, null);
};

const insert = (seeding: Seeding, table: string, columns: string, rows: readonly object[]): Promise<unknown> => {
  const names = columns.split(', ').map((column) => column.split(' ')[0]);
  return seeding.client.query(
    `INSERT INTO ${table} (organization_id, ${names.join(', ')}) SELECT $1, ${names.map((name) => `r.${name}`).join(', ')} FROM jsonb_to_recordset($2::jsonb) AS r(${columns}) ON CONFLICT DO NOTHING`,
    [seeding.organizationId, JSON.stringify(rows)],
  );
};

const seedProfiles = (seeding: Seeding): Promise<unknown> =>
  insert(
    seeding,
    'violation.legal_profile',
    'id uuid, code text, version integer, min_cure_days integer, hearing_mode text, min_hearing_notice_days integer, max_days_to_hearing integer, panel_min integer, decision_notice_days integer, appeal_window_days integer, fine_cap_minor bigint, aggregate_cap_minor bigint, recurring_min_gap_days integer, cure_before_hearing_bars_fine boolean, fines_bear_late_fees boolean, fines_lienable_from_minor bigint, waterfall_fixed boolean, service_rules jsonb, source_note text',
    PROFILES.map((profile) => ({ ...profile, id: seeding.id(`profile/${profile.code}@${profile.version}`) })),
  );

const seedCommunity = async (
  seeding: Seeding,
  community: SeededCommunity,
  opening: Omit<Opening, 'ownerOfLot'> | null,
): Promise<void> => {
  const { id, users } = seeding;
  const { code } = community;
  const associationId = id(`association/${code}`);
  const ownerOfLot = (lot: string): string => id(`owner/${code}/${lot}`);
  await insert(
    seeding,
    'violation.association',
    'id uuid, code text, name text, time_zone text, business_calendar_id text, currency text, fiscal_year_start date, legal_profile_id uuid, payment_policy jsonb, late_fee_policy jsonb',
    [
      {
        id: associationId,
        code,
        name: community.name,
        time_zone: community.timeZone,
        business_calendar_id: 'US-FED-STD',
        currency: 'USD',
        fiscal_year_start: '2026-01-01',
        legal_profile_id: id(`profile/${community.profile}@1`),
        payment_policy: {},
        late_fee_policy: {},
      },
    ],
  );
  await insert(
    seeding,
    'violation.association_member',
    'id uuid, association_id uuid, user_id uuid, capacity text, term_from date',
    [
      ...community.members,
      ...community.lots.flatMap(({ login }) => (login ? [{ login, capacity: 'HOMEOWNER' as const }] : [])),
    ].map(({ login, capacity }) => ({
      id: id(`member/${code}/${login}/${capacity}`),
      association_id: associationId,
      user_id: users.get(login),
      capacity,
      term_from: OWNED_FROM,
    })),
  );
  await seedLots(seeding, community, associationId, ownerOfLot);
  await seedRules(seeding, code, associationId);
  await seedLedger(
    seeding.client,
    seeding.organizationId,
    { id: associationId, currency: 'USD' },
    opening && { ...opening, ownerOfLot },
  );
};

const seedLots = async (
  seeding: Seeding,
  { code, street, place, firstHouse, lots }: SeededCommunity,
  associationId: string,
  ownerOfLot: (lot: string) => string,
): Promise<void> => {
  const { id, users } = seeding;
  const address = (index: number): string => `${firstHouse + 2 * index} ${street}`;
  await insert(
    seeding,
    'violation.lot',
    'id uuid, association_id uuid, number text, address text, kind text, rented boolean, assessment_units integer',
    lots.map(({ number, rented = false }, index) => ({
      id: id(`lot/${code}/${number}`),
      association_id: associationId,
      number,
      address: address(index),
      kind: 'DETACHED',
      rented,
      assessment_units: 1,
    })),
  );
  await insert(
    seeding,
    'violation.owner_account',
    'id uuid, association_id uuid, lot_id uuid, user_id uuid, owned_from date, display_name text, email text, mailing_address text, e_delivery_consent_at timestamptz, language text, balance_minor bigint',
    lots.map(({ number, owner, login, noEmail = false }, index) => ({
      id: ownerOfLot(number),
      association_id: associationId,
      lot_id: id(`lot/${code}/${number}`),
      user_id: login ? users.get(login) : null,
      owned_from: OWNED_FROM,
      display_name: owner,
      email: `lot${number}.${code.toLowerCase()}@owners.test`,
      mailing_address: `${address(index)}\n${place}`,
      e_delivery_consent_at: noEmail ? null : CONSENTED_AT,
      language: 'en',
      balance_minor: 0,
    })),
  );
  await insert(
    seeding,
    'platform.access_grant',
    'user_id uuid, aggregate_type text, aggregate_id uuid, area text',
    lots.flatMap(({ number, login }) => {
      const user_id = login && users.get(login);
      if (!user_id) return [];
      return [
        { user_id, aggregate_type: 'owner-account', aggregate_id: ownerOfLot(number), area: 'owner' },
        { user_id, aggregate_type: 'association', aggregate_id: associationId, area: 'member' },
      ];
    }),
  );
};

const seedRules = async (seeding: Seeding, code: string, associationId: string): Promise<void> => {
  const { id, client, organizationId } = seeding;
  const rows = RULES.map((rule) => ({
    ...rule,
    id: id(`rule/${code}/${rule.code}`),
    version_id: id(`rule/${code}/${rule.code}/${rule.version}`),
    association_id: associationId,
  }));
  await insert(
    seeding,
    'violation.governing_rule',
    'id uuid, association_id uuid, code text, title text, category text, kind text',
    rows.map((rule) => ({ ...rule, kind: 'VIOLATION' })),
  );
  await insert(
    seeding,
    'violation.rule_version',
    'id uuid, association_id uuid, rule_id uuid, version integer, text text, citation text, document jsonb, document_hash text, engine text, effective_from date',
    rows.map((rule) => ({
      ...rule,
      id: rule.version_id,
      rule_id: rule.id,
      document_hash: rule.documentHash,
      effective_from: rule.effectiveFrom,
    })),
  );
  await client.query(
    `UPDATE violation.governing_rule g SET active_version_id = r.id FROM violation.rule_version r
     WHERE g.organization_id = $1 AND g.association_id = $2 AND r.organization_id = g.organization_id AND r.rule_id = g.id AND r.version = 1 AND g.active_version_id IS NULL`,
    [organizationId, associationId],
  );
};
