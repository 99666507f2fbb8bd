import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { Client } from 'pg';
import type { Figure, Line } from './figure';
import { install, type Installation } from './installation';
import { startLatency } from './p1-start-latency';
import { startThroughput } from './p2-start-throughput';
import { engineOverhead } from './p5-engine-overhead';
import { publishLatency } from './p7-publish-latency';
import { coldStart } from './p14-cold-start';
import { HEAD, markdownTable, plainTable, rowOf } from './table';

const ROOT = path.resolve(__dirname, '../..');
const FIGURES: readonly Figure[] = [startLatency, startThroughput, engineOverhead, publishLatency, coldStart];

const log = (line: string): void => void process.stdout.write(`${line}\n`);

const versionOf = (name: string): string => {
  const manifest = createRequire(path.join(ROOT, 'test/package.json')).resolve(`${name}/package.json`);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
};

const environmentOf = async (installation: Installation): Promise<Record<string, string>> => {
  const client = new Client({ connectionString: installation.superUrl });
  await client.connect();
  const { rows } = await client.query<{ version: string; fsync: string }>(
    "SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync",
  );
  await client.end();
  const [cpu] = os.cpus();
  return {
    date: `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    machine: `${os.cpus().length} cores ${cpu?.model.trim() ?? ''}, ${Math.round(os.totalmem() / 2 ** 30)} GB, ${os.platform()} ${os.release()}`,
    node: process.version,
    postgres: `${rows[0]?.version} (fsync ${rows[0]?.fsync})`,
    temporal: `SDK ${versionOf('@temporalio/client')}`,
    pg: versionOf('pg'),
    'graphile-worker': versionOf('graphile-worker'),
    load: `${os.loadavg()[0]?.toFixed(1)} before the run`,
  };
};

/** Each figure has an installation of its own: what one leaves behind must not slow the next. */
const withInstallation = async <T>(work: (installation: Installation) => Promise<T>): Promise<T> => {
  const installation = await install(log);
  try {
    return await work(installation);
  } finally {
    await installation.close();
  }
};

const measure = async (figure: Figure, isQuick: boolean): Promise<{ lines: Line[]; error?: string }> => {
  const begin = Date.now();
  log(`${figure.name} ${figure.title} …`);
  try {
    const repeats = isQuick ? 3 : 5;
    const lines = await withInstallation((installation) => figure.measure({ installation, repeats, isQuick, log }));
    log(`${figure.name} done in ${Math.round((Date.now() - begin) / 1000)} s`);
    return { lines };
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    log(`${figure.name} FAILED: ${message}`);
    return { lines: [], error: message };
  }
};

const main = async (): Promise<void> => {
  const args = process.argv.slice(2);
  const isQuick = args.includes('--quick');
  const wanted = args.filter((argument) => !argument.startsWith('--')).map((argument) => argument.toUpperCase());
  const unknown = wanted.filter((name) => !FIGURES.some((figure) => figure.name === name));
  if (unknown.length > 0)
    throw new Error(`There is no figure ${unknown.join(', ')}; known: ${FIGURES.map(({ name }) => name).join(' ')}`);

  const environment = await withInstallation(environmentOf);
  const lines: Line[] = [];
  const failed: Record<string, string> = {};
  for (const figure of FIGURES.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    const result = await measure(figure, isQuick);
    lines.push(...result.lines);
    if (result.error !== undefined) failed[figure.name] = result.error;
  }
  const rows = [HEAD, ...lines.map(rowOf)];
  const size = isQuick ? 'quick' : 'full';
  const facts = Object.entries({ size, ...environment, 'load after': os.loadavg()[0]?.toFixed(1) ?? '' });
  log(`\n${facts.map(([name, value]) => `${name}: ${value}`).join('\n')}\n`);
  log(plainTable(rows));
  const report = path.join(ROOT, 'test-report');
  mkdirSync(report, { recursive: true });
  const json = JSON.stringify({ environment: Object.fromEntries(facts), lines, failed }, null, 2);
  writeFileSync(path.join(report, 'bench.json'), `${json}\n`);
  writeFileSync(path.join(report, 'bench.md'), `${markdownTable(rows)}\n`);
  // a figure behind its target is a finding, a figure that could not be taken is a failure
  if (Object.keys(failed).length > 0) process.exitCode = 1;
};

main().catch((error: unknown) => {
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.exitCode = 1;
});
