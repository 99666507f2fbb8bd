import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plantToyRoom, type ToyTree } from '../support/toy-room';
import { TOY_LINES } from '../support/toy-room-files';

const DESCRIBE = `
import { describeApi } from '@ratchet/gateway/platform/openapi';
import { describeEvents, describePermissions, describeWorkflows } from '@ratchet/gateway/platform/meta';
import { gatewayRooms } from '@ratchet/gateway/rooms';
import { rooms } from '@ratchet/activities';
import { contracts } from '@ratchet/workflows/rooms';

const { paths } = describeApi(contracts, '1.0.0');
console.log('ANSWER ' + JSON.stringify({
  operation: paths?.['/api/v1/toys']?.post?.operationId,
  workflows: describeWorkflows(contracts).items,
  events: describeEvents(contracts).items,
  permissions: describePermissions(contracts).items,
  gateway: gatewayRooms.map(({ contract }) => contract.room),
  activities: rooms.map(({ contract }) => contract.room),
}));
`;
type Described = {
  operation: string;
  workflows: { type: string; room: string; startOperation: string }[];
  events: { name: string }[];
  permissions: { permission: string }[];
  gateway: string[];
  activities: string[];
};

describe('a new room', () => {
  let tree: ToyTree;
  let described: Described;
  beforeAll(() => {
    tree = plantToyRoom();
    described = tree.run<Described>(DESCRIBE);
  }, 120_000);
  afterAll(() => tree.remove());

  it('takes one line in the index of each floor and edits nothing else', () => {
    expect([...tree.edited()].sort()).toEqual(TOY_LINES.map(({ file }) => file).sort());
  });

  it('fits the types of every floor', () => {
    expect(tree.typeErrors()).toBe('');
  }, 240_000);

  it('shows in the OpenAPI document', () => {
    expect(described.operation).toBe('windToy');
  });

  it('shows in /meta/workflows, /meta/events and /meta/permissions', () => {
    expect(described.workflows).toContainEqual(
      expect.objectContaining({ type: 'toyRun', room: 'toy', startOperation: 'windToy' }),
    );
    expect(described.events.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['toy/toy.wound@1', 'toy/toy.stopped@1']),
    );
    expect(described.permissions.map(({ permission }) => permission)).toContain('toy.wind');
  });

  it('is registered on the floors that run it', () => {
    expect(described.gateway).toContain('toy');
    expect(described.activities).toContain('toy');
  });
});
