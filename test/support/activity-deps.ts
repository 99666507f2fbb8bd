import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openArtifactStore } from '@ratchet/activities/platform/artifact-store';
import type { ActivityDeps } from '@ratchet/activities/platform/room';
import type { Database } from '@ratchet/prisma/database';

/** What activities get when a test calls them without a worker. */
export const activityDeps = (db: Database): ActivityDeps => ({
  db,
  artifacts: openArtifactStore(mkdtempSync(path.join(process.env['RATCHET_TEST_HOME'] ?? os.tmpdir(), 'home-'))),
  environment: process.env,
  onClose: () => undefined,
});
