import type { GraphEvent, GraphEventOf } from './event-payloads';
import type { GraphEventType } from '../event-names';

const fields = (values: object): string => Object.keys(values).join(', ');
const times = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

type Titles = { readonly [T in GraphEventType]: (payload: GraphEventOf<T>['payload']) => string };

/** Past-tense line of each event in the business timeline. */
const TITLES: Titles = {
  'pipeline.created': ({ name }) => `Pipeline ${name} created`,
  'pipeline.renamed': ({ after }) => `Pipeline renamed to ${after}`,
  'pipeline.settings_edited': ({ after }) => `Project settings changed: ${fields(after)}`,
  'pipeline.archived': () => 'Pipeline archived',
  'pipeline.restored': () => 'Pipeline taken back from the archive',
  'pipeline.imported': ({ nodes, source }) => `${times(nodes, 'node')} imported from a ${source}`,
  'graph.restored': ({ toVersion }) => `Graph set back to version ${toVersion}`,
  'node.added': ({ node }) => `${node.name} added`,
  'node.renamed': ({ before, after }) => `${before} renamed to ${after}`,
  'node.removed': ({ node }) => `${node.name} removed`,
  'node.moved': ({ name }) => `${name} moved`,
  'node.refiled': ({ name, after }) => `${name} filed under ${after === '' ? 'the top folder' : after}`,
  'node.described': ({ name }) => `${name} described`,
  'node.sql_edited': ({ name }) => `SQL of ${name} edited`,
  'node.config_edited': ({ name, after }) => `Config of ${name} changed: ${fields(after)}`,
  'column.added': ({ name, column }) => `Column ${column.name} added to ${name}`,
  'column.edited': ({ name, column }) => `Column ${column} of ${name} changed`,
  'column.removed': ({ name, column }) => `Column ${column.name} removed from ${name}`,
  'column.reordered': ({ name }) => `Columns of ${name} reordered`,
  'test.added': ({ name, test }) => `Test ${test.name} added to ${name}`,
  'test.edited': ({ name, test }) => `Test ${test} of ${name} changed`,
  'test.removed': ({ name, test }) => `Test ${test.name} removed from ${name}`,
  'edge.connected': ({ from, to }) => `${from} connected to ${to}`,
  'edge.disconnected': ({ from, to }) => `${from} disconnected from ${to}`,
  'macro.added': ({ file }) => `Macro file ${shortened(file.path)} added`,
  'macro.edited': ({ path }) => `Macro file ${shortened(path)} edited`,
  'macro.removed': ({ file }) => `Macro file ${shortened(file.path)} removed`,
  'file.added': ({ file }) => `File ${shortened(file.path)} added`,
  'file.edited': ({ path }) => `File ${shortened(path)} edited`,
  'file.removed': ({ file }) => `File ${shortened(file.path)} removed`,
  'frame.added': ({ frame }) => `Frame ${frame.title} added`,
  'frame.edited': () => 'Frame changed',
  'frame.removed': ({ frame }) => `Frame ${frame.title} removed`,
  'history.undone': ({ changes }) => `Undone: ${innerTitle(changes)}`,
  'history.redone': ({ changes }) => `Done again: ${innerTitle(changes)}`,
  'snapshot.taken': ({ label, ofVersion }) => `Version ${ofVersion} labelled “${label}”`,
};

const innerTitle = (changes: GraphEventOf<'history.undone'>['payload']['changes']): string => {
  const [first] = changes;
  if (!first) return 'nothing was left to change';
  const rest = changes.length - 1;
  return `${graphEventTitle(first as unknown as GraphEvent)}${rest === 0 ? '' : ` and ${times(rest, 'more change')}`}`;
};

export const graphEventTitle = ({ type, payload }: GraphEvent): string => TITLES[type](payload as never);
