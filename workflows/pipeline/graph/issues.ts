import type { GraphIssue, GraphNode, GraphState, JinjaCall, NodeBody } from '../contract/graph-model';
import { RELATION_NAME_MAX_BYTES, type IssueCode } from '../names';
import { byteLength } from './canonical';
import { hasSql, isEnabled, isNamed, nodesOf, resolver } from './state';

/** Arguments that dbt's own generic tests cannot do without. */
const REQUIRED_ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  accepted_values: ['values'],
  relationships: ['to', 'field'],
};

type Place = { readonly line: number; readonly column: number };
type Resolve = ReturnType<typeof resolver>;
type Report = (code: IssueCode, message: string, place?: Place | null) => void;

const nameOf = ({ function: kind, args }: JinjaCall): string => `${kind}(${args.map((arg) => `'${arg}'`).join(', ')})`;

const checkBody = (resolve: Resolve, body: NodeBody, report: Report): void => {
  for (const { message, ...place } of body.problems) report('JINJA_SYNTAX', message, place);
  for (const call of body.calls) {
    if (call.function === 'config' || call.args.some((arg) => arg === null)) continue;
    const found = resolve(call);
    if (!found) {
      const code = call.function === 'ref' ? 'REF_UNRESOLVED' : 'SOURCE_UNRESOLVED';
      report(code, `${nameOf(call)} names nothing in this graph`, call);
    } else if (!isEnabled(found)) report('REF_DISABLED', `${nameOf(call)} names a disabled node`, call);
  }
};

const checkTests = (resolve: Resolve, node: GraphNode, report: Report): void => {
  for (const test of node.tests) {
    const missing = (REQUIRED_ARGUMENTS[test.name] ?? []).filter((name) => test.arguments[name] === undefined);
    if (missing.length > 0) report('TEST_ARGUMENT_MISSING', `Test ${test.name} needs ${missing.join(' and ')}`);
    if (test.body) checkBody(resolve, test.body, report);
  }
};

const checkUniqueKey = ({ config, columns }: GraphNode, report: Report): void => {
  // without declared columns there is nothing to hold the key against
  if (columns.length === 0) return;
  const keys = [config['unique_key'] ?? []].flat().filter((key) => typeof key === 'string');
  const unknown = keys.filter((key) => !columns.some(({ name }) => name.toLowerCase() === key.toLowerCase()));
  if (unknown.length > 0) report('UNIQUE_KEY_UNKNOWN', `unique_key names ${unknown.join(', ')}, which is no column`);
};

const issuesOfNode = (resolve: Resolve, node: GraphNode): GraphIssue[] => {
  const found: GraphIssue[] = [];
  const report: Report = (code, message, place = null) =>
    void found.push({
      nodeId: node.id,
      nodeName: node.name,
      // dbt has the last word on what parses
      severity: code === 'JINJA_SYNTAX' ? 'warning' : 'error',
      code,
      line: place?.line ?? null,
      column: place?.column ?? null,
      message,
    });
  if (hasSql(node) && !node.body) report('SQL_MISSING', `${node.name} has no SQL yet`);
  if (hasSql(node) && node.body) checkBody(resolve, node.body, report);
  checkTests(resolve, node, report);
  checkUniqueKey(node, report);
  const alias = typeof node.config['alias'] === 'string' ? node.config['alias'] : node.name;
  if (isNamed(node) && byteLength(alias) > RELATION_NAME_MAX_BYTES)
    report('ALIAS_TOO_LONG', `The relation name ${alias} is longer than ${RELATION_NAME_MAX_BYTES} bytes`);
  return found;
};

/** What is open in a graph, by node. Disabled nodes are not looked at: dbt does not either. */
export const issuesOf = (state: GraphState): GraphIssue[] => {
  const resolve = resolver(state);
  return nodesOf(state)
    .filter(isEnabled)
    .flatMap((node) => issuesOfNode(resolve, node));
};

/** Issues that keep the graph from being exported. */
export const blockingIssues = (state: GraphState): GraphIssue[] =>
  issuesOf(state).filter(({ severity }) => severity === 'error');
