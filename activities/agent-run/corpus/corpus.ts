import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

const COLLECTION = 'corpus://marlow-county';

/** One document. `text` is its Markdown without the head; quotes are exact text of it. */
export type CorpusDocument = {
  readonly uri: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly kind: string;
  readonly language: string;
  readonly text: string;
};

export type Cell = string | number;
/** One data set. `lines[n]` is the exact CSV line of `rows[n]`; `header` the first line. */
export type DataSet = {
  readonly uri: string;
  readonly name: string;
  readonly text: string;
  readonly header: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: readonly string[];
};

export type Corpus = { readonly documents: readonly CorpusDocument[]; readonly dataSets: readonly DataSet[] };

/** Reads a folder with `documents/*.md` and `data/*.csv`, in the order of their names. */
export const loadCorpus = async (folder: string): Promise<Corpus> => ({
  documents: await readAll(path.join(folder, 'documents'), '.md', readDocument),
  dataSets: await readAll(path.join(folder, 'data'), '.csv', readDataSet),
});

const readAll = async <T>(folder: string, extension: string, read: (name: string, text: string) => T): Promise<T[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith(extension)).sort();
  return Promise.all(
    names.map(async (name) => read(name.slice(0, -extension.length), await readFile(path.join(folder, name), 'utf8'))),
  );
};

const readDocument = (name: string, file: string): CorpusDocument => {
  const [, head = '', text = file] = /^---\n([\s\S]*?)\n---\n+([\s\S]*)$/.exec(file) ?? [];
  const fields = Object.fromEntries([...head.matchAll(/^(\w+): (.*)$/gm)].map(([, key, value]) => [key, value]));
  return {
    uri: `${COLLECTION}/documents/${name}`,
    title: fields['title'] ?? name,
    publisher: fields['publisher'] ?? 'unknown',
    date: fields['date'] ?? '',
    kind: fields['kind'] ?? 'document',
    language: fields['language'] ?? 'en',
    text,
  };
};

const readDataSet = (name: string, text: string): DataSet => {
  const records = parse(text, { info: true, raw: true }) as unknown as { record: string[]; raw: string }[];
  const [first, ...rest] = records;
  if (first === undefined) throw new Error(`The data set ${name} is empty.`);
  return {
    uri: `${COLLECTION}/data/${name}`,
    name,
    text,
    header: first.raw.trim(),
    columns: first.record,
    rows: rest.map(({ record }) => record.map(toCell)),
    lines: rest.map(({ raw }) => raw.trim()),
  };
};

const toCell = (value: string): Cell => (/^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value);
