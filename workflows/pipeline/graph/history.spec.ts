import { describe, expect, it } from '@jest/globals';
import { ownHistory, type HistoryRow } from './history';

const did = (userId: string, commandId: string, type = 'node.moved'): HistoryRow => ({
  type,
  userId,
  commandId,
  targetCommandId: null,
});
const undid = (userId: string, target: string): HistoryRow => ({
  type: 'history.undone',
  userId,
  commandId: `undo-${target}`,
  targetCommandId: target,
});
const redid = (userId: string, target: string): HistoryRow => ({
  type: 'history.redone',
  userId,
  commandId: `redo-${target}`,
  targetCommandId: target,
});

describe('undo and redo of one person', () => {
  it.each<[string, HistoryRow[], string | null, string | null]>([
    ['nothing at first', [], null, null],
    ['the latest own command', [did('ada', 'a'), did('ada', 'b'), did('bo', 'c')], 'b', null],
    ['one command of several events', [did('ada', 'a'), did('ada', 'a')], 'a', null],
    ['the one before an undone one', [did('ada', 'a'), did('ada', 'b'), undid('ada', 'b')], 'a', 'b'],
    [
      'redo of the last undone first',
      [did('ada', 'a'), did('ada', 'b'), undid('ada', 'b'), undid('ada', 'a')],
      null,
      'a',
    ],
    ['what was done again', [did('ada', 'a'), undid('ada', 'a'), redid('ada', 'a')], 'a', null],
    ['no redo after a new command', [did('ada', 'a'), undid('ada', 'a'), did('ada', 'b')], 'b', null],
    ["another's command leaves redo", [did('ada', 'a'), undid('ada', 'a'), did('bo', 'b')], null, 'a'],
    ['nothing that somebody else took back', [did('ada', 'a'), undid('bo', 'a')], null, null],
    ['no creation of the pipeline', [did('ada', 'a', 'pipeline.created'), did('ada', 'a')], null, null],
  ])('offers %s', (_what, rows, undo, redo) => {
    expect(ownHistory(rows, 'ada')).toEqual({ undo, redo });
  });
});
