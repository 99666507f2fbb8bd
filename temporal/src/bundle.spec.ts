import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hashSources, loadBundle, readBundle } from './bundle';

const WORKFLOWS_MODULES = path.resolve(__dirname, '../../workflows/node_modules');
let folder: string;
let workflowsPath: string;
let outFile: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ratchet-bundle-'));
  const source = path.join(folder, 'workflows');
  mkdirSync(source);
  symlinkSync(WORKFLOWS_MODULES, path.join(source, 'node_modules'));
  workflowsPath = path.join(source, 'index.ts');
  outFile = path.join(folder, 'out/workflows.js');
  writeFileSync(
    workflowsPath,
    "import { sleep } from '@temporalio/workflow';\nexport async function nap() { await sleep(1); }\n",
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('loadBundle', () => {
  it('builds once, with the failure converter inside, and then reads the file', async () => {
    const built = await loadBundle({ workflowsPath, outFile });
    expect(built.code).toContain('nap');
    expect(built.code).toContain('encodeCommonAttributes: true');
    const { mtimeMs } = statSync(outFile);
    expect(await loadBundle({ workflowsPath, outFile })).toEqual(built);
    expect(statSync(outFile).mtimeMs).toBe(mtimeMs);
    expect(readBundle(outFile)).toEqual(built);
  });

  it('builds again when a source changed or the file was damaged', async () => {
    const before = await loadBundle({ workflowsPath, outFile });
    writeFileSync(workflowsPath, readFileSync(workflowsPath, 'utf8').replace('nap', 'doze'));
    expect(hashSources({ workflowsPath })).not.toBe(before.hash);
    const after = await loadBundle({ workflowsPath, outFile });
    expect(after.code).toContain('doze');
    writeFileSync(outFile, 'damaged');
    expect(() => readBundle(outFile)).toThrow('does not match');
    expect((await loadBundle({ workflowsPath, outFile })).code).toBe(after.code);
  });

  it('does not rebuild for a changed test', () => {
    const hash = hashSources({ workflowsPath });
    writeFileSync(path.join(path.dirname(workflowsPath), 'nap.spec.ts'), 'export {};');
    expect(hashSources({ workflowsPath })).toBe(hash);
  });
});
