import { describe, expect, it } from '@jest/globals';
import { createBus, type Intent } from './bus';
import { attachPageState, createPageStore } from './page-state';

const NODE = '00000000-0000-4000-8000-000000000001';

describe('the bus', () => {
  it('gives an intent to the handlers of its type, in the order they came', () => {
    const bus = createBus();
    const heard: string[] = [];
    bus.on('redo', () => heard.push('first'));
    bus.on('redo', () => heard.push('second'));
    bus.on('undo', () => heard.push('other'));
    bus.publish({ type: 'redo' });
    expect(heard).toEqual(['first', 'second']);
  });

  it('forgets a handler that was taken away', () => {
    const bus = createBus();
    const heard: Intent[] = [];
    const off = bus.on('select', (intent) => heard.push(intent));
    off();
    bus.publish({ type: 'select', nodeId: NODE });
    expect(heard).toEqual([]);
  });

  it('replays what a person did to the page', () => {
    const [bus, store] = [createBus(), createPageStore(null)];
    const stop = attachPageState(bus, store);
    const script: Intent[] = [
      { type: 'select', nodeId: NODE },
      { type: 'look', at: 12 },
      { type: 'ask', for: 'rename' },
    ];
    for (const intent of script) bus.publish(intent);
    expect(store.getState()).toMatchObject({ selected: NODE, at: 12, asked: 'rename' });
    stop();
    bus.publish({ type: 'select', nodeId: null });
    expect(store.getState().selected).toBe(NODE);
  });
});
