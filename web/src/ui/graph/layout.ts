import type { ElkNode } from 'elkjs/lib/elk-api';

export type Box = { readonly id: string; readonly width: number; readonly height: number };
export type Link = { readonly from: string; readonly to: string };
export type Place = { readonly x: number; readonly y: number };

const OPTIONS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.layered.spacing.nodeNodeBetweenLayers': '72',
  'elk.spacing.nodeNode': '28',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
};

/** Left-to-right layers, computed in a worker so that the page stays at hand. Places are the upper left corners, in pixels. */
export const layoutGraph = async (
  boxes: readonly Box[],
  links: readonly Link[],
): Promise<ReadonlyMap<string, Place>> => {
  const { default: Elk } = await import('elkjs/lib/elk-api');
  const elk = new Elk({
    workerFactory: () => new Worker(new URL('./layout-worker.ts', import.meta.url)),
  });
  try {
    const laid: ElkNode = await elk.layout({
      id: 'root',
      layoutOptions: OPTIONS,
      children: boxes.map(({ id, width, height }) => ({ id, width, height })),
      edges: links.map(({ from, to }) => ({ id: `${from}>${to}`, sources: [from], targets: [to] })),
    });
    return new Map((laid.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x), y: Math.round(y) }]));
  } finally {
    elk.terminateWorker();
  }
};
