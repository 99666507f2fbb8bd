import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type { ExportFile, ExportRequest, Report, ReportInput } from './report';
import type { WebsiteFile } from './website';
import type { ZipInput } from './zip';

const ROOT = path.resolve(__dirname, '../../..');

/** What can be asked of the document process, and what it answers. */
export type DocumentWork =
  | { readonly operation: 'compose'; readonly input: ReportInput }
  | { readonly operation: 'website'; readonly input: Report }
  | { readonly operation: 'export'; readonly input: ExportRequest }
  | { readonly operation: 'zip'; readonly input: ZipInput };
export type DocumentResult = Report | WebsiteFile[] | ExportFile | Uint8Array;
export type DocumentReply = { readonly id: number; readonly result?: DocumentResult; readonly error?: string };

type Waiting = { readonly resolve: (result: DocumentResult) => void; readonly reject: (error: Error) => void };

let current: { child: ChildProcess; waiting: Map<number, Waiting> } | undefined;
let lastId = 0;

/** Draws and typesets in a process of its own, started when first needed: such work would stop everything else in this one. */
export const inDocumentProcess = (work: DocumentWork): Promise<DocumentResult> => {
  const { child, waiting } = (current ??= start());
  lastId += 1;
  const id = lastId;
  hold(child, true);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    child.send({ id, ...work });
  });
};

const start = () => {
  const child = fork(path.join(__dirname, 'document-main.ts'), {
    cwd: ROOT,
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { PATH: process.execPath },
  });
  const waiting = new Map<number, Waiting>();
  child.on('message', ({ id, result, error }: DocumentReply) => {
    const asked = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) hold(child, false);
    if (result === undefined) asked?.reject(new Error(error ?? 'The document process gave no answer.'));
    else asked?.resolve(result);
  });
  child.once('exit', () => {
    if (current?.child === child) current = undefined;
    for (const { reject } of waiting.values()) reject(new Error('The document process ended before it answered.'));
  });
  return { child, waiting };
};

/** An idle helper must not keep its parent alive. */
const hold = (child: ChildProcess, isBusy: boolean): void => {
  if (isBusy) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
};
