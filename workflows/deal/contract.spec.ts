import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { dealContract } from './contract';
import { DEAL_EVENT_TYPES } from './event-names';
import { dealLifecycleContract } from './contract/workflow';

const dealId = '0199c3a0-0000-7000-8000-000000000001';
const operations = Object.entries(dealContract.operations);

describe('deal contract', () => {
  it.each(DEAL_EVENT_TYPES)('gives %s a schema and a title without ids', (type) => {
    const spec = dealContract.events[type];
    expect(spec.payload).toBeInstanceOf(z.ZodType);
    const title = spec.title({ dealId, taskId: dealId, key: 'send-contract' });
    expect(title).toMatch(/^[A-Z]/);
    expect(title).not.toContain(dealId);
  });

  it('names tasks by their title, or by their key in words', () => {
    const { title } = dealContract.events['task.completed'];
    expect(title({ title: 'Contract sent to all parties', late: false })).toBe(
      'Contract sent to all parties — completed',
    );
    expect(title({ key: 'send-contract', late: true })).toBe('Send contract — completed late');
  });

  it('uses each method and path once', () => {
    const doors = operations.map(([, { method, path }]) => `${method} ${path.replace(/:\w+/g, ':_')}`);
    expect(new Set(doors).size).toBe(doors.length);
  });

  it.each(operations)('%s names a known permission, its path parameters and known errors', (_, operation) => {
    expect(Object.keys(dealContract.permissions)).toContain(operation.permission);
    const named = [...operation.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    const declared = 'params' in operation ? Object.keys(operation.params.shape) : [];
    expect(declared).toEqual(named);
    for (const code of operation.errors) expect(Object.keys(dealContract.errors)).toContain(code);
  });

  it.each(operations)('%s can be written as JSON Schema', (_, operation) => {
    for (const schema of Object.values(operation.responses))
      expect(() => z.toJSONSchema(schema, { io: 'output' })).not.toThrow();
    if ('body' in operation) expect(() => z.toJSONSchema(operation.body, { io: 'input' })).not.toThrow();
  });

  it('asks for a key on every change and refuses unknown fields', () => {
    for (const [name, operation] of operations) {
      if (operation.method === 'get' || name === 'planDeal') continue;
      expect(operation.idempotency).toBe('key');
    }
    const { body } = dealContract.operations.pauseDeal;
    expect(body.safeParse({ reason: 'Seller is away', extra: 1 }).success).toBe(false);
  });

  it('tells the state machine the guards decide by', () => {
    const { transitions } = dealLifecycleContract.stateMachine;
    expect(transitions).toContainEqual(
      expect.objectContaining({ from: 'DRAFT', to: 'UNDER_CONTRACT', action: 'acceptOffer' }),
    );
    expect(transitions.some(({ from, to }) => from === 'CLOSED' && to === 'CANCELLED')).toBe(false);
  });
});
