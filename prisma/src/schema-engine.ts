import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';
import { Pool } from 'pg';

// neither Node's nor the ES library's types describe it
type WebAssemblyModule = {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>;
};
const { WebAssembly: webAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyModule };

const migrationsDir = path.resolve(__dirname, '../migrations');

type Engine = {
  applyMigrations(input: object): Promise<{ appliedMigrationNames: string[] }>;
  free(): void;
};

type EngineModule = {
  SchemaEngine: { new: (options: object, log: (line: string) => void, adapter: object) => Promise<Engine> };
};
let loading: Promise<EngineModule> | undefined;

// the engine never clears the time limit of its lock: it would hold every process that migrates for 10 s
const importsOf = (background: object): object =>
  Object.fromEntries(
    Object.entries(background).map(([name, value]: [string, unknown]) => [
      name,
      name.startsWith('__wbg_setTimeout_')
        ? (work: () => void, ms: number): NodeJS.Timeout => setTimeout(work, ms >>> 0).unref()
        : value,
    ]),
  );

/** The module keeps one WebAssembly instance in its own globals, so a process may instantiate it once only. */
const loadEngine = (): Promise<EngineModule> =>
  (loading ??= (async () => {
    const background = (await import('@prisma/schema-engine-wasm/schema_engine_bg' as string)) as EngineModule & {
      __wbg_set_wasm: (exports: object) => void;
    };
    const wasmFile = path.join(
      path.dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')),
      'schema_engine_bg.wasm',
    );
    const { instance } = await webAssembly.instantiate(readFileSync(wasmFile), {
      './schema_engine_bg.js': importsOf(background),
    });
    background.__wbg_set_wasm(instance.exports);
    (instance.exports['__wbindgen_start'] as (() => void) | undefined)?.();
    return background;
  })());

/**
 * Prisma's own schema engine, compiled to WebAssembly and talking through the driver adapter: the same `_prisma_migrations`
 * bookkeeping as `prisma migrate deploy`, without the engine binary that the CLI downloads.
 */
const openEngine = async (url: string): Promise<{ engine: Engine; close: () => Promise<void> }> => {
  const { SchemaEngine } = await loadEngine();
  const pool = new Pool({ connectionString: url, max: 1 });
  const factory = new PrismaPg(pool, { disposeExternalPool: false });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    // the adapter cuts scripts at every semicolon, which breaks function bodies; Postgres runs a whole script as one transaction
    adapter.executeScript = async (script: string) => {
      await pool.query(script);
    };
    return adapter;
  };
  const engine = await SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  return {
    engine,
    close: async () => {
      engine.free();
      await pool.end();
    },
  };
};

const migrationFiles = (): { path: string; content: string }[] =>
  readdirSync(migrationsDir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({
      path: entry.name,
      content: readFileSync(path.join(migrationsDir, entry.name, 'migration.sql'), 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

/** Applies what is not applied yet and returns the names. @throws the engine's error naming the failed migration. */
export const applyMigrations = async (ownerUrl: string): Promise<readonly string[]> => {
  const { engine, close } = await openEngine(ownerUrl);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: {
        baseDir: migrationsDir,
        lockfile: {
          path: 'migration_lock.toml',
          content: readFileSync(path.join(migrationsDir, 'migration_lock.toml'), 'utf8'),
        },
        shadowDbInitScript: '',
        migrationDirectories: migrationFiles().map((m) => ({
          path: m.path,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: m.content } },
        })),
      },
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    await close();
  }
};
