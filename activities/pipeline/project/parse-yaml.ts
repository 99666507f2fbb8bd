import { isNode, LineCounter, parseDocument } from 'yaml';
import { PipelineFailure } from '../failure';

export type Json = Readonly<Record<string, unknown>>;
export type YamlPath = readonly (string | number)[];

/** A YAML file with a way to refuse what stands at one place of it. */
export type YamlFile = {
  readonly content: Json;
  /** @throws PipelineFailure PIPE_025 naming file and line. */
  readonly refuse: (at: YamlPath, reason: string) => never;
};

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const recordsOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isRecord) : []);
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** @throws PipelineFailure PIPE_025 when it is no YAML or no mapping. */
export const parseYaml = (file: string, bytes: Buffer): YamlFile => {
  const lines = new LineCounter();
  const document = parseDocument(bytes.toString(), { lineCounter: lines });
  const fail = (line: number, reason: string): never => {
    throw new PipelineFailure('PIPE_025', { file, line, reason });
  };
  const [problem] = document.errors;
  if (problem) fail(problem.linePos?.[0].line ?? 1, problem.message.split('\n')[0] ?? 'not readable');
  const content: unknown = document.toJS() ?? {};
  if (!isRecord(content)) return fail(1, 'the file holds no mapping');
  return {
    content,
    refuse: (at, reason) => {
      const found = document.getIn(at, true);
      const start = isNode(found) ? found.range?.[0] : undefined;
      return fail(start === undefined ? 1 : lines.linePos(start).line, reason);
    },
  };
};

/** Refuses keys that the graph has no place for: nothing of a project is dropped silently. */
export const refuseOthers = (yaml: YamlFile, at: YamlPath, value: Json, known: readonly string[]): void => {
  for (const key of Object.keys(value))
    if (!known.includes(key)) yaml.refuse([...at, key], `"${key}" is not supported here`);
};
