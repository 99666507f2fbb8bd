import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { API_VERSION } from '@ratchet/gateway/app';
import { describeApi } from '@ratchet/gateway/platform/openapi';
import { contracts } from '@ratchet/workflows/rooms';
import { breakingChanges, contractOf, type ApiContract } from '../../scripts/api-contract';

const released = JSON.parse(
  readFileSync(path.resolve(__dirname, '../../docs/api/contract-v1.json'), 'utf8'),
) as ApiContract;
const current = contractOf(describeApi(contracts, API_VERSION));

const operation = {
  at: 'POST /things',
  accepts: ['name', 'size'],
  requires: ['name'],
  answers: { '201': ['id', 'name'] },
};
const before: ApiContract = { version: '1.2.0', operations: { addThing: operation } };
const changed = (change: Partial<typeof operation>, version = '1.3.0'): ApiContract => ({
  version,
  operations: { addThing: { ...operation, ...change } },
});

describe('the API within one major version', () => {
  it('keeps what clients rely on', () => {
    expect(breakingChanges(released, current)).toEqual([]);
  });

  it('names every operation once', () => {
    const ids = contracts.flatMap((contract) => Object.keys(contract.operations));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(Object.keys(current.operations)).toHaveLength(ids.length);
  });
});

describe('breakingChanges', () => {
  it('allows what adds', () => {
    const wider = changed({ accepts: ['colour', 'name', 'size'], answers: { '201': ['id', 'name', 'colour'] } });
    expect(breakingChanges(before, { ...wider, operations: { ...wider.operations, dropThing: operation } })).toEqual(
      [],
    );
  });

  it.each([
    ['a lost operation', { version: '1.3.0', operations: {} }, 'addThing: the operation is gone'],
    ['another path', changed({ at: 'POST /objects' }), 'addThing: moved from POST /things to POST /objects'],
    ['a request field no longer taken', changed({ accepts: ['name'] }), 'addThing: requests may no longer carry size'],
    ['a new obligation', changed({ requires: ['name', 'size'] }), 'addThing: requests must now carry size'],
    ['a lost field of the answer', changed({ answers: { '201': ['id'] } }), 'addThing: the 201 answer lost name'],
    [
      'another status',
      { version: '1.3.0', operations: { addThing: { ...operation, answers: { '200': ['id', 'name'] } } } },
      'addThing: no longer answers 201',
    ],
  ])('refuses %s', (_what, after: ApiContract, message) => {
    expect(breakingChanges(before, after)).toEqual([message]);
  });

  it('lets a new major version break', () => {
    expect(breakingChanges(before, { version: '2.0.0', operations: {} })).toEqual([]);
  });
});
