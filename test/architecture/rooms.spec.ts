import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rooms as activityRooms } from '@ratchet/activities';
import type { ActivityDeps } from '@ratchet/activities/platform/room';
import type { GatewayDeps } from '@ratchet/gateway/platform/room';
import { gatewayRooms } from '@ratchet/gateway/rooms';
import { PLATFORM_ERRORS } from '@ratchet/workflows/platform/names';
import * as workflowTypes from '@ratchet/workflows';
import { contracts } from '@ratchet/workflows/rooms';

const ROOT = path.resolve(__dirname, '../..');
const own = contracts.filter(({ room }) => room !== 'platform');
const names = own.map(({ room }) => room);
const DOORS = [
  'workflows/<room>/names.ts',
  'workflows/<room>/contract.ts',
  'workflows/<room>/messages.ts',
  'workflows/<room>/state.ts',
  'workflows/<room>/policies.ts',
  'activities/<room>/index.ts',
  'services/gateway/src/<room>/index.ts',
  'web/src/rooms/<room>/room.ts',
  'test/<room>/replay.spec.ts',
];
// handlers and activities are only listed here, never called
const noDeps = {} as ActivityDeps & GatewayDeps;

describe.each(own)('room $room', (contract) => {
  const { room } = contract;

  it.each(DOORS)('has the door %s', (door) => {
    expect(existsSync(path.join(ROOT, door.replace('<room>', room)))).toBe(true);
  });

  it('has its own migration', () => {
    const migrations = readdirSync(path.join(ROOT, 'prisma/migrations'));
    expect(migrations.some((name) => name.endsWith(`_${room.replace('-', '_')}`))).toBe(true);
  });

  it('exports each workflow of its contract to the bundle', () => {
    const bundled: Readonly<Record<string, unknown>> = workflowTypes;
    expect(Object.keys(contract.workflows).filter((type) => typeof bundled[type] !== 'function')).toEqual([]);
  });

  it('registers exactly the activities of its contract', () => {
    const wanted = Object.values(contract.workflows).flatMap((workflow) => Object.keys(workflow.activities));
    const registered = Object.keys(
      activityRooms.find((one) => one.contract.room === room)?.createActivities(noDeps) ?? {},
    );
    expect(registered.sort()).toEqual([...new Set(wanted)].sort());
  });

  it('answers exactly the operations of its contract', () => {
    const handlers = gatewayRooms.find((one) => one.contract.room === room)?.createHandlers(noDeps) ?? {};
    expect(Object.keys(handlers).sort()).toEqual(Object.keys(contract.operations).sort());
  });

  it('has a payload schema and a title for each event', () => {
    const without = Object.entries(contract.events).filter(
      ([, event]) => event.payload.def.type === 'never' || typeof event.title !== 'function',
    );
    expect(without.map(([type]) => type)).toEqual([]);
  });

  it('declares the permissions and errors that its operations use', () => {
    const used = Object.values(contract.operations);
    const permissions = new Set([...Object.keys(contract.permissions), 'authenticated', 'public']);
    expect(used.map(({ permission }) => permission).filter((permission) => !permissions.has(permission))).toEqual([]);
    const codes = new Set([...Object.keys(contract.errors), ...Object.keys(PLATFORM_ERRORS)]);
    expect(used.flatMap(({ errors }) => errors).filter((code) => !codes.has(code))).toEqual([]);
  });

  it('starts each workflow by an operation of its own', () => {
    const starts = Object.values(contract.workflows).flatMap(({ startOperation }) => startOperation ?? []);
    expect(starts.filter((id) => !(id in contract.operations))).toEqual([]);
  });
});

describe('the index of each floor', () => {
  it.each([
    ['activities', activityRooms.map(({ contract }) => contract.room)],
    ['gateway', gatewayRooms.map(({ contract }) => contract.room)],
  ])('lists every room: %s', (_floor, listed) => {
    expect(listed).toEqual(names);
  });

  it('lists every room: web', async () => {
    // compiled by the app's own configuration, so its types are not ours
    const { rooms } = (await import('../../web/src/rooms' as string)) as { rooms: readonly { room: string }[] };
    expect(rooms.map(({ room }) => room)).toEqual(names);
  });
});

describe('rooms beside each other', () => {
  it.each([
    ['workflow types', own.flatMap(({ workflows }) => Object.keys(workflows))],
    ['aggregate types', own.flatMap(({ aggregateTypes }) => aggregateTypes)],
    [
      'task queues',
      own.flatMap(({ workflows }) => [...new Set(Object.values(workflows).map(({ taskQueue }) => taskQueue))]),
    ],
    ['error codes', own.flatMap(({ errors }) => Object.keys(errors))],
    [
      'activities',
      own.flatMap(({ workflows }) => [
        ...new Set(Object.values(workflows).flatMap(({ activities }) => Object.keys(activities))),
      ]),
    ],
  ])('share no %s', (_what, all) => {
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });
});
