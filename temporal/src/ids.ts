/** Workflow id of an aggregate: `<room>:<aggregateId>`. Only `:` and `.` separate parts. */
export const workflowId = (room: string, aggregateId: string): string => {
  if (room === '' || room.includes(':') || aggregateId === '') {
    throw new Error(`"${room}:${aggregateId}" is no workflow id`);
  }
  return `${room}:${aggregateId}`;
};

/** The two parts of a workflow id, or undefined for an id of another shape. */
export function parseWorkflowId(id: string): { room: string; aggregateId: string } | undefined {
  const colon = id.indexOf(':');
  if (colon < 1 || colon === id.length - 1) return undefined;
  return { room: id.slice(0, colon), aggregateId: id.slice(colon + 1) };
}
