import type { LanguageModelV3 } from '@ai-sdk/provider';
import type { Database } from '@ratchet/prisma/database';
import type { ArtifactStore } from '../platform/artifact-store';
import type { ActivityDeps } from '../platform/room';
import { corpusFolderOf, readAgentConfig, type AgentConfig } from './config';
import { ensureCorpus } from './corpus/ensure-corpus';
import { createDeltaWriter, type DeltaWriter } from './deltas/delta-writer';
import { createProvider } from './provider/create-provider';
import { createToolSessions } from './tools/create-tool-sessions';
import type { ToolSessions } from './tools/tool-sessions';

/** What the room's activities work with, made once in a worker process and only when the first of them runs. */
export type Engine = {
  readonly db: Database;
  readonly artifacts: ArtifactStore;
  readonly settings: AgentConfig;
  readonly model: LanguageModelV3;
  readonly deltas: DeltaWriter;
  readonly tools: () => Promise<ToolSessions>;
};

export const createEngine = (deps: ActivityDeps): (() => Engine) => {
  let engine: Engine | undefined;
  return () => (engine ??= build(deps));
};

const build = ({ db, artifacts, environment, onClose }: ActivityDeps): Engine => {
  const settings = readAgentConfig(environment);
  const deltas = createDeltaWriter(db, settings.AGENT_DELTA_FLUSH_MS);
  let sessions: Promise<ToolSessions> | undefined;
  const open = async (): Promise<ToolSessions> => {
    const corpusFolder = corpusFolderOf(settings);
    await ensureCorpus(corpusFolder);
    return createToolSessions({ corpusFolder });
  };
  onClose(async () => {
    await deltas.close();
    await (await sessions)?.close();
  });
  return { db, artifacts, settings, model: createProvider(settings), deltas, tools: () => (sessions ??= open()) };
};
