import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DefaultLogger, bundleWorkflowCode, type Logger } from '@temporalio/worker';
import { FAILURE_CONVERTER_PATH } from './data-converter';

export type WorkflowBundle = { code: string; hash: string };

export type BundleOptions = {
  /** File of the bundle; `<outFile>.hash` beside it holds the hash of its sources. */
  outFile: string;
  /** Entry that exports every workflow function; the repository's `workflows/index.ts` by default. */
  workflowsPath?: string;
  /** Modules with workflow interceptors: they only work inside the bundle. */
  interceptors?: string[];
  logger?: Logger;
};

const ROOT = path.resolve(__dirname, '../..');
const WORKFLOWS = path.join(ROOT, 'workflows/index.ts');

/** Bundles the workflows and writes bundle and hash; the files appear whole or not at all. */
export async function buildBundle(options: BundleOptions): Promise<WorkflowBundle> {
  const { outFile, workflowsPath = WORKFLOWS, interceptors = [], logger = new DefaultLogger('WARN') } = options;
  // before the build: a source that changes during it must not pass for built
  const hash = hashSources(options);
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    workflowInterceptorModules: interceptors,
    failureConverterPath: FAILURE_CONVERTER_PATH,
    logger,
  });
  mkdirSync(path.dirname(outFile), { recursive: true });
  writeWhole(outFile, code);
  writeWhole(`${outFile}.hash`, `${hash} ${digest(code)}`);
  return { code, hash };
}

/** The stored bundle, built again when its sources, interceptors or the lockfile changed or a file is damaged. */
export async function loadBundle(options: BundleOptions): Promise<WorkflowBundle> {
  const { outFile } = options;
  if (existsSync(outFile) && existsSync(`${outFile}.hash`)) {
    const hash = hashSources(options);
    const code = readFileSync(outFile, 'utf8');
    if (readFileSync(`${outFile}.hash`, 'utf8') === `${hash} ${digest(code)}`) return { code, hash };
  }
  return buildBundle(options);
}

/** A bundle that was built before, e.g. in an image; its sources need not be there. */
export function readBundle(outFile: string): WorkflowBundle {
  const code = readFileSync(outFile, 'utf8');
  const [hash = '', expected] = readFileSync(`${outFile}.hash`, 'utf8').split(' ');
  if (digest(code) !== expected) throw new Error(`${outFile} does not match its hash: build it again`);
  return { code, hash };
}

/** Hash of everything that decides what the bundle holds. */
export function hashSources({
  workflowsPath = WORKFLOWS,
  interceptors = [],
}: Pick<BundleOptions, 'workflowsPath' | 'interceptors'>): string {
  const hash = createHash('sha256');
  const lockfile = path.join(ROOT, 'pnpm-lock.yaml');
  const folder = path.dirname(workflowsPath);
  const files = [...sourcesBelow(folder), ...interceptors, FAILURE_CONVERTER_PATH];
  if (existsSync(lockfile)) files.push(lockfile);
  // a file's place counts too, but not where the checkout lies
  for (const file of files)
    hash.update(path.relative(folder, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : sourcesBelow(full);
      return /\.(ts|js|json)$/.test(entry.name) && !/\.spec\.ts$/.test(entry.name) ? [full] : [];
    });
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

function writeWhole(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}
