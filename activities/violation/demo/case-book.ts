import { randomBytes } from 'node:crypto';
import { createCipher } from '@ratchet/prisma/cipher';
import { commitReply, type Unit } from '@ratchet/prisma/commit';
import { openDatabase, readAs, systemReader, type Database } from '@ratchet/prisma/database';
import { demoId } from '@ratchet/prisma/seed';
import type { OfCase } from '@ratchet/workflows/violation/activity-types';
import type { Instant, Notice } from '@ratchet/workflows/violation/model';
import { CASE, CHANNELS } from '@ratchet/workflows/violation/names';
import { isUnderWay } from '@ratchet/workflows/violation/state/letters';
import { v7 as uuidv7 } from 'uuid';
import { openArtifactStore } from '../../platform/artifact-store';
import type { ActivityDeps } from '../../platform/room';
import { fileAppeal } from '../appeals';
import { applyCommand } from '../apply-command';
import { acceptCure, reportCure } from '../cures';
import { loadCase } from '../load-case';
import { recordDelivery } from '../record-delivery';
import { reportViolation, startEscalation } from '../report-violation';
import { asSource } from '../source';
import { verifyViolation } from '../verify-violation';
import { catchUp } from './catch-up';
import { demoPhoto } from './photo';

export type DemoReport = {
  /** Number of a lot of Cedar Ridge. */
  readonly lot: string;
  readonly rule: string;
  readonly description: string;
  readonly observedAt: Instant;
};

/** The room's own operations, each at a time of its own; `at` is an instant in the past. */
export type CaseBook = {
  /** Reports and verifies a case and has its first letter written and sent. */
  readonly report: (report: DemoReport, at: Instant) => Promise<string>;
  /** Confirms everything that waits to leave by mail. */
  readonly confirmMail: (id: string, at: Instant) => Promise<void>;
  readonly reportCure: (id: string, ownerId: string, at: Instant) => Promise<void>;
  readonly acceptCure: (id: string, at: Instant) => Promise<void>;
  readonly fileAppeal: (id: string, ownerId: string, grounds: string, at: Instant) => Promise<void>;
  readonly dismiss: (id: string, reason: string, at: Instant) => Promise<void>;
  /** Does what fell due until `until`, each step at the moment it did. */
  readonly follow: (id: string, until: Instant) => Promise<void>;
  /** Starts the workflow, which goes on from here. */
  readonly start: (id: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

const MANAGER = demoId('manager@demo.test');
const LOT = `SELECT l.id FROM violation.lot l JOIN violation.association a ON a.organization_id = l.organization_id AND a.id = l.association_id WHERE l.organization_id = $1 AND a.code = 'CDR' AND l.number = $2`;

/** Opens the demo tenant's cases on a database of the application role. */
export const openCaseBook = (databaseUrl: string, home: string): CaseBook => {
  const organizationId = demoId('demo');
  const clock = { now: () => new Date(), offsetMs: () => 0 };
  // nothing sealed is read or written: no command here carries an idempotency key
  const cipher = createCipher(`demo:${randomBytes(32).toString('base64')}`);
  const db = openDatabase({ url: databaseUrl, poolMax: 4, name: 'ratchet-demo', clock, cipher });
  const artifacts = openArtifactStore(home);
  const deps: ActivityDeps = { db, artifacts, environment: { RATCHET_HOME: home }, onClose: () => undefined };
  const ofCase = (violationId: string): OfCase => ({ organizationId, violationId });

  const commit = async (
    id: string,
    userId: string,
    at: Instant,
    work: (unit: Unit) => Promise<unknown>,
    create = false,
  ) => {
    const atThatTime: Database = { ...db, clock: { ...clock, now: () => new Date(at) } };
    const actor = { kind: 'user', userId } as const;
    await commitReply(
      atThatTime,
      { organizationId, actor, origin: 'user', correlationId: null },
      { type: CASE, id, ...(create ? { create } : {}) },
      null,
      async (unit) => {
        await work(unit);
        return { status: 200, body: null };
      },
    );
  };
  const store = async (rule: string, shade: number) => {
    const { sha256 } = await artifacts.put(organizationId, demoPhoto(rule, shade));
    return [{ kind: 'PHOTO', sha256, mediaType: 'image/png' }] as const;
  };
  const read = <T>(text: string, values: readonly unknown[]): Promise<T[]> =>
    readAs(db, systemReader(organizationId), async (client) => (await client.query(text, [...values])).rows as T[]);
  const noticesOf = async (id: string): Promise<readonly Notice[]> => {
    const state = await readAs(db, systemReader(organizationId), (client) =>
      loadCase(asSource(client), organizationId, id),
    );
    return state?.notices ?? [];
  };
  const quiet = { wake: false } as const;

  return {
    report: async ({ lot, rule, description, observedAt }, at) => {
      const [row] = await read<{ id: string }>(LOT, [organizationId, lot]);
      if (!row) throw new Error(`Cedar Ridge has no lot ${lot}`);
      const violationId = uuidv7();
      const evidence = await store(rule, Number(lot));
      const given = {
        lotId: row.id,
        ruleCode: rule,
        description,
        observedAt,
        severity: 'MINOR',
        curable: rule !== 'NOISE-04',
      } as const;
      const report = { ...given, violationId, reporterId: MANAGER, reporterOf: null, evidence, ...quiet };
      await commit(violationId, MANAGER, at, (unit) => reportViolation(unit, report), true);
      await commit(violationId, MANAGER, at, (unit) => verifyViolation(unit, violationId, quiet));
      await catchUp(deps, ofCase(violationId), at);
      return violationId;
    },
    confirmMail: async (id, at) => {
      for (const notice of await noticesOf(id))
        for (const channel of CHANNELS.filter((candidate) => isUnderWay(notice, candidate)))
          await commit(id, MANAGER, at, (unit) =>
            recordDelivery(unit, id, { noticeId: notice.id, channel, status: 'SENT', occurredAt: at }, quiet),
          );
    },
    reportCure: async (id, ownerId, at) => {
      const evidence = await store('', id.charCodeAt(0));
      await commit(id, ownerId, at, (unit) => reportCure(unit, id, evidence, quiet));
    },
    acceptCure: (id, at) => commit(id, MANAGER, at, (unit) => acceptCure(unit, id, quiet)),
    fileAppeal: async (id, ownerId, grounds, at) => {
      const [notice] = await noticesOf(id);
      if (!notice) throw new Error('there is no letter to appeal against');
      const filing = { id: uuidv7(), target: 'NOTICE', targetId: notice.id } as const;
      await commit(id, ownerId, at, (unit) => fileAppeal(unit, id, filing, grounds, quiet));
    },
    dismiss: (id, reason, at) =>
      commit(id, MANAGER, at, (unit) => applyCommand(unit, id, { type: 'dismiss', reason, isBoard: false }, quiet)),
    follow: (id, until) => catchUp(deps, ofCase(id), until),
    start: (id) => commit(id, MANAGER, new Date().toISOString(), (unit) => startEscalation(unit, id)),
    close: () => db.close(),
  };
};
