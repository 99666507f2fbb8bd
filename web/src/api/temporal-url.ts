/** Where the engine's own interface shows this workflow; null where it is not offered. Read on the server. */
export const temporalUrl = (workflowId: string): string | null => {
  const ui = process.env['TEMPORAL_UI_URL'];
  return ui ? `${ui}/namespaces/default/workflows/${encodeURIComponent(workflowId)}` : null;
};
