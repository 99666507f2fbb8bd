import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plantToyRoom, type ToyTree } from '../support/toy-room';

const LIVE = `
import { connectClient } from '@ratchet/temporal/connection';
import { eventually } from './support/eventually';
import { startStack, TEST_KEYS } from './support/stack';

const main = async () => {
  const stack = await startStack();
  try {
    const admin = await stack.as('admin');
    const wound = await admin.post('/toys', { name: 'Clockwork mouse' });
    const runs = () => admin.get('/runs?room=toy&facets=true');
    const open = await eventually(async () => {
      const answer = await runs();
      return answer.body.items?.length > 0 ? answer.body : null;
    }, 'the run is listed');
    const viewer = await (await stack.as('viewer')).get('/runs?room=toy');
    const client = connectClient({ address: stack.temporalAddress, namespace: stack.namespace, keys: TEST_KEYS.payload });
    const handle = client.workflow.getHandle('toy:' + wound.body.id);
    const state = await handle.query('state');
    await handle.signal('stop');
    await handle.result();
    await client.connection.close();
    const closed = await eventually(async () => {
      const answer = await runs();
      return answer.body.items[0]?.phase === 'CLOSED' ? answer.body.items[0] : null;
    }, 'the run is closed');
    const openApi = await (await fetch(admin.url() + '/openapi.json')).json();
    const meta = await (await fetch(admin.url() + '/meta/workflows')).json();
    return {
      status: wound.status, id: wound.body.id, open, state, closed, viewer: viewer.body.items,
      isDescribed: '/api/v1/toys' in openApi.paths, types: meta.items.map((item) => item.type),
    };
  } finally {
    await stack.close();
  }
};
main().then((answer) => console.log('ANSWER ' + JSON.stringify(answer)), (error) => { console.error(error); process.exitCode = 1; });
`;
type Live = {
  status: number;
  id: string;
  open: {
    items: { workflowId: string; title: string; phase: string; room: string }[];
    facets: { room: { value: string; count: number }[] };
  };
  state: { status: string };
  closed: { status: string; progressPercent: number };
  viewer: unknown[];
  isDescribed: boolean;
  types: string[];
};

describe('a toy room in a copy of the tree, on real engines', () => {
  let tree: ToyTree;
  let live: Live;
  beforeAll(() => {
    tree = plantToyRoom();
    live = tree.run<Live>(LIVE);
  }, 240_000);
  afterAll(() => tree.remove());

  it('starts a run that GET /runs lists', () => {
    expect(live.status).toBe(201);
    expect(live.open.items).toEqual([
      expect.objectContaining({ workflowId: `toy:${live.id}`, title: 'Clockwork mouse', phase: 'OPEN', room: 'toy' }),
    ]);
    expect(live.open.facets.room).toContainEqual({ value: 'toy', count: 1 });
  });

  it('runs its workflow and its activity, and the list follows', () => {
    expect(live.state).toEqual({ status: 'WOUND' });
    expect(live.closed).toMatchObject({ status: 'STOPPED', progressPercent: 100 });
  });

  it('is seen by nobody whom its contract does not name', () => {
    expect(live.viewer).toEqual([]);
  });

  it('is described by the running gateway', () => {
    expect(live.isDescribed).toBe(true);
    expect(live.types).toContain('toyRun');
  });
});
